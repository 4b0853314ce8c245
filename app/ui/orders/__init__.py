"""The Orders screen: the list, the pane of the focused order, and the order's page."""
