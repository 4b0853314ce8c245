"""Read-only selects that return frozen row dataclasses."""
