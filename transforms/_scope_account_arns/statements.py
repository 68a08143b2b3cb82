"""The statements of the IAM policies that a block holds, in whichever way they are written."""

import re
from collections.abc import Iterator
from itertools import cycle
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, resolved

DOCUMENT = "aws_iam_policy_document"
# A quotation mark, a newline or a tab inside of a quoted string.
_ESCAPE = re.compile(r'\\(["nrt])')


class Condition(NamedTuple):
    """One condition: its operator and key, None where they are computed, and what it compares with."""

    operator: str | None
    key: str | None
    values: hcl.Expression


class Statement(NamedTuple):
    """A statement that allows something. `principals` are the kinds of principal it names (`Service`, `AWS`, ...)."""

    code: str
    resources: tuple[hcl.Expression, ...]
    conditions: tuple[Condition, ...]
    principals: frozenset[str]


def statements(module: Module, declaration: Declaration) -> Iterator[tuple[Statement, hcl.Attribute | None]]:
    """The statements in a block that allow something; in `locals`, each with the local value it stands in.

    A statement that denies is none of them, nor one whose effect is computed.
    """
    if declaration.kind == "data":
        if declaration.type == DOCUMENT:
            for body in _nested(declaration.body, "statement"):
                yield from [(statement, None) for statement in _of_body(module, body)]
            for attribute in declaration.body.attributes:
                yield from [(statement, None) for statement in _of_expression(module, attribute)]
    elif declaration.kind == "locals":
        for attribute in declaration.body.attributes:
            yield from [(statement, attribute) for statement in _of_expression(module, attribute)]
    elif declaration.kind == "module" or declaration.type.startswith("aws_"):
        for attribute in _policies(declaration, declaration.body):
            yield from [(statement, None) for statement in _of_expression(module, attribute)]


def _policies(declaration: Declaration, body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments of a block that may hold a policy."""
    anything = declaration.kind == "module" or declaration.type.startswith("aws_iam_")
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _policies(declaration, item.body)
        elif isinstance(item, hcl.Attribute) and (anything or "polic" in item.name or item.name == "for_each"):
            yield item


def _nested(body: hcl.Body, type_: str) -> Iterator[hcl.Body]:
    """The bodies of the blocks of a type, those of `dynamic` ones included."""
    for block in body.blocks(type_, "dynamic"):
        if block.type == type_:
            yield block.body
        elif block.labels == (type_,):
            yield from [content.body for content in block.body.blocks("content")]


def _of_body(module: Module, body: hcl.Body) -> Iterator[Statement]:
    """The statement that a `statement` block is, if it allows."""
    effect = body.attribute("effect")
    if effect is not None and _written(module, effect.value) != "Allow":
        return
    resources = body.attribute("resources")
    conditions = []
    for condition in _nested(body, "condition"):
        test, variable, values = map(condition.attribute, ("test", "variable", "values"))
        if test and variable and values:
            operator, key = _written(module, test.value), _written(module, variable.value)
            conditions.append(Condition(operator, key, values.value))
    principals = []
    for principal in _nested(body, "principals"):
        kind = principal.attribute("type")
        principals.append((kind and _written(module, kind.value)) or "*")
    yield Statement(body.code, (resources.value,) if resources else (), tuple(conditions), frozenset(principals))


def _of_expression(module: Module, attribute: hcl.Attribute) -> Iterator[Statement]:
    if "Effect" in attribute.value_code:
        yield from _in_tree(module, attribute.value)


def _in_tree(module: Module, tree: hcl.Expression) -> Iterator[Statement]:
    """The statements anywhere in an expression: in objects, and in strings that are JSON."""
    for node in hcl.walk(tree):
        if isinstance(node, hcl.ObjectCons):
            effect = node.get("Effect")
            if effect is not None and _written(module, effect) == "Allow":
                yield _of_object(node)
        elif isinstance(node, hcl.Template) and (policy := _json(node)) is not None:
            yield from _in_tree(module, policy)


def _of_object(statement: hcl.ObjectCons) -> Statement:
    resource, condition, principal = map(statement.get, ("Resource", "Condition", "Principal"))
    conditions = []
    if isinstance(condition, hcl.ObjectCons):
        for operator in condition.elements:
            if isinstance(operator.value, hcl.ObjectCons):
                conditions += [Condition(operator.name, key.name, key.value) for key in operator.value.elements]
    elif condition is not None:
        conditions.append(Condition(None, None, condition))
    principals: list[str] = []
    if isinstance(principal, hcl.ObjectCons):
        principals = [element.name or "*" for element in principal.elements]
    elif principal is not None:
        principals = ["*"]
    return Statement(statement.code, (resource,) if resource else (), tuple(conditions), frozenset(principals))


def _written(module: Module, expression: hcl.Expression) -> str | None:
    """The string that is written for an expression. A variable's default is none: whoever sets it may say otherwise."""
    expression = resolved(module, expression) or expression
    return expression.literal if isinstance(expression, hcl.Template) else None


def masked(template: hcl.Template) -> str:
    """A template's text with an underscore for every character of what is interpolated: as long as it is, and plain."""
    return "".join([p.text if isinstance(p, hcl.TemplateLiteral) else "_" * len(p.code) for p in template.parts])


def _json(template: hcl.Template) -> hcl.Expression | None:
    """The tree of a string that is a policy in JSON, each node of it where it stands in the file.

    JSON is HCL when nothing in it is computed.
    """
    text = masked(template)
    if '"' not in text or "Effect" not in text:
        return None
    if not template.is_heredoc:
        marks = cycle((' "', '" '))
        text = _ESCAPE.sub(
            lambda escape: next(marks) if escape[1] == '"' else " \n" if escape[1] == "n" else "  ", text
        )
    try:
        return hcl.parse_expression(text.strip(), template.parts[0].start + len(text) - len(text.lstrip()))
    except hcl.ExpressionError:
        return None
