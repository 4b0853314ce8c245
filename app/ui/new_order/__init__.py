"""New order: an order taken on the telephone or at the counter, with the keyboard alone."""
