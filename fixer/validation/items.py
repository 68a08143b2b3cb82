"""What is read of each of a resource's blocks, or of each object in a list or a set of its own, and none of them has.

`[for one in aws_secretsmanager_secret.main.replica : one.arn]` and `aws_secretsmanager_secret.main.replica[*].arn`.
Terraform finds out in a plan, as it does not know before what a loop goes over.

Source: https://developer.hashicorp.com/terraform/language/expressions/references#references-to-resource-attributes
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.provider.schema import Schema, object_types
from fixer.validation.loops import item_reads
from fixer.validation.places import untried, values_at
from fixer.validation.providers import read_schemas_of
from fixer.validation.rejection import Kind, Rejection

_READ: Final = r"(?:data\.)?[a-z][a-z0-9]*_\w+\.[\w-]+(?:\[[^\[\]]*\])?\.[a-z]\w*"
_LOOP: Final = re.compile(rf"\bin\s+{_READ}\s*:")
_OVER: Final = re.compile(_READ)
_SPLAT: Final = re.compile(r"(?:\.\*|\[\*\])\.[A-Za-z_]")
# How long a reference to an attribute is at the most; it holds no blanks.
_LONGEST: Final = 300
_OBJECTS: Final = ("l(o(", "t(o(")
_REPEATED: Final = ("list", "set")


class _Blocks(NamedTuple):
    """The blocks of a resource, or its list of objects: whose they are, and what they are called."""

    owner: Declaration
    name: str


def item_rejections(module: Module) -> Iterator[Rejection]:
    """The attributes that are read of one of them and are none. `name` is the address of the resource."""
    for declaration, _, value in values_at(module, _doubtful):
        for node in untried(value):
            if isinstance(node, hcl.ForExpression) and isinstance(node.collection, hcl.Traversal):
                over = _blocks(module, node.collection, node.collection.steps)
                yield from _of_loop(module, declaration, node, over) if over is not None else ()
            elif isinstance(node, hcl.Traversal):
                yield from _of_splat(module, declaration, node)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    text = source.text
    found = [loop.start() for loop in _LOOP.finditer(text)]
    for splat in _SPLAT.finditer(text):
        # Of most, the resource itself is repeated: that has no attribute before the splat.
        before = text[max(0, splat.start() - _LONGEST) : splat.start()].rpartition(" ")[2]
        if before.count(".") > 1 and _OVER.search(before):
            found.append(splat.start())
    return tuple(sorted(found))


def _blocks(module: Module, node: hcl.Traversal, steps: tuple[hcl.Node, ...]) -> _Blocks | None:
    """What a reference names, if it is blocks of one resource: of one instance, where there are several."""
    root = node.source.name if isinstance(node.source, hcl.Variable) else ""
    size = 2 if root == "data" else 1
    first = steps[:size]
    names = [step.name for step in first if isinstance(step, hcl.GetAttr)]
    owner = module.find(".".join([root, *names])) if len(names) == size else None
    if owner is None or owner.kind not in ("resource", "data"):
        return None
    rest = steps[size:]
    if owner.shape.kind != "single":
        if not rest or not isinstance(rest[0], hcl.Index):
            return None
        rest = rest[1:]
    last = rest[0] if len(rest) == 1 else None
    return _Blocks(owner, last.name) if isinstance(last, hcl.GetAttr) else None


def _of_loop(module: Module, declaration: Declaration, loop: hcl.ForExpression, over: _Blocks) -> Iterator[Rejection]:
    for node in item_reads(loop):
        yield from _lacking(module, declaration, node.start, node.steps[0], over)


def _of_splat(module: Module, declaration: Declaration, node: hcl.Traversal) -> Iterator[Rejection]:
    at = next((at for at, step in enumerate(node.steps) if isinstance(step, hcl.Splat)), 0)
    if at and at + 1 < len(node.steps) and (over := _blocks(module, node, node.steps[:at])) is not None:
        yield from _lacking(module, declaration, node.start, node.steps[at + 1], over)


def _lacking(
    module: Module, declaration: Declaration, start: int, step: hcl.Node, over: _Blocks
) -> Iterator[Rejection]:
    """The rejection of an attribute that is in none of the versions which the resource may be of."""
    schemas = read_schemas_of(module, over.owner)
    if not isinstance(step, hcl.GetAttr) or step.name.isdigit() or not schemas:
        return
    known = [names for schema in schemas if (names := _names(schema, over.name))]
    if len(known) == len(schemas) and not any(step.name in names for names in known):
        node = declaration.source.stretch(start, step.end)
        said = f'This object does not have an attribute named "{step.name}".'
        yield Rejection(Kind.BLOCK_ATTRIBUTE, declaration, node, over.owner.address, said, path=over.name)


def _names(schema: Schema, name: str) -> set[str]:
    """What is in each of the blocks, or of the objects, of a name; nothing where there is but one, or none."""
    if (block := schema.block(name)) is not None:
        return {*block.schema.names, *block.schema.block_names} if block.nesting in _REPEATED else set()
    argument = schema.argument(name)
    if argument is None or argument.schema is not None or not argument.type.startswith(_OBJECTS):
        return set()
    return {*object_types(argument.type)}
