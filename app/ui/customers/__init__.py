"""Customers: who bought, what and how often; records that are one person; segments."""
