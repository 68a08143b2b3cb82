"""The statements that stand in a block, wherever in it and whatever becomes of them."""

from collections.abc import Iterator

from fixer import hcl
from fixer.aws.policy_json import policy_json
from fixer.aws.statement import DOCUMENT, Statement, nested, of_block, of_object
from fixer.module import Declaration, Module


def statements(module: Module, declaration: Declaration) -> tuple[Statement, ...]:
    """The statements in a block: in `statement` blocks, in objects, in strings that are JSON; those of `locals`, too.

    An object is one when it has an `Effect`.
    """
    kept = module.once(_nothing_yet)
    place = (declaration.source.name, declaration.block.start)
    if place not in kept:
        kept[place] = tuple(_statements(module, declaration))
    return kept[place]


def _nothing_yet(_: Module) -> dict[tuple[str, int], tuple[Statement, ...]]:
    return {}


def _statements(module: Module, declaration: Declaration) -> Iterator[Statement]:
    if declaration.kind == "data":
        if declaration.type == DOCUMENT:
            for block in nested(declaration.body, "statement"):
                yield of_block(module, declaration, block)
            for attribute in declaration.body.attributes:
                yield from _of_attribute(module, declaration, attribute)
    elif declaration.kind == "locals":
        for attribute in declaration.body.attributes:
            yield from _of_attribute(module, declaration, attribute)
    elif declaration.kind == "module" or declaration.type.startswith("aws_"):
        for attribute in _policies(declaration, declaration.body):
            yield from _of_attribute(module, declaration, attribute)


def _policies(declaration: Declaration, body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments of a block that may hold a policy."""
    anything = declaration.kind == "module" or declaration.type.startswith("aws_iam_")
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _policies(declaration, item.body)
        elif isinstance(item, hcl.Attribute) and (anything or "polic" in item.name or item.name == "for_each"):
            yield item


def _of_attribute(module: Module, declaration: Declaration, attribute: hcl.Attribute) -> Iterator[Statement]:
    if "Effect" in attribute.value_code:
        yield from _in_tree(module, declaration, attribute.value)


def _in_tree(module: Module, declaration: Declaration, tree: hcl.Expression) -> Iterator[Statement]:
    for node in hcl.walk(tree):
        if isinstance(node, hcl.ObjectCons):
            if node.element("Effect") is not None:
                yield of_object(module, declaration, node)
        elif isinstance(node, hcl.Template) and (policy := policy_json(node)) is not None:
            yield from _in_tree(module, declaration, policy)
