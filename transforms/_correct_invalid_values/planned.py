"""Values that only a plan rejects: validation takes variables, and what a `for_each` goes through, for unknown.

Source: https://developer.hashicorp.com/terraform/cli/commands/validate, and of the rules
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_overridden, known, nested_type, reads
from fixer.provider.schema import Argument, Rule, Schema
from fixer.validation import Kind, Rejection, broken, literal, rejections_of, rule_of, schema_of
from transforms._correct_invalid_values.made import is_given, is_made
from transforms._correct_invalid_values.numbers import nearest_of
from transforms._correct_invalid_values.origins import Loop, Loops, Origin, loop_of, origins
from transforms._correct_invalid_values.readers import is_read_elsewhere
from transforms._correct_invalid_values.rejected import right_of
from transforms._correct_invalid_values.units import tells_another_unit

# What an argument may get from a variable or an element; most arguments get nothing of the kind.
_READ: Final = re.compile(r"\bvar\.|\.value\b")


class _Reading(NamedTuple):
    """An argument with a rule, the block that it stands in, and the loops around it."""

    declaration: Declaration
    body: hcl.Body
    item: hcl.Attribute
    argument: Argument
    schema: Schema
    path: str
    loops: Loops

    @property
    def below(self) -> str:
        """The path of the argument itself."""
        return f"{self.path}.{self.item.name}" if self.path else self.item.name


def planned_fixes(module: Module) -> Iterator[Fix]:
    """One for each value in a default or a local that a plan rejects, with edits where all who read it want the same,
    and one for each name that is too long with the defaults of its variables.
    """
    told = {
        (one.declaration.source.name, one.declaration.block.start, one.name)
        for one in rejections_of(module, Kind.VALUE)
    }
    wrong: dict[tuple[str, int], list[tuple[_Reading, Origin, str]]] = {}
    for reading in _readings(module):
        place = (reading.declaration.source.name, reading.declaration.block.start, reading.item.name)
        if place in told:
            continue
        if (said := _too_long(module, reading)) and is_made(module, reading.declaration, reading.loops):
            yield Fix(reading.declaration.source, reading.item, said)
            continue
        rule = reading.argument.rule
        for origin in _written(module, reading) if rule.one_of or rule.range else ():
            value = literal(module, origin.node)
            said = _broken(reading.argument.rule, value, reading.below) if value is not None else ""
            if said and is_made(module, reading.declaration, reading.loops, reading.item.value):
                wrong.setdefault((origin.source.name, origin.node.start), []).append((reading, origin, said))
    for those in wrong.values():
        yield _fix(module, those)


def _readings(module: Module) -> Iterator[_Reading]:
    for declaration in module.declarations("resource"):
        if not _READ.search(declaration.block.code):
            continue
        schema = schema_of(module, declaration)
        if schema is not None and not is_overridden(module, declaration):
            yield from _inside(declaration, declaration.body, schema, "", loop_of(declaration))


def _inside(declaration: Declaration, body: hcl.Body, schema: Schema, path: str, loops: Loops) -> Iterator[_Reading]:
    for item in body.items:
        if isinstance(item, hcl.Attribute):
            argument = schema.argument(item.name) if _READ.search(item.value_code) else None
            if argument is None or not argument.is_settable:
                continue
            below = f"{path}.{item.name}" if path else item.name
            argument = argument._replace(rule=rule_of(declaration, below, argument))
            if argument.rule.one_of or argument.rule.range or argument.rule.length:
                yield _Reading(declaration, body, item, argument, schema, path, loops)
        elif isinstance(item, hcl.Block):
            yield from _in_block(declaration, item, schema, path, loops)


def _in_block(
    declaration: Declaration, block: hcl.Block, schema: Schema, path: str, loops: Loops
) -> Iterator[_Reading]:
    name = nested_type(block)
    nested = schema.block(name)
    below = f"{path}.{name}" if path else name
    if nested is None:
        return
    if block.type != "dynamic":
        yield from _inside(declaration, block.body, nested.schema, below, loops)
        return
    over, named = block.body.attribute("for_each"), block.body.attribute("iterator")
    iterator = named.value_code if named is not None else name
    inner = {**loops, iterator: Loop(over.value, declaration.source, loops)} if over is not None else loops
    for content in block.body.blocks("content"):
        yield from _inside(declaration, content.body, nested.schema, below, inner)


def _written(module: Module, reading: _Reading) -> Iterator[Origin]:
    """The literals that an argument may be, in defaults that count and in what is gone through."""
    for origin in origins(module, reading.item.value, reading.declaration.source, reading.loops):
        if not origin.root or is_given(module, origin.root) or not origin.source.is_editable:
            continue
        if isinstance(origin.node, hcl.TupleCons):
            for element in origin.node.elements:
                yield origin._replace(node=element.value)
        else:
            yield origin


def _broken(rule: Rule, value: str | int | float, path: str) -> str:
    """What is said of a value that is none of a closed list, or beyond a range. Patterns may be those of examples."""
    if value == "" or not (rule.one_of or rule.range):
        return ""
    return broken(rule._replace(length=None), value, path)


def _too_long(module: Module, reading: _Reading) -> str:
    """What is said of a name that is put together and is too long with the defaults of its variables."""
    longest = reading.argument.rule.length[1] if reading.argument.rule.length else None
    if longest is None or not reading.item.value_code.startswith('"'):
        return ""
    value = reading.item.value
    if not isinstance(value, hcl.Template) or value.literal is not None:
        return ""
    text = known(module, value)
    if not isinstance(text, str) or len(text.encode()) <= longest:
        return ""
    if any(is_given(module, one.address) for one in reads(module, value)):
        return ""
    said = f'"{reading.item.name}" cannot be longer than {longest} characters: "{text}"'
    return f"{reading.declaration.address}: {said} ({len(text)} with the defaults of its variables)"


def _fix(module: Module, those: list[tuple[_Reading, Origin, str]]) -> Fix:
    first, origin, said = those[0]
    right = {right_of(module, _rejection(reading, one, why), one.node) for reading, one, why in those}
    code = right.pop() if len(right) == 1 else ""
    readers = " and ".join(dict.fromkeys([reading.declaration.address for reading, _, _ in those]))
    where = "the default of " if origin.root.startswith("var.") else ""
    message = f"{readers}: {said} ({where}{origin.root}), with which a plan fails"
    address, value = f"{first.declaration.type}.{first.below}", literal(module, origin.node)
    if isinstance(value, int | float) and tells_another_unit(module, origin, address):
        return Fix(origin.source, origin.node, message)
    items = {(reading.declaration.source.name, reading.item.start) for reading, _, _ in those}
    if code and not is_read_elsewhere(module, origin, len(items)):
        message = f"{message}: it is {code} now{nearest_of(address, value, code)}"
        return Fix(origin.source, origin.node, message, (Replace(origin.source, origin.node, code),))
    return Fix(origin.source, origin.node, f"{message}; {code} may be meant" if code else message)


def _rejection(reading: _Reading, origin: Origin, said: str) -> Rejection:
    return Rejection(
        Kind.VALUE,
        reading.declaration,
        origin.node,
        reading.item.name,
        said,
        reading.body,
        reading.schema,
        reading.path,
    )
