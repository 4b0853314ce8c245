"""The page before there is a shop."""
