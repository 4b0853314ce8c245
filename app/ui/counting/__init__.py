"""Counting stock: a bin is scanned, then what lies in it."""
