"""Flow logs: their roles, and the format of their records."""
