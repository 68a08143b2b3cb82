"""The rows, by area."""
