"""The name that is meant by one that does not exist: the only one that says the same, or is a slip away."""

import re
from collections.abc import Callable, Collection

from fixer.validation import nearest
from transforms._unsupported_names.short_forms import written_out
from transforms._unsupported_names.slips import SHORT, is_slip
from transforms._unsupported_names.unit_words import differ_in_unit
from transforms._unsupported_names.words import plain, same_name, same_words, singular

# Words that say the same of a switch.
_SWITCH = frozenset({"enable", "enabled", "is"})
_CAPITAL = re.compile(r"(?<=[a-z0-9])[A-Z]|[A-Z](?=[a-z])")
# What a name may say of the kind of thing it gives, and leave out.
_CONFIGS = frozenset({"config", "configuration", "option", "setting"})
# What the name of a block may end in, and say no more by it than that there are arguments in it.
_BLOCKS = _CONFIGS | {"attribute", "criteria", "detail", "info", "information", "parameter", "propertie", "requirement"}
_IDS = frozenset({"id", "identifier"})
_TAILS = _CONFIGS | _IDS | {"arn", "name"}
# What is written out: its name is another thing.
_DOCUMENTS = frozenset({"document", "policy", "policy_document", "query", "ruleset"})
# What a name says of its unit.
_UNIT = re.compile(r"(_in)?_(seconds|minutes|hours|days|mb|gb|milliseconds|millis|percent|percentage|units)$")
# From how many letters on a slip may be two letters wide.
_LONG = 8
# How many words a name has that says what it is with one more between them.
_FRAMED = 3
# Whose roles are.
_IAM = "iam_"
_ROLE = "role"
# What a service says of what it does by itself.
_MANAGED = ("managed",)
_PAIR = 2


def meant(name: str, names: Collection[str], type_: str, missing: Collection[str] = ()) -> str:
    """The one of `names` that `name` stands for, empty if there is none or more than one.

    `type_` is that of the resource, whose own words people put before a name (`queue_url` of a queue). `missing` is
    what must be set beside it and is not.
    """
    words = frozenset(type_.split("_"))
    # As AWS's own API writes it.
    snake = _CAPITAL.sub(r"_\g<0>", name).lower().lstrip("_")
    if snake != name:
        return snake if snake in names else meant(snake, names, type_, missing)
    if asked := [other for other in missing if other != name and _tail(name)(other)]:
        # The group of `group_name` is not the name of a group, where a group must be given.
        return asked[0] if len(asked) == 1 and asked[0] in names else ""
    if f"{name}_count" in names and any(other != name and _UNIT.sub("", other) == name for other in names):
        # A number of things, or a share of them.
        return ""
    names = [other for other in names if not differ_in_unit(name, other)]
    sames = _sames(name, words)
    wider = (_unseparated(name), _of_iam(name), _own_words_and_tail(name, words))
    for same in (*sames, *wider) if type_ else sames[:-1]:
        found = [other for other in names if other != name and same(other)]
        if found:
            return found[0] if len(found) == 1 else ""
    if type_ and (found := _in_short(name, names, words)):
        return found[0] if len(found) == 1 else ""
    if len(name) < SHORT:
        return ""
    near = nearest(name, names, 2 if len(name) >= _LONG else 1)
    # Digits tell things from each other, and so does what stands in the middle of a name.
    is_alike = _digits(near) == _digits(name) and _kind(name) in ("", _kind(near))
    return near if near and is_alike and is_slip(name, near) else ""


def with_more_words(name: str, names: Collection[str]) -> str:
    """The one of `names` that begins and ends as a name does and has more words between: `s3_destination` and
    `s3_log_destination`; empty if there is none or more than one.
    """
    words = name.split("_")
    found = [other for other in names if _has_between(other.split("_"), words)]
    return found[0] if len(found) == 1 else ""


def block_meant(name: str, blocks: Collection[str]) -> str:
    """The one of the names of blocks that has more words than a name, or another last one; empty if there is none."""
    return with_more_words(name, blocks) or ending_otherwise(name, blocks)


def ending_otherwise(name: str, blocks: Collection[str]) -> str:
    """The one of the names of blocks that differs from a name by a last word that says that it is a block:
    `encryption` and `encryption_info`; empty if there is none or more than one.
    """
    own = _without_ending(name)
    found = [other for other in blocks if other != name and _without_ending(other) == own]
    return found[0] if len(found) == 1 else ""


def _without_ending(name: str) -> str:
    """The name of a block without a last word that says no more than that it is one."""
    stem, _, last = name.rpartition("_")
    return stem if stem and singular(last) in _BLOCKS else singular(name)


def with_own_words(name: str, switches: Collection[str], names: Collection[str], type_: str) -> str:
    """The one of `switches` that a name is with words of its type in it, and `managed`: `sse_enabled` of a queue of SQS
    and `sqs_managed_sse_enabled`; empty if there is none.

    No other of `names`, those of the block, may have its words, and what it would switch is none of them: `enable_tags`
    is not `enable_ecs_managed_tags` where there are `tags`.
    """
    words, own = name.split("_"), {*type_.split("_"), *_MANAGED}
    if len(words) < _PAIR or "_".join([word for word in words if word not in _SWITCH]) in names:
        return ""
    found = [other for other in names if _has_in_order(other.split("_"), words)]
    if len(found) != 1 or found[0] not in switches:
        return ""
    more = _more_words(found[0].split("_"), words)
    return found[0] if len(more) <= len(words) and own.issuperset(more) else ""


