"""Stationmaster: orders from every channel, packed and shipped from your own building."""

__version__ = "0.1.0"
