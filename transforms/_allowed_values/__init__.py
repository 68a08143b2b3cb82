"""The allowed value that is meant by one that is not."""
