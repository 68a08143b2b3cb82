"""Which numbers need not be whole: a provider is asked with fractions, since its schema calls both numbers.

What it refuses as no whole number is one. All else takes fractions, or hides behind another error: of neither it is
said that it must be whole.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from tools.probes import Numbered, Place, Probe, Type

Asked = Callable[[Probe, Iterable[Type]], Iterator[tuple[Place | None, Any]]]

# What the two kinds of providers say; in one of them the path of what stands in a set is told with it.
_WHOLE: Final = re.compile(r"must be a whole number|is not an integer")
_FRACTION: Final = re.compile(r"\b(1\d{5})\.5\b")
# With it, all numbers of places have as many digits, and few enough to be told as they are written.
_FIRST: Final = 100_000
# Blocks that hold each other have more numbers than can be asked.
_MANY: Final = 30


def fractions(asked: Asked, places: Numbered, numbers: Mapping[Type, list[str]]) -> list[Place]:
    """The arguments, of those that are numbers, of which it is not said that they must be whole."""
    every = [(type_, path) for type_, paths in numbers.items() for path in paths]
    values = {place: f"{_FIRST + places.numbers[place]}.5" for place in every}
    whole = set[Place]()
    only = {type_: frozenset(paths) for type_, paths in numbers.items()}
    for place, said in _refused(asked, Probe(places, only=only, values=values)):
        found = _FRACTION.findall(said)
        own = places.listed[int(found[-1]) - _FIRST - 1] if found else place
        whole |= {own} if own else set()
    # What conflicts with others, or stands in a set, is asked by itself.
    waiting = {type_: [path for path in paths if (type_, path) not in whole] for type_, paths in numbers.items()}
    for turn in range(max(map(len, waiting.values()), default=0)):
        now = {type_: paths[turn] for type_, paths in waiting.items() if turn < len(paths)}
        only = {type_: frozenset({path}) for type_, path in now.items()}
        one = {place: values[place] if now.get(place[0]) == place[1] else "1" for place in every}
        for place, _ in _refused(asked, Probe(places, only=only, values=one)):
            whole |= {(place[0], now[place[0]])} if place and place[0] in now else set()
    return [place for place in every if place not in whole]


def _refused(asked: Asked, probe: Probe) -> Iterator[tuple[Place | None, str]]:
    for place, told in asked(probe, probe.only or ()):
        said = f"{told['summary']}\n{told.get('detail') or ''}"
        if _WHOLE.search(said):
            yield place, said


def number_paths(block: Any, path: str = "") -> Iterator[str]:
    """The paths of all arguments of a block that are numbers, or several."""
    for name, given in block.get("attributes", {}).items():
        type_ = given.get("type")
        if not (given.get("optional") or given.get("required")):
            continue
        if isinstance(type_, list) and isinstance(type_[1], list) and type_[1][0] == "object":
            yield from (f"{path}{name}.{inner}" for inner, of in type_[1][1].items() if _is_number(of))
        elif _is_number(type_):
            yield f"{path}{name}"
    for name, given in block.get("block_types", {}).items():
        if path or name != "timeouts":
            yield from number_paths(given["block"], f"{path}{name}.")


def _is_number(type_: Any) -> bool:
    return type_ == "number" or (isinstance(type_, list) and type_[1] == "number")


def written(places: Iterable[Place], unasked: Iterable[Type] = ()) -> str:
    """A line for each argument; one for a whole type, with a star, that was not asked, or not of most."""
    by_type: dict[Type, list[str]] = {type_: ["*"] for type_ in unasked}
    for type_, path in places:
        by_type.setdefault(type_, []).append(path)
    lines = [
        f"{kind} {type_} {path}"
        for (kind, type_), paths in sorted(by_type.items())
        for path in (["*"] if len(paths) > _MANY else sorted(paths))
    ]
    return "\n".join(lines) + "\n"
