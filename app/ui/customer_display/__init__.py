"""A second screen, for the customer: what it may show, the window, and the feed that views give to."""
