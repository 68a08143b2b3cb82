"""The name that is meant by one that does not exist: the only one that says the same, or is a slip away."""

import re
from collections.abc import Callable, Collection

from fixer.validation import nearest
from transforms._rename_unsupported_names.vocabulary import is_word

# Words that say the same of a switch.
_SWITCH = frozenset({"enable", "enabled", "is"})
_CAPITAL = re.compile(r"(?<=[a-z0-9])[A-Z]|[A-Z](?=[a-z])")
# What a name may say of the kind of thing it gives, and leave out.
_CONFIGS = frozenset({"config", "configuration", "option", "setting"})
_TAILS = _CONFIGS | {"arn", "id", "name"}
# What a name says of its unit.
_UNIT = re.compile(r"(_in)?_(seconds|minutes|hours|days|mb|gb|milliseconds|millis|percent)$")
# From how many letters on a slip may be two letters wide.
_LONG = 8
_SHORT = 4


def meant(name: str, names: Collection[str], type_: str) -> str:
    """The one of `names` that `name` stands for, empty if there is none or more than one.

    `type_` is that of the resource, whose own words people put before a name (`queue_url` of a queue).
    """
    words = frozenset(type_.split("_"))
    # As AWS's own API writes it.
    snake = _CAPITAL.sub(r"_\g<0>", name).lower().lstrip("_")
    if snake != name:
        return snake if snake in names else meant(snake, names, type_)
    for same in (_own_words(name, words), _other_order(name), _switch(name), _unit(name), _tail(name)):
        found = [other for other in names if other != name and same(other)]
        if found:
            return found[0] if len(found) == 1 else ""
    if len(name) < _SHORT:
        return ""
    near = nearest(name, names, 2 if len(name) >= _LONG else 1)
    # Digits tell things from each other, and so does what stands in the middle of a name.
    is_alike = _digits(near) == _digits(name) and _kind(name) in ("", _kind(near))
    return near if near and is_alike and _is_slip(name, near) else ""


def _is_slip(name: str, near: str) -> bool:
    """Whether what differs is misspelt: a word that has a meaning of its own is no slip (`min` of `max`)."""
    meant_words = near.split("_")
    return name.replace("_", "") == near.replace("_", "") or not any(
        is_word(word) for word in name.split("_") if word not in meant_words
    )


def _own_words(name: str, words: frozenset[str]) -> Callable[[str], bool]:
    """Whether two names differ by words of the type alone, put before."""
    shorter = _without(name, words)

    def same(other: str) -> bool:
        return other in shorter or name in _without(other, words)

    return same


def _without(name: str, words: frozenset[str]) -> tuple[str, ...]:
    """A name without the first of its words, or more, as long as these are words of the type."""
    parts = name.split("_")
    found = []
    for i, part in enumerate(parts[:-1], 1):
        if part not in words:
            break
        found.append("_".join(parts[i:]))
    return tuple(found)


def _other_order(name: str) -> Callable[[str], bool]:
    own = sorted(_singulars(name).split("_"))
    return lambda other: sorted(_singulars(other).split("_")) == own


def _switch(name: str) -> Callable[[str], bool]:
    words = name.split("_")
    own = sorted(word for word in words if word not in _SWITCH)

    def same(other: str) -> bool:
        others = other.split("_")
        is_switch = bool(_SWITCH.intersection(words)) or bool(_SWITCH.intersection(others))
        return is_switch and bool(own) and sorted(word for word in others if word not in _SWITCH) == own

    return same


def _unit(name: str) -> Callable[[str], bool]:
    """Whether the other name says a unit, and this one no more than leaves it out.

    Where it says one itself, the other may be told in another.
    """
    return lambda other: other != name and _UNIT.sub("", other) == name


def _tail(name: str) -> Callable[[str], bool]:
    """Whether one of two names says at its end what the other leaves out: `topic` and `topic_arn`, `vpc_config`."""
    stem, tail = _parted(name)

    def same(other: str) -> bool:
        other_stem, other_tail = _parted(other)
        is_of_kind = tail != other_tail and "" in (tail, other_tail)
        is_config = name != other and tail in _CONFIGS and other_tail in _CONFIGS
        return stem == other_stem and (is_of_kind or is_config)

    return same


def _parted(name: str) -> tuple[str, str]:
    """A name without what says what kind of thing it gives, and that."""
    stem, _, last = name.rpartition("_")
    tail = _singular(last)
    return (_singulars(stem), tail) if stem and tail in _TAILS else (_singulars(name), "")


def _singulars(name: str) -> str:
    return "_".join(map(_singular, name.split("_")))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))


def _kind(name: str) -> str:
    """What the last word says it is, if it is one of those that tell kinds apart."""
    last = _singular(name.rpartition("_")[2])
    return last if last in ("id", "arn", "name", "url", "ip") else ""
