"""Private parts of `escape_shell_variables`."""
