"""The words that names are made of."""

from functools import cache

from fixer.provider.shipped import shipped


@cache
def is_word(word: str) -> bool:
    """Whether a word is part of the name of any argument or block of AWS, so that whoever writes it may mean it."""
    return shipped("aws").has_word(word)
