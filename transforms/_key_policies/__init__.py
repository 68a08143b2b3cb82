"""Policies of KMS keys: who has to be named in them, and how they are written."""
