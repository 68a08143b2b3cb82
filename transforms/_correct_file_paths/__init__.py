"""The parts of `correct_file_paths`."""
