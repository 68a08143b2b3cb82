"""Declarations that nobody reads."""
