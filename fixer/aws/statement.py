"""A statement of an IAM policy, in whichever way it is written."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws.policy_json import as_written
from fixer.module import DEEPEST, Declaration, Module, resolved

DOCUMENT: Final = "aws_iam_policy_document"
# Functions that give the strings of the lists they are given.
_LISTS: Final = frozenset(("compact", "concat", "distinct", "flatten", "setunion", "sort", "tolist", "toset"))


class Condition(NamedTuple):
    """One condition: its operator and key, None where they are computed, and what it compares with."""

    operator: str | None
    key: str | None
    values: tuple[hcl.Expression, ...]


class Principal(NamedTuple):
    """Principals of one kind: `Service`, `AWS`, `Federated`, `CanonicalUser`; `*` for everyone, or if it is computed.

    `names` are the values as far as they are written out, None for each that is computed.
    """

    kind: str
    values: tuple[hcl.Expression, ...]
    names: tuple[str | None, ...]


class Statement(NamedTuple):
    """A statement, and where it stands: `node` is an object or a `statement` block in `declaration`.

    `effect` is None where it is computed. In `actions` and `not_actions` there is a None for what is computed, in
    `sid` for none, too. `resources` are the elements of the list that is written, or the one expression that there is;
    they are read in the place of the declaration (`each.value` is that of its `for_each`).
    """

    declaration: Declaration
    node: hcl.ObjectCons | hcl.Block
    sid: str | None
    effect: str | None
    actions: tuple[str | None, ...]
    not_actions: tuple[str | None, ...]
    resources: tuple[hcl.Expression, ...]
    not_resources: tuple[hcl.Expression, ...]
    principals: tuple[Principal, ...]
    conditions: tuple[Condition, ...]

    @property
    def code(self) -> str:
        """The text of what is inside; in JSON, what is interpolated is masked."""
        return self.node.body.code if isinstance(self.node, hcl.Block) else self.node.code

    @property
    def local(self) -> hcl.Attribute | None:
        """The local value that it stands in, if it stands in one."""
        attributes = self.declaration.body.attributes if self.declaration.kind == "locals" else ()
        return next((item for item in attributes if item.start <= self.node.start < item.end), None)

    @property
    def address(self) -> str:
        """The address of what it stands in."""
        local = self.local
        return f"local.{local.name}" if local else self.declaration.address


def of_block(module: Module, declaration: Declaration, block: hcl.Block) -> Statement:
    """The statement that a `statement` block is, or the `content` of a dynamic one."""
    body = block.body
    effect, sid = body.attribute("effect"), body.attribute("sid")
    conditions = []
    for condition in nested(body, "condition"):
        test, variable, values = map(condition.body.attribute, ("test", "variable", "values"))
        if test and variable and values:
            operator, key = written(module, test.value), written(module, variable.value)
            conditions.append(Condition(operator, key, _listed(declaration, values.value)))
    principals = [
        principal
        for name in ("principals", "not_principals")
        for found in nested(body, name)
        for principal in _of_principals(module, declaration, found.body, name)
    ]
    return Statement(
        declaration,
        block,
        written(module, sid.value) if sid else None,
        "Allow" if effect is None else written(module, effect.value),
        _names(module, declaration, body.attribute("actions")),
        _names(module, declaration, body.attribute("not_actions")),
        _expressions(declaration, body.attribute("resources")),
        _expressions(declaration, body.attribute("not_resources")),
        tuple(principals),
        tuple(conditions),
    )


def of_object(module: Module, declaration: Declaration, statement: hcl.ObjectCons) -> Statement:
    """The statement that an object is."""
    effect, sid, condition = map(statement.get, ("Effect", "Sid", "Condition"))
    conditions = []
    if isinstance(condition, hcl.ObjectCons):
        for operator in condition.elements:
            if isinstance(operator.value, hcl.ObjectCons):
                conditions += [
                    Condition(operator.name, key.name, _listed(declaration, key.value))
                    for key in operator.value.elements
                ]
            else:
                conditions.append(Condition(operator.name, None, (operator.value,)))
    elif condition is not None:
        conditions.append(Condition(None, None, (condition,)))
    principals: list[Principal] = []
    for name in ("Principal", "NotPrincipal"):
        principal = statement.get(name)
        if isinstance(principal, hcl.ObjectCons):
            for element in principal.elements:
                kind = "*" if name == "NotPrincipal" else element.name or "*"
                principals.append(_principal(module, kind, _listed(declaration, element.value)))
        elif principal is not None:
            principals.append(_principal(module, "*", _listed(declaration, principal)))
    return Statement(
        declaration,
        statement,
        _text(module, declaration, sid),
        _text(module, declaration, effect),
        _names(module, declaration, statement.element("Action")),
        _names(module, declaration, statement.element("NotAction")),
        _expressions(declaration, statement.element("Resource")),
        _expressions(declaration, statement.element("NotResource")),
        tuple(principals),
        tuple(conditions),
    )


def nested(body: hcl.Body, type_: str) -> Iterator[hcl.Block]:
    """The blocks of a type, the contents of `dynamic` ones included."""
    for block in body.blocks(type_, "dynamic"):
        if block.type == type_:
            yield block
        elif block.labels == (type_,):
            yield from block.body.blocks("content")


def written(module: Module, expression: hcl.Expression) -> str | None:
    """The string that is written for an expression. A variable's default is none: whoever sets it may say otherwise."""
    expression = resolved(module, expression) or expression
    return expression.literal if isinstance(expression, hcl.Template) else None


def _of_principals(module: Module, declaration: Declaration, body: hcl.Body, name: str) -> Iterator[Principal]:
    kind, identifiers = body.attribute("type"), body.attribute("identifiers")
    known_kind = (kind and written(module, kind.value)) or "*"
    yield _principal(module, "*" if name == "not_principals" else known_kind, _expressions(declaration, identifiers))


def _principal(module: Module, kind: str, values: tuple[hcl.Expression, ...]) -> Principal:
    return Principal(kind, values, tuple([written(module, value) for value in values]))


def _text(module: Module, declaration: Declaration, expression: hcl.Expression | None) -> str | None:
    return None if expression is None else written(module, as_written(declaration.source.text, expression))


def _expressions(
    declaration: Declaration, holder: hcl.Attribute | hcl.ObjectElement | None
) -> tuple[hcl.Expression, ...]:
    return _listed(declaration, holder.value) if holder else ()


def _listed(declaration: Declaration, value: hcl.Expression) -> tuple[hcl.Expression, ...]:
    """The elements of a list that is written, or the one expression that there is."""
    text = declaration.source.text
    if isinstance(value, hcl.TupleCons):
        return tuple([as_written(text, element.value) for element in value.elements])
    return (as_written(text, value),)


def _names(
    module: Module, declaration: Declaration, holder: hcl.Attribute | hcl.ObjectElement | None
) -> tuple[str | None, ...]:
    """The strings of a list, None for each that is computed."""
    return tuple(
        [name for value in _expressions(declaration, holder) for name in _strings(module, value)] if holder else ()
    )


def _strings(module: Module, expression: hcl.Expression, depth: int = 0) -> Iterator[str | None]:
    expression = resolved(module, expression) or expression
    match expression:
        case hcl.TupleCons(elements=elements) if depth < DEEPEST:
            for element in elements:
                yield from _strings(module, element.value, depth + 1)
        case hcl.FunctionCall(name=name, arguments=elements) if name in _LISTS and depth < DEEPEST:
            for element in elements:
                yield from _strings(module, element.value, depth + 1)
        case hcl.Template():
            yield expression.literal
        case _:
            yield None
