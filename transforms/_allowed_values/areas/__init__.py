"""The tables of values, by what they are about. `synonyms` joins them."""
