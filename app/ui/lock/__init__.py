"""The lock over the whole window: who works here, and the way to be somebody else."""
