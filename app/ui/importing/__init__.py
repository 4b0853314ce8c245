"""Import with preview."""
