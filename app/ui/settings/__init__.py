"""Settings: of this machine, and of the shop."""
