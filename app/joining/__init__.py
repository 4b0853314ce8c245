"""Joining, making and filling a shared database: what the set-up assistant asks for, without a screen."""
