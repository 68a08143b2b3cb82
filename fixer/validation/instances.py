"""What a loop over the instances of a resource reads of each of them: attributes that its type does not have.

`{ for key, queue in aws_sqs_queue.main : key => queue.arn }`, and `each.value.arn` where a block is made for each.
Terraform finds out in a plan, as it does not know before how many there are.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#chaining-for_each-between-resources
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.validation.loops import item_reads
from fixer.validation.places import untried, values_at
from fixer.validation.providers import exports
from fixer.validation.rejection import Kind, Rejection

_LOOP: Final = re.compile(
    r"for\s+(?:[\w-]+\s*,\s*)?(?P<item>[\w-]+)\s+in\s+(?:values\(\s*)?(?:data\.)?[a-z][a-z0-9]*_\w+\.[\w-]+"
)
_EACH: Final = re.compile(r"each\.value\.(?=[A-Za-z_])")


def instance_rejections(module: Module) -> Iterator[Rejection]:
    """The attributes that are read of one of the instances and are none. `name` is the address of the resource."""
    for declaration, _, value in values_at(module, _doubtful):
        for node in untried(value):
            if isinstance(node, hcl.ForExpression) and (over := _instances(module, node.collection)) is not None:
                yield from _read(module, declaration, node, over)
            elif isinstance(node, hcl.Traversal) and _EACH.match(node.code.strip()):
                yield from _each(module, declaration, node)


def _doubtful(source: Source) -> tuple[int, ...]:
    loops = [found.start() for found in _LOOP.finditer(source.text)]
    each = [found.start() for found in _EACH.finditer(source.text)]
    return tuple(sorted(loops + each))


def _instances(module: Module, value: hcl.Expression) -> Declaration | None:
    """The resource of which a value is all instances; None for anything else."""
    if isinstance(value, hcl.FunctionCall) and value.name == "values" and len(value.arguments) == 1:
        value = value.arguments[0].value
    declared = module.find(value.code.strip()) if isinstance(value, hcl.Traversal) else None
    if declared is None or declared.kind not in ("resource", "data") or declared.shape.kind == "single":
        return None
    return declared


def _read(module: Module, declaration: Declaration, loop: hcl.ForExpression, over: Declaration) -> Iterator[Rejection]:
    for node in item_reads(loop):
        first = node.steps[0] if node.steps else None
        if isinstance(first, hcl.GetAttr) and not exports(module, over, first.name):
            yield _rejection(declaration, over, node.start, first.end, first.name)


def _each(module: Module, declaration: Declaration, node: hcl.Traversal) -> Iterator[Rejection]:
    value = declaration.value("for_each") if declaration.shape.kind == "for_each" else None
    over = _instances(module, value) if isinstance(value, hcl.Traversal) else None
    name = node.steps[1] if len(node.steps) > 1 else None
    if over is not None and isinstance(name, hcl.GetAttr) and not exports(module, over, name.name):
        yield _rejection(declaration, over, node.start, name.end, name.name)


def _rejection(declaration: Declaration, over: Declaration, start: int, end: int, name: str) -> Rejection:
    node = declaration.source.stretch(start, end)
    said = f'This object has no argument, nested block, or exported attribute named "{name}".'
    return Rejection(Kind.ITEM_ATTRIBUTE, declaration, node, over.address, said)
