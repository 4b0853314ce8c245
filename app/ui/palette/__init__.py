"""The command palette: whatever can be done, every place, every record, by a few letters."""
