"""Documents that are JSON text in AWS, where they are written as objects or blocks."""
