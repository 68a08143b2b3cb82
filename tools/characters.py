"""Which characters names may have: a provider is asked with one kind of them at a time.

A name that a provider checks with a pattern of its own is refused with words that differ from type to type ("only
lowercase alphanumeric characters and hyphens allowed"). What the pattern is, is not said; so a name that is taken is
changed in one respect, and what is refused then is known.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any, Final

from tools.answers import stated
from tools.probes import Numbered, Place, Probe, Type

Asked = Callable[[Probe, Iterable[Type]], Iterator[tuple[Place | None, Any]]]

# What nearly every pattern takes; no other argument of a probe has it in its value.
_BASE: Final = "oknam"
# What is tried, and which characters it is about; some prefixes have six characters at most.
_TRIED: Final = {
    "ok-nam": "-",
    "ok_nam": "_",
    "ok.nam": ".",
    "ok/nam": "/",
    "ok:nam": ":",
    "ok nam": " ",
    "okNam": "A-Z",
}
_TRIED_ENDS: Final = {"1oknam": "^[0-9]", "-oknam": "^-", "oknam-": "-$", "ok--nm": "--"}
_TRIED_LONG: Final = _BASE * 50
# What is refused for its form, not for its characters.
_FORM: Final = re.compile(
    "arn|json|cidr|rfc|url|date|time|parsing|port|region|account id|regular expression", re.IGNORECASE
)


def candidates(said: Iterable[tuple[Place | None, Any]], strings: Container[Place]) -> dict[Type, list[str]]:
    """The arguments, by their types, that are strings and of which something is said that states no rule.

    Of those that exclude another one nothing else was said: they count, too.
    """
    found: dict[Type, dict[str, None]] = defaultdict(dict)
    for place, told in said:
        text = f"{told['summary']}\n{told.get('detail') or ''}"
        is_name = not _FORM.search(text) or "onflict" in text or "ombination" in text
        if place is None or place not in strings or not is_name:
            continue
        if not stated(told["summary"], told.get("detail") or ""):
            found[place[0]][place[1]] = None
    return {type_: list(paths) for type_, paths in found.items()}


def character_rules(asked: Asked, places: Numbered, tried: Mapping[Type, list[str]]) -> dict[Place, dict[str, Any]]:
    """What the names are held to, one argument of each type at a time, since some exclude one another."""
    rules: dict[Place, dict[str, Any]] = {}
    for turn in range(max(map(len, tried.values()), default=0)):
        now = {type_: paths[turn] for type_, paths in tried.items() if turn < len(paths)}
        rules |= _of_turn(asked, places, now)
    return rules


def _of_turn(asked: Asked, places: Numbered, now: Mapping[Type, str]) -> dict[Place, dict[str, Any]]:
    refused: dict[Type, dict[str, str]] = defaultdict(dict)
    base = _told(asked, places, now, _BASE)
    # One that refuses letters is no name.
    taken = {type_: path for type_, path in now.items() if not _news(base, {}, type_)}
    for value in (*_TRIED, *_TRIED_ENDS, _TRIED_LONG):
        told = _told(asked, places, taken, value)
        for type_ in taken:
            if said := _news(told, base, type_):
                refused[type_][value] = said
    return {(type_, taken[type_]): rule for type_, said in refused.items() if (rule := _rule(said))}


def _told(asked: Asked, places: Numbered, now: Mapping[Type, str], value: str) -> dict[Type, list[str]]:
    strings = dict.fromkeys(now.items(), value)
    only = {type_: frozenset({path}) for type_, path in now.items()}
    told: dict[Type, list[str]] = defaultdict(list)
    for place, said in asked(Probe(places, only=only, values=strings), only):
        if place and said["severity"] == "error":
            text = f"{said['summary']}\n{said.get('detail') or ''}"
            # Of the others nothing counts: they are the same each time.
            if place[1] == now.get(place[0]) or value in text:
                told[place[0]].append(text)
    return told


def _news(told: Mapping[Type, list[str]], base: Mapping[Type, list[str]], type_: Type) -> str:
    return next((text for text in told.get(type_, ()) if text not in base.get(type_, ())), "")


def _rule(refused: Mapping[str, str]) -> dict[str, Any]:
    """The rule that the refusals of some values make: a pattern of what is right, and the words that ask for it."""
    rule: dict[str, Any] = {}
    if long := refused.get(_TRIED_LONG):
        numbers = [int(number) for number in re.findall(r"\b\d{1,3}\b", long.replace(_TRIED_LONG, ""))]
        if numbers and max(numbers) < len(_TRIED_LONG):
            rule["length"] = [None, max(numbers)]
    never = [characters for value, characters in _TRIED.items() if value in refused]
    # What may stand nowhere stands neither at the ends nor twice.
    ends = [shape for value, shape in _TRIED_ENDS.items() if value in refused and ("-" not in never or "9" in shape)]
    if never or ends:
        lookaheads = "".join(f"(?!{shape[1:]})" if shape[0] == "^" else f"(?!.*{shape})" for shape in ends)
        # A hyphen means itself at the start of a class.
        inside = "".join(sorted(never, key=lambda one: one != "-"))
        rule["match"] = f"^{lookaheads}[^{inside}]*$" if never else f"^{lookaheads}"
        rule["says"] = _words(next(iter(refused.values())))
    return rule


def _words(said: str) -> str:
    """What is asked for, without the value that was refused."""
    summary, _, detail = said.partition("\n")
    text = detail if summary.startswith("Invalid Attribute") and detail else summary
    text = re.sub(r"\s+", " ", text).strip()
    if found := re.search(r"invalid value for \S+ \((.*)\)$", text):
        return found[1]
    text = re.sub(r':? "\w*ok[^"]*"$| \("\w*ok[^"]*"\)|,? got:? .*$|,? got$', "", text)
    return re.sub(r"^Attribute \S+ ", "", text).rstrip(".")
