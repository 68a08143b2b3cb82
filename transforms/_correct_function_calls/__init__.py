"""Parts of `correct_function_calls`."""
