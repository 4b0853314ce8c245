"""Goods come in: what is awaited, and receiving by scan; every scan is kept at once."""
