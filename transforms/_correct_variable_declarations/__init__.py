"""Parts of `correct_variable_declarations`."""
