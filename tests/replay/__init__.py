"""Real shops' files turned into whole years of work through the program's own operations; see README.md."""
