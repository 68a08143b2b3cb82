"""What is known of the code of functions."""
