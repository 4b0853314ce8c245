"""Help without a network: topics in Markdown from ``resources/help``, the one of what is in focus first."""
