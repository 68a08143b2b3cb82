"""Parts of `supply_missing_arguments`: what a missing argument or block must be, and what tells it."""
