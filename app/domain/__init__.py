"""Pure rules over frozen dataclasses: no clock, no file, no database."""
