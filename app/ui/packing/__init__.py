"""The packing station: every scan is an operation, and the band is the answer."""
