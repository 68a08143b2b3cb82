"""Texts in which a shell may have the say."""
