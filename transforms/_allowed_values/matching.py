"""The one allowed value that is meant by one that is not."""

import re
from collections.abc import Iterable
from typing import Final

from fixer.validation import nearest
from transforms._allowed_values.synonyms import names_of

# What says that something is on, or off: where a list has one of each, the others mean these.
_ON: Final = frozenset({"true", "yes", "on", "enabled", "enable", "active", "allow"})
_OFF: Final = frozenset({"false", "no", "off", "disabled", "disable", "inactive", "suspended", "deny"})
# What a list has under a word that says what kind of thing it is, or whose, and what many write with it.
_KINDS: Final = frozenset(
    {"amazon", "aws", "bucket", "ec2", "function", "functions", "instance", "instances", "mode", "policy", "protocol"}
    | {"repository", "service", "type"}
)
# Words that turn around what stands beside them.
_TURNED: Final = frozenset({"except", "no", "non", "not", "without"})
# Arguments in whose lists a word is the name of one thing, and part of that of another: `STANDARD` is no `STANDARD_IA`,
# and a user name is none that is preferred to it.
_WHOLE: Final = frozenset({"alias_attributes", "storage_class"})
# A value this short is near too many others.
_SHORTEST: Final = 5
_SHORTEST_WORD: Final = 3
_LONG: Final = 8
_FEWEST: Final = 2
# Differ by little and mean the opposite, or something else.
_OPPOSITES: Final = (("ingress", "egress"), ("http", "https"))
# What the operators of languages are called, by the forms of their names.
_GREATER: Final = frozenset({"gt", "greaterthan", "greaterthanthreshold"})
_LESS: Final = frozenset({"lt", "lessthan", "lessthanthreshold"})
_EQUAL: Final = frozenset({"eq", "equals", "equalto"})
_OPERATORS: Final = {
    ">": _GREATER,
    "<": _LESS,
    ">=": {"ge", "gte", *(f"greaterthanorequal{end}" for end in ("", "s", "to", "tothreshold"))},
    "<=": {"le", "lte", *(f"lessthanorequal{end}" for end in ("", "s", "to", "tothreshold"))},
    "=": _EQUAL,
    "==": _EQUAL,
    "!=": {"ne", "notequals", "notequalto"},
}
_NEGATIVE: Final = re.compile(r"\s*-[\d.]+\s*")
_NEGATIONS: Final = ("un", "in", "im", "non", "not", "no", "dis", "de", "a")


def counterpart(type_: str, path: str, value: str, allowed: Iterable[str]) -> str:
    """The allowed value that is meant by another, empty if there is not exactly one."""
    if _NEGATIVE.fullmatch(value):
        # Its sign separates no words.
        return ""
    allowed = tuple(allowed)
    by_form = _one_each(allowed)
    form = form_of(value)
    if form in by_form:
        return by_form[form]
    for names in names_of(type_, path):
        for name, right in names.items():
            if right in allowed and (name == value or (form and form_of(name) == form)):
                return right
    if not form:
        named = _OPERATORS.get(value.strip(), frozenset()) & by_form.keys()
        return by_form[named.pop()] if len(named) == 1 else ""
    near = _switch(form, by_form) or _numbered(form, by_form) or _near(form, by_form)
    if near and path.rpartition(".")[2] in _WHOLE and _rest(_words(near), _words(value)) != {""}:
        return ""
    return near or _shortened(path, value, tuple(by_form.values()))


def _one_each(allowed: Iterable[str]) -> dict[str, str]:
    """The allowed values by their forms; without those that share one."""
    found: dict[str, str] = {}
    shared = set()
    for one in allowed:
        form = form_of(one)
        if not form or form in found:
            shared.add(form)
        found[form] = one
    return {form: one for form, one in found.items() if form not in shared}


def form_of(value: str) -> str:
    """A value without its case and what separates its words."""
    return re.sub(r"[\W_]+", "", value).lower()


def _switch(form: str, by_form: dict[str, str]) -> str:
    on, off = _ON & by_form.keys(), _OFF & by_form.keys()
    if not on or not off:
        return ""
    if form in _ON:
        return by_form[next(iter(on))] if len(on) == 1 else ""
    return by_form[next(iter(off))] if form in _OFF and len(off) == 1 else ""


def _numbered(form: str, by_form: dict[str, str]) -> str:
    """The allowed value that is the plural of a value, or the other way round (`DAY` of `DAYS`)."""
    other = form.removesuffix("s") if form.endswith("s") else f"{form}s"
    is_word = form.isalpha() and min(len(form), len(other)) >= _SHORTEST_WORD
    return by_form.get(other, "") if is_word and not _is_opposite(form, other) else ""


def _shortened(path: str, value: str, allowed: tuple[str, ...]) -> str:
    """The one allowed value of which a value is the first or the last words (`STRICT` of `STRICT_ORDER`), or that is so
    of the value but for words that say what kind of thing it is (`LAMBDA_FUNCTION`).
    """
    words = _words(value)
    if len("".join(words)) < _FEWEST or path.rpartition(".")[2] in _WHOLE:
        return ""
    found = [one for one in allowed if _rest(_words(one), words).isdisjoint(_TURNED | {""})]
    found += [one for one in allowed if _rest(words, _words(one)) <= _KINDS]
    return found[0] if len(found) == 1 else ""


def _rest(whole: list[str], part: list[str]) -> set[str]:
    """The words of a value without those that it begins or ends with; an empty one where it does neither."""
    size = len(part)
    if not part or size >= len(whole):
        return {""}
    if whole[:size] == part:
        return set(whole[size:])
    return set(whole[:-size]) if whole[-size:] == part else {""}


def _words(value: str) -> list[str]:
    """The words of a value as it separates them: by their case (`SecureString`), or by anything else."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", value)
    return re.split(r"[\W_]+", apart.strip().lower())


def _near(form: str, by_form: dict[str, str]) -> str:
    """What is misspelt: one or two letters off, with the same digits, and not its opposite."""
    if len(form) < _SHORTEST:
        return ""
    found = nearest(form, by_form, 2 if len(form) >= _LONG else 1)
    if not found or _digits(found) != _digits(form) or _is_opposite(form, found):
        return ""
    return by_form[found]


def _digits(form: str) -> list[str]:
    return re.findall(r"\d+", form)


def _is_opposite(one: str, other: str) -> bool:
    for first, second in _OPPOSITES:
        for a, b in ((first, second), (second, first)):
            if a in one and one.replace(a, b) == other:
                return True
    short, long = sorted((one, other), key=len)
    return any(long == negation + short for negation in _NEGATIONS)
