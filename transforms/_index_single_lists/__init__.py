"""Parts of `index_single_lists`: which lists have one element."""
