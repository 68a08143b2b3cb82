"""Arguments of former versions: what they are called now, and how what is gone is written."""
