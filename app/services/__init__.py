"""One file per workflow: the only writers."""
