"""Parts of `correct_repetitions`."""
