"""Qt only: the window, its widgets and one folder per screen."""
