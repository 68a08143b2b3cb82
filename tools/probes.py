"""Configurations that ask a provider what it accepts: every argument set to a value that tells whose it is."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

_DEEPEST: Final = 6
# Blocks that Terraform itself reads.
_NOT_ASKED: Final = frozenset({"timeouts", "id"})

Type = tuple[str, str]
Place = tuple[Type, str]


class Asked(NamedTuple):
    """One configuration: its text, and what stands in each line."""

    text: str
    places: list[Place | None]


class Numbered(NamedTuple):
    """All arguments, and the number of each, from 1."""

    listed: list[Place]
    numbers: dict[Place, int]


class Probe(NamedTuple):
    """What arguments are set to; `only` limits them to these paths (and what is required).

    All strings begin with `string`, and all numbers with the digits of `number`; what follows is the argument's own
    number among `places`. Those in `values` are set to these.
    """

    places: Numbered
    string: str = "tffix probe"
    number: int = -9
    only: dict[Type, frozenset[str]] | None = None
    values: Mapping[Place, str] = MappingProxyType({})

    def value(self, place: Place, type_: Any) -> str | None:
        """What an argument of a type is set to; None for one that is left out."""
        if isinstance(type_, str):
            number = self.places.numbers.get(place, 0)
            string = self.values.get(place, f"{self.string} {number}")
            digits = self.values.get(place, f"{self.number}{number:06}")
            return {"string": json.dumps(string), "number": digits, "bool": "true"}.get(type_)
        inner = self.value(place, type_[1]) if isinstance(type_[1], str) else None
        if inner is None:
            return None
        return f"[{inner}]" if type_[0] in ("list", "set") else f"{{ k = {inner} }}"

    def asked(self, said: str) -> Place | None:
        """The argument whose value is quoted: the last one, as what is in a set is told with all that is beside it."""
        found = re.findall(rf"{re.escape(self.string)} (\d+)|{self.number}(\d{{6}})\b", said)
        number = int("".join(found[-1])) if found else 0
        return self.places.listed[number - 1] if number else None

    def sets(self, place: Place, *, is_required: bool) -> bool:
        """Whether an argument is set."""
        if self.only is None or is_required:
            return True
        return any(
            f"{path}.".startswith(place[1] + ".") or place[1].startswith(path + ".")
            for path in self.only.get(place[0], ())
        )


def configuration(probe: Probe, types: Iterable[Type], schemas: Mapping[Type, Any]) -> Asked:
    """A block of each type, with every argument that the probe sets."""
    written: list[tuple[str, Place | None]] = []
    for type_ in types:
        written.append((f'{type_[0]} "{type_[1]}" "probe" {{', (type_, "")))
        written += _body(probe, type_, schemas[type_], "", 0)
        written.append(("}", None))
    return Asked("\n".join([line for line, _ in written]) + "\n", [place for _, place in written])


def body(probe: Probe, type_: Type, block: Any) -> list[tuple[str, Place | None]]:
    """What stands in a block of a type, with every argument that the probe sets."""
    return list(_body(probe, type_, block, "", 0))


def _arguments(probe: Probe, type_: Type, block: Any, path: str) -> Iterator[tuple[str, Place | None]]:
    for name, given in sorted(block.get("attributes", {}).items()):
        place = (type_, f"{path}{name}")
        required = given.get("required", False)
        if (name in _NOT_ASKED and not path) or not (required or given.get("optional")):
            continue
        if not probe.sets(place, is_required=required):
            continue
        if "nested_type" in given:
            if required:
                yield f"{name} = {'{}' if given['nested_type']['nesting_mode'] in ('single', 'map') else '[]'}", place
            continue
        value = '"probe"' if given["type"] == "dynamic" else probe.value(place, given["type"])
        if value is not None:
            yield f"{name} = {value}", place
        elif given["type"][0] in ("list", "set") and given["type"][1][0] == "object":
            yield f"{name} {{", place
            for inner, inner_type in sorted(given["type"][1][1].items()):
                inner_place = (type_, f"{path}{name}.{inner}")
                if (inner_value := probe.value(inner_place, inner_type)) is not None:
                    yield f"{inner} = {inner_value}", inner_place
            yield "}", None


def _body(probe: Probe, type_: Type, block: Any, path: str, depth: int) -> Iterator[tuple[str, Place | None]]:
    yield from _arguments(probe, type_, block, path)
    for name, given in sorted(block.get("block_types", {}).items()):
        place = (type_, f"{path}{name}")
        required = bool(given.get("min_items"))
        if (
            (name in _NOT_ASKED and not path)
            or (depth >= _DEEPEST and not required)
            or not probe.sets(place, is_required=required)
        ):
            continue
        for _ in range(max(1, given.get("min_items", 0))):
            yield f"{name} {{", place
            yield from _body(probe, type_, given["block"], f"{path}{name}.", depth + 1)
            yield "}", None


def argument_paths(block: Any, path: str) -> Iterator[str]:
    """The paths of all arguments of a block."""
    for name, given in block.get("attributes", {}).items():
        yield f"{path}{name}"
        if (
            isinstance(given.get("type"), list)
            and isinstance(given["type"][1], list)
            and given["type"][1][0] == "object"
        ):
            yield from (f"{path}{name}.{inner}" for inner in given["type"][1][1])
    for name, given in block.get("block_types", {}).items():
        yield from argument_paths(given["block"], f"{path}{name}.")


def string_paths(block: Any, path: str) -> Iterator[str]:
    """The paths of all arguments of a block that are strings."""
    for name, given in block.get("attributes", {}).items():
        if given.get("type") == "string":
            yield f"{path}{name}"
    for name, given in block.get("block_types", {}).items():
        yield from string_paths(given["block"], f"{path}{name}.")
