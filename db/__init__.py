"""The schema: models, sessions, guards, migrations, seeds."""
