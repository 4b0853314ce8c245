"""The set-up assistant for a shared database: join one, or make one and take this PC's shop along."""
