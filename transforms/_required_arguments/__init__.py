"""Arguments and blocks that must be there."""
