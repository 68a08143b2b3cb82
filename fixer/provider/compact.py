"""Makes the compact text of a provider's schemas out of what `terraform providers schema -json` prints.

The text has a line of JSON that says whose schemas they are, one line for each type (`resource aws_vpc 1234`, sorted),
a blank line, and then a line of JSON for each distinct block: `a` its arguments (flags, type, offset of a rule), `b`
its nested blocks (nesting, minimum, maximum, offset), `d` what is said of deprecated ones, `g` groups of which one must
be set, `x` groups of which no two may be. Offsets count from the blank line. A block that occurs often (as those of
firewall rules do) is written once.

Source: https://developer.hashicorp.com/terraform/cli/commands/providers/schema
"""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from fixer.provider.schema import FORMAT

KINDS: Final = {
    "resource": "resource_schemas",
    "data": "data_source_schemas",
    "ephemeral": "ephemeral_resource_schemas",
}


class Facts(NamedTuple):
    """What a provider holds a type to beyond its schema, by paths such as `rule.filter.prefix`.

    `rules` are as `Rule` has them, `deprecated` what is said of arguments, `one_of` groups of which one must be set,
    `excluding` groups of which no two may be set, by the path of their block.
    """

    rules: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    deprecated: Mapping[str, str] = MappingProxyType({})
    one_of: tuple[tuple[str, ...], ...] = ()
    excluding: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType({})


_FLAGS: Final = {
    "required": "r",
    "optional": "o",
    "computed": "c",
    "deprecated": "d",
    "sensitive": "s",
    "write_only": "w",
}
_NO_FACTS: Final = Facts()


def compact(
    schemas: Mapping[str, Any],
    source: str,
    version: str,
    facts: Mapping[tuple[str, str], Facts] = MappingProxyType({}),
) -> str:
    """The text of one provider's schemas, which are its part of `provider_schemas`.

    `source` is the provider's address (`registry.terraform.io/hashicorp/aws`), `version` what they were taken from.
    Raises KeyError or TypeError for what is no such schema.
    """
    lines = Lines()
    index = []
    for kind, key in KINDS.items():
        for type_, schema in sorted(schemas.get(key, {}).items()):
            offset = _block(lines, schema["block"], facts.get((kind, type_), _NO_FACTS), "")
            index.append(f"{kind} {type_} {offset}")
    if "provider" in schemas:
        index.append(
            f"provider {source.rpartition('/')[2]} {_block(lines, schemas['provider']['block'], _NO_FACTS, '')}"
        )
    about = json.dumps({"format": FORMAT, "source": source, "version": version})
    return "\n".join([about, *sorted(index), "", "".join(lines.written)])


class Lines:
    """Lines by their offsets, each distinct one written once."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._offsets: dict[str, int] = {}
        self._size = 0

    def add(self, value: object) -> int:
        """The offset of a line, which is written if it is not there yet."""
        line = json.dumps(value, separators=(",", ":")) + "\n"
        if line not in self._offsets:
            self._offsets[line] = self._size
            self._size += len(line)
            self.written.append(line)
        return self._offsets[line]


def _block(lines: Lines, block: Mapping[str, Any], facts: Facts, path: str) -> int:
    arguments: dict[str, str] = {}
    deprecated: dict[str, str] = {}
    for name, given in sorted(block.get("attributes", {}).items()):
        place = f"{path}{name}"
        rule = facts.rules.get(place)
        arguments[name] = " ".join(
            [_flags(given), _argument_type(lines, given, facts, place), *([str(lines.add(rule))] if rule else [])]
        )
        if place in facts.deprecated:
            deprecated[name] = facts.deprecated[place]
        elif given.get("deprecated"):
            deprecated[name] = "Deprecated"
    blocks = {}
    for name, given in sorted(block.get("block_types", {}).items()):
        place = f"{path}{name}"
        offset = _block(lines, given["block"], facts, place + ".")
        blocks[name] = f"{given['nesting_mode']} {given.get('min_items', 0)} {given.get('max_items', 0)} {offset}"
        if place in facts.deprecated:
            deprecated[name] = facts.deprecated[place]
    written: dict[str, object] = {"a": arguments}
    written |= {"b": blocks} if blocks else {}
    written |= {"d": deprecated} if deprecated else {}
    written |= {"g": [" ".join(group) for group in facts.one_of]} if facts.one_of and not path else {}
    excluding = facts.excluding.get(path.rstrip("."), ())
    written |= {"x": [" ".join(group) for group in excluding]} if excluding else {}
    return lines.add(written)


def _flags(given: Mapping[str, Any]) -> str:
    return "".join([letter for word, letter in _FLAGS.items() if given.get(word)]) or "c"


def _argument_type(lines: Lines, given: Mapping[str, Any], facts: Facts, path: str) -> str:
    nested = given.get("nested_type")
    if nested is None:
        return type_code(given["type"])
    letter = {"list": "l(o)", "set": "t(o)", "map": "m(o)", "single": "o"}[nested["nesting_mode"]]
    return f"{letter}@{_block(lines, nested, facts, path + '.')}"


def type_code(type_: Any) -> str:
    """A type in short (see `Argument`), out of how Terraform writes it in JSON."""
    if isinstance(type_, str):
        return {"string": "s", "number": "n", "bool": "b", "dynamic": "*"}[type_]
    kind, inner = type_[0], type_[1]
    if kind == "object":
        return "o(" + ",".join(f"{name}={type_code(of)}" for name, of in sorted(inner.items())) + ")"
    if kind == "tuple":
        return "*"
    return {"list": "l", "set": "t", "map": "m"}[kind] + f"({type_code(inner)})"
