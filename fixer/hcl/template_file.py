"""A template in a file of its own, and the names that an expression or a template takes from outside.

Source: HCL native syntax specification, "Templates" (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.hcl.expression_parser import ExpressionError, parse_expression
from fixer.hcl.expressions import ForDirective, ForExpression, ObjectElement, Template, Variable
from fixer.hcl.node import Node

_BINDS: Final = re.compile(r"\bfor\s+([^\s,]+)(?:\s*,\s*([^\s,]+))?\s+in\Z")
_LONE_RETURN: Final = re.compile(r"\r(?!\n)")


def parse_template(text: str) -> Template:
    """The tree of a template that is a whole file; its nodes' places, and that of an error, are offsets in the text.

    Its rules are those of a heredoc. Raises ExpressionError.
    """
    marker = "TEMPLATE"
    while marker in text:
        marker += "_"
    open_ = f"<<{marker}\n"
    # A carriage return is text like any other here, and would be an error in a heredoc.
    code = f"{open_}{_LONE_RETURN.sub(' ', text)}\n{marker}"
    try:
        template = parse_expression(code, -len(open_))
    except ExpressionError as error:
        at = error.offset - len(open_)
        if at >= len(text):
            raise ExpressionError(len(text), "the text ends before what it opens does") from error
        raise ExpressionError(max(at, 0), error.message, error.advice) from error
    assert isinstance(template, Template)
    return template


def free_names(node: Node, bound: frozenset[str] = frozenset()) -> Iterator[Variable]:
    """The roots of the references in an expression or a template that no loop in it binds, in source order."""
    if isinstance(node, Variable):
        if node.name not in bound:
            yield node
    elif isinstance(node, ForDirective):
        yield from free_names(node.collection, bound)
        yield from _all(node.parts, bound | _bound_by(node.open))
    elif isinstance(node, ForExpression):
        yield from free_names(node.collection, bound)
        yield from _all((*node.key, node.value, *node.condition), bound | _bound_by(node.open))
    elif isinstance(node, ObjectElement) and isinstance(node.key, Variable):
        # A key that is a bare word is a string.
        yield from free_names(node.value, bound)
    else:
        yield from _all(node.children(), bound)


def _all(nodes: "Iterator[Node] | tuple[Node, ...]", bound: frozenset[str]) -> Iterator[Variable]:
    for node in nodes:
        yield from free_names(node, bound)


def _bound_by(open_: str) -> frozenset[str]:
    found = _BINDS.search(open_)
    return frozenset([name for name in found.groups() if name]) if found else frozenset()
