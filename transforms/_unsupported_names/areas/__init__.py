"""The tables of names and types, by what they are about. `table` joins them."""
