"""The parts of `split_bucket_arguments`: which resource says what an argument said, and how."""
