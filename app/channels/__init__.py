"""One file per order source: bytes -> IncomingOrder. No database, no Qt."""
