"""Statements that are added to policies: what several transforms do with them."""
