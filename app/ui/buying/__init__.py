"""Buying: what should be ordered, orders to suppliers, and the suppliers."""
