"""Stock against a plain model: ``python -m tests.model`` is the long form of ``tests/model/test_machine.py``."""