def _sames(name: str, words: frozenset[str]) -> tuple[Callable[[str], bool], ...]:
    """How another name may say the same as `name`, the surest first. `words` are those of the type."""
    return (
        _own_words(name, words),
        _other_order(name),
        _switch(name),
        _unit(name),
        _tail(name),
        _list(name),
        _plain(name),
    )


def _in_short(name: str, names: Collection[str], words: frozenset[str]) -> list[str]:
    """Those of `names` that say the same once what is shortened in either of the two is written out."""
    whole = written_out(name)
    for same in (lambda other: same_name(whole, other), *_sames(whole, words)):
        found = [
            other for other in names if (long := written_out(other)) and (whole, long) != (name, other) and same(long)
        ]
        if found:
            return found
    return []


def _more_words(others: list[str], words: list[str]) -> list[str]:
    """The words that another name has and a name has not."""
    more = [*others]
    for word in words:
        more.remove(word)
    return more


def _has_in_order(others: list[str], words: list[str]) -> bool:
    """Whether all words of a name stand in another, in their order, the last at its end."""
    left = iter(others)
    return others[-1] == words[-1] and all(word in left for word in words)


def _has_between(others: list[str], words: list[str]) -> bool:
    """Whether all words stand in another name, in their order, the first and the last where they are."""
    if len(words) < _FRAMED or len(others) <= len(words) or (others[0], others[-1]) != (words[0], words[-1]):
        return False
    return _has_in_order(others, words)


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
    words = name.split("_")
    return lambda other: same_words(words, other.split("_"))


def _switch(name: str) -> Callable[[str], bool]:
    """Whether two names are those of one switch. A bare one (`enabled`) is whatever else is one without a word more."""
    words = name.split("_")
    own = sorted(word for word in words if word not in _SWITCH)

    def same(other: str) -> bool:
        others = other.split("_")
        is_switch = bool(_SWITCH.intersection(words)) or bool(_SWITCH.intersection(others))
        return is_switch and sorted(word for word in others if word not in _SWITCH) == own

    return same


def _unit(name: str) -> Callable[[str], bool]:
    """Whether the other name says a unit, and this one no more than leaves it out, or the `in` before it.

    Where it says another one itself, the other may be told in another.
    """
    bare = _without_in(name)
    return lambda other: other != name and (_UNIT.sub("", other) == name or _without_in(other) == bare)


def _without_in(name: str) -> str:
    """A name without the `in` before its unit."""
    return _UNIT.sub(r"_\2", name)


def _list(name: str) -> Callable[[str], bool]:
    """Whether the other name says that it is a list, where this one is in the plural: `domains`, `domain_list`."""
    return lambda other: name.endswith("s") and other.endswith("_list") and same_name(name, other.removesuffix("_list"))


def _tail(name: str) -> Callable[[str], bool]:
    """Whether one of two names says at its end what the other leaves out: `topic` and `topic_arn`, `vpc_config`."""
    stem, tail = _parted(name)

    def same(other: str) -> bool:
        other_stem, other_tail = _parted(other)
        if not same_name(stem, other_stem) or ("name" in (tail, other_tail) and singular(stem) in _DOCUMENTS):
            return False
        is_of_kind = tail != other_tail and "" in (tail, other_tail)
        both = {tail, other_tail}
        return is_of_kind or (name != other and (both <= _CONFIGS or both == _IDS))

    return same


def _parted(name: str) -> tuple[str, str]:
    """A name without what says what kind of thing it gives, and that."""
    stem, _, last = name.rpartition("_")
    tail = singular(last)
    return (stem, tail) if stem and tail in _TAILS else (name, "")


def _plain(name: str) -> Callable[[str], bool]:
    """Whether two names are one but for words that add nothing: `destination_cidr` and `destination_cidr_block`."""
    own = plain(name)
    return lambda other: same_name(own, plain(other))


def _unseparated(name: str) -> Callable[[str], bool]:
    """Whether two names are one but for what separates their words: `user_name` and `username`."""
    return lambda other: name.replace("_", "") == other.replace("_", "")


def _of_iam(name: str) -> Callable[[str], bool]:
    """Whether two names are those of one role, where one of them says whose service it is: `iam_role_arn`."""
    own = name.removeprefix(_IAM)
    return lambda other: _ROLE in own.split("_") and own == other.removeprefix(_IAM)


def _own_words_and_tail(name: str, words: frozenset[str]) -> Callable[[str], bool]:
    """Whether the other name says what kind of thing it gives, and this one does not, and words of the type differ."""
    shorter = (name, *_without(name, words)) if "_" in name else ()

    def same(other: str) -> bool:
        stem, tail = _parted(other)
        is_document = tail == "name" and stem.rpartition("_")[2] in _DOCUMENTS
        is_kind = tail not in ("", *_CONFIGS) and not is_document
        return is_kind and any(one in shorter for one in (stem, *_without(stem, words)))

    return same


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))


def _kind(name: str) -> str:
    """What the last word says it is, if it is one of those that tell kinds apart."""
    last = singular(name.rpartition("_")[2])
    return last if last in ("id", "arn", "name", "url", "ip") else ""
