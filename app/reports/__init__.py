"""Frames and exports over queries."""
