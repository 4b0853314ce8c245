"""The own set of small widgets that every screen is built from."""
