"""Arguments that a module does not know, and the variables without a value that they are meant for."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import variable_type, wrong_type
from transforms._module_calls.calls import Call, read
from transforms._module_calls.misnamed import KINDS, kind_of, words_of
from transforms._module_calls.values import called_name

# What a name says of a value's kind.
_KINDS: Final = frozenset({"arn", "id"})
# Words that are said in one name, and not in another of the same thing.
_NEUTRAL: Final = frozenset({"block", "enable", "enabled", "in", "is", "list", "period", "range", "use", "value"})
# As `words_of` has them, without the plural's s.
_SAME: Final = {"clas": "type", "size": "type"}
# What asks whether, not what.
_SWITCHES: Final = frozenset({"create", "enable", "enabled", "use"})
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
# A value that is an ID or an ARN, as far as the code tells.
_IDENTIFIES: Final = re.compile(r"(?:\.|_)(?:ids?|arns?)\b|\[\*\]|[\"](?:arn:|[a-z]+-[0-9a-f]{8,}\b)")


def paired(
    call: Call, unknown: Collection[str], unmet: Collection[str], optional: Collection[str]
) -> Mapping[str, str]:
    """The variables that unknown arguments are meant for, by these.

    One that has to be given is meant where the words of one name hold those of the other, the value is of its type, and
    no other argument and no other variable comes into question. One that need not be, where what one name says more
    says nothing.
    """
    fits = {name: [one for one in unmet if _is_alike(name, one) and may_be(call, name, one)] for name in unknown}
    found = {name: ones[0] for name, ones in fits.items() if len(ones) == 1 and _times(fits, ones[0]) == 1}
    left = [name for name in unknown if not fits[name]]
    close = {name: [one for one in optional if _is_same(call, name, one) and may_be(call, name, one)] for name in left}
    found |= {name: ones[0] for name, ones in close.items() if len(ones) == 1 and _times(close, ones[0]) == 1}
    return found


def _times(fits: Mapping[str, list[str]], name: str) -> int:
    return sum(name in ones for ones in fits.values())


def _words(name: str) -> frozenset[str]:
    words = words_of(name)
    return frozenset({_SAME.get(word, word) for word in words - _NEUTRAL} or words)


def _is_alike(name: str, other: str) -> bool:
    ours, theirs = _words(name), _words(other)
    core = (ours & theirs) - _KINDS
    return bool(core) and (ours - _KINDS <= theirs or theirs - _KINDS <= ours)


def _is_same(call: Call, name: str, other: str) -> bool:
    """Whether one name says no more than the other but for which module it is of."""
    ours, theirs = words_of(name), words_of(other)
    own = words_of(called_name(call)) | words_of(call.block.name)
    return bool(ours & theirs) and ours - theirs <= _NEUTRAL | own and theirs - ours <= _NEUTRAL


def alike(call: Call, name: str, optional: Collection[str]) -> str:
    """A variable with a default that an argument may be meant for: one that is not given, and shares a word with it, or
    says the same in others. Of several it is the one that takes the value and says the most of the name.
    """
    own = words_of(name) - KINDS - _SWITCHES
    found = [one for one in optional if _shares(own, words_of(one) - KINDS) and kind_of(name) in ("", kind_of(one))]
    return max(found, key=lambda one: (may_be(call, name, one), len(_same(own) & _same(words_of(one)))), default="")


def _shares(own: frozenset[str], theirs: frozenset[str]) -> bool:
    ours, others = _same(own), _same(theirs)
    return bool(own & theirs) or bool(ours and others and (ours <= others or others <= ours))


def _same(words: frozenset[str]) -> frozenset[str]:
    return frozenset({_SAME.get(word, word) for word in words})


def is_open_to(call: Call, name: str, other: str) -> bool:
    """Whether an argument may be meant for a variable by its type alone; one that has none takes anything."""
    declared = call.called.find(f"var.{other}") if call.called is not None else None
    return declared is not None and may_be(call, name, other)


def may_be(call: Call, name: str, other: str) -> bool:
    """Whether an argument's value is of the type of a variable, as far as the code and the name tell."""
    value, called = read(call.block, name), call.called
    if value is None or called is None:
        return False
    wanted = variable_type(called, other)
    code = value.code.strip()
    kind = _kind(other)
    if kind and kind != _kind(name) and not _IDENTIFIES.search(code):
        return False
    return not wanted or _fits(call.caller, value, code, wanted)


def _fits(caller: Module, value: hcl.Expression, code: str, wanted: str) -> bool:
    """Whether a value has a type, and is not only converted to it."""
    if code in ("true", "false"):
        return wanted == "b"
    if _NUMBER.fullmatch(code):
        return wanted == "n"
    return wrong_type(caller, value, wanted) is None


def _kind(name: str) -> str:
    last = name.lower().rpartition("_")[2].removesuffix("s")
    return last if last in _KINDS else ""
