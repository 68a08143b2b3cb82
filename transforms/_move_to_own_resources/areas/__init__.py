"""What is a resource of its own, by what it belongs to."""
