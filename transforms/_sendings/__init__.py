"""What services send to, by tables, and whether it lets them in already."""
