"""What variables are: their types, their words, the place where they stand."""
