"""Inventory: the stock list, a product's card, its movements, and the bins."""
