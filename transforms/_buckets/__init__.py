"""What holds for all that is put into a bucket."""
