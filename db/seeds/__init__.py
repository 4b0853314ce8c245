"""Rows for a fresh database: large generated shops for measuring."""
