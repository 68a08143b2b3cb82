"""Whether a name is another one misspelt, or says something else."""

from transforms._unsupported_names.vocabulary import is_word

# Shorter names have no slips, and shorter words no longer forms.
SHORT = 4
# What a word may end in, or not, and mean the same: `postgresql`, `mongodb`, `encrypted`.
_ENDINGS = frozenset({"d", "db", "ed", "ql", "sql"})


def is_slip(name: str, near: str) -> bool:
    """Whether what differs is misspelt: a word that has a meaning of its own is no slip (`min` of `max`)."""
    words, meant_words = name.split("_"), near.split("_")
    if name.replace("_", "") == near.replace("_", ""):
        return True
    apart = [pair for pair in zip(words, meant_words, strict=False) if pair[0] != pair[1]]
    if any(f"un{one}" == other or one == f"un{other}" for one, other in apart):
        # The opposite.
        return False
    if len(words) == len(meant_words) and len(apart) == 1 and _is_longer_form(*apart[0]):
        return True
    return not any(is_word(word) for word in words if word not in meant_words)


def _is_longer_form(one: str, other: str) -> bool:
    """Whether one word is the other with an ending that adds nothing: `postgresql` and `postgres`."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= SHORT and longer.removeprefix(shorter) in _ENDINGS
