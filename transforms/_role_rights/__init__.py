"""What roles have to be allowed, by the resource that they are handed to."""
