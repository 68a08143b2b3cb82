"""Files that may be absent: what is made only where one is there, and what reads it."""
