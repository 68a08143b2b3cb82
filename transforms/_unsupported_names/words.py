"""When two names are made of the same words: in the plural or not, shortened or not."""

import re
from collections.abc import Sequence
from typing import Final

_ES: Final = re.compile(r"(?:s|x|z|ch|sh)es\Z")
_CIDR: Final = re.compile(r"_?cidr(?:s|_blocks?)?\Z")
# How many of something there are.
_COUNT: Final = re.compile(r"(?:num|number_of|count_of)_(\w+)|(\w+)_count")
_DOCUMENT: Final = re.compile(r"((?:\w+_)?policy)_(?:doc|document|json)")
_IN_BUCKET: Final = frozenset({"bucket", "object", "prefix"})
_SHORT: Final = {"min": "minimum", "max": "maximum"}


def same_word(one: str, other: str) -> bool:
    """Whether two words are one, but for the number: `policies` and `policy`, `max` and `maximum`."""
    return one == other or not _singulars(one).isdisjoint(_singulars(other))


def same_name(one: str, other: str) -> bool:
    """Whether two names are made of the same words in the same order."""
    words, others = one.split("_"), other.split("_")
    return len(words) == len(others) and all(map(same_word, words, others))


def same_words(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the words of two names are the same, in whatever order."""
    left = [*others]
    for word in words:
        found = next((other for other in left if same_word(word, other)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def plain(name: str) -> str:
    """A name in the form that other names for the same thing have, too.

    Of a range of addresses, of a number of things, of a policy as a document, of a bucket and of what is in it.
    """
    if _CIDR.search(name):
        return _CIDR.sub("_cidr", name).lstrip("_")
    if (count := _COUNT.fullmatch(name)) is not None:
        return f"{count[1] or count[2]}_count"
    if (document := _DOCUMENT.fullmatch(name)) is not None:
        return document[1]
    words = name.split("_")
    return name if _IN_BUCKET.isdisjoint(words) else "_".join([word for word in words if word != "s3"])


def singular(word: str) -> str:
    """A word without the `s` of its plural."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _singulars(word: str) -> frozenset[str]:
    """What a word may be in the singular: of `databases` the form alone does not tell."""
    word = _SHORT.get(word, word)
    found = {word, singular(word)}
    if word.endswith("ies"):
        found.add(f"{word[:-3]}y")
    elif _ES.search(word):
        found.add(word[:-2])
    return frozenset(found)
