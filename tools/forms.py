"""Which arguments are held to a form that no pattern tells: a provider is asked with values of many forms.

An argument has a form that `fixer.validation.forms` knows where that refuses what the provider does, takes all else,
and says the same.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from fixer.validation.forms import FORMS
from tools.probes import Asked, Numbered, Place, Probe, Type, body

# What is asked of texts and of numbers.
TEXTS: Final = (
    *("oknam", "OkNam", "ok_nam", "ok.nam", "ok-nam", "1oknam", "-oknam", "ok--nam", "ok/nam", "ok@nam", "it's", ""),
    *("10.0.0.0/16", "10.0.0.5/16", "10.0.0.0", "10.0.0.0/33", "0.0.0.0/0", "10.0.0.1/32"),
    *("::/0", "2001:db8::/32", "2001:db8::1/32"),
    *("123456789012", "12345678901"),
    *("sun:03:00-sun:04:00", "Sun:03:00-Sun:04:00", "mon:3:00-mon:4:00", "03:00-04:00", "3:00-4:00", "23:59-24:30"),
    *("tcp", "TCP", "icmpv6"),
)
NUMBERS: Final = ("-1", "0", "22", "65536")
_SIZE: Final = 150
_SHORT: Final = 3
# How much of two messages has to be the same.
_COMPARED: Final = 24

Trial = tuple[Place, str]


def forms_of(
    validated: Callable[[Sequence[str]], Iterator[tuple[int, int, Any]]],
    places: Numbered,
    schemas: Mapping[Type, Any],
    asked: Iterable[Place],
) -> str:
    """The forms of some arguments, as they are shipped; `validated` tells what is said in which line of which text."""
    trials = [
        (place, value)
        for place in sorted(asked)
        for value in {"number": NUMBERS, "string": TEXTS}.get(_type(schemas[place[0]], place[1]), ())
    ]
    batches = [trials[start : start + _SIZE] for start in range(0, len(trials), _SIZE)]
    written_ = [_configuration(batch, places, schemas) for batch in batches]
    refused: dict[Place, dict[str, str]] = {}
    for place, value in trials:
        refused.setdefault(place, {})[value] = ""
    for at, line, said in validated([asked_.text for asked_, _ in written_]):
        text = f"{said['summary']}\n{said.get('detail') or ''}"
        if line and said["severity"] == "error" and "onflict" not in text and "ombination" not in text:
            asked_, owners = written_[at]
            place, value = batches[at][owners[line - 1]]
            if is_of((place, value), asked_.places[line - 1], text):
                refused[place][value] = refused[place][value] or text
    return written(forms(refused))


def _configuration(batch: Iterable[Trial], places: Numbered, schemas: Mapping[Type, Any]) -> tuple[Asked, list[int]]:
    """A block for each trial, and which trial is in each line."""
    lines: list[tuple[str, Place | None]] = []
    owners: list[int] = []
    for at, ((type_, path), value) in enumerate(batch):
        probe = Probe(places, only={type_: frozenset([path])}, values={(type_, path): value})
        block = [(f'{type_[0]} "{type_[1]}" "x{at}" {{', (type_, "")), *body(probe, type_, schemas[type_]), ("}", None)]
        lines += block
        owners += [at] * len(block)
    return Asked("\n".join([line for line, _ in lines]) + "\n", [place for _, place in lines]), owners


def _type(block: Any, path: str) -> str:
    """The type of an argument, or of the elements of one; empty if it is no text and no number."""
    first, _, rest = path.partition(".")
    nested = block.get("block_types", {}).get(first)
    if nested is not None and rest:
        return _type(nested["block"], rest)
    type_ = block.get("attributes", {}).get(first, {}).get("type")
    if isinstance(type_, list):
        type_ = type_[1]
    if isinstance(type_, list) and type_[0] == "object" and rest:
        type_ = type_[1].get(rest)
        type_ = type_[1] if isinstance(type_, list) else type_
    return type_ if isinstance(type_, str) else ""


def is_of(trial: Trial, place: Place | None, said: str) -> bool:
    """Whether an error at a place is about the argument of a trial, and not about what is required beside it."""
    (type_, path), value = trial
    if place == (type_, path):
        return True
    around = place[1] if place is not None else ""
    is_around = not around or path.startswith(f"{around}.")
    is_quoted = f'"{value}"' in said or f"({value})" in said or (len(value) > _SHORT and value in said)
    return is_around and (is_quoted or re.search(rf"\b{path.rpartition('.')[2]}\b", said) is not None)


def forms(refused: Mapping[Place, Mapping[str, str]]) -> dict[Place, str]:
    """The forms of arguments, of which it is known what was said of each value: nothing of one that is taken."""
    found: dict[Place, str] = {}
    for place, said in refused.items():
        for form, check in FORMS.items():
            told = {value: check(value, place[1]) for value in said}
            # Where nothing is taken, something else is refused.
            if (
                any(told.values())
                and not all(told.values())
                and all(_is_same(told[value], of) for value, of in said.items())
            ):
                found[place] = form
                break
    return found


def _is_same(told: str, said: str) -> bool:
    """Whether a form and the provider say the same of a value."""
    if not told or not said:
        return not told and not said
    plain = re.sub(r"(?<=\w)\.\d+(?=[.\" ])|\[\d+\]", "", said)
    return told[:_COMPARED].lower() in plain.lower() or told[:_COMPARED].lower() in said.lower()


def written(found: Mapping[Place, str]) -> str:
    """A line for each argument: its form, its kind, its type and its path."""
    return "".join(sorted(f"{form} {kind} {type_} {path}\n" for ((kind, type_), path), form in found.items()))
