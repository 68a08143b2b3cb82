"""What a policy document says: the statements that an expression gives, and whether that is all of it."""

from collections.abc import Iterable
from typing import NamedTuple

from fixer import hcl
from fixer.aws.leaves import Leaf, followed, leaves
from fixer.aws.policy_json import as_written, policy_json
from fixer.aws.statement import DOCUMENT, Statement, nested, of_block, of_object
from fixer.module import DEEPEST, Declaration, Module, target


class Place(NamedTuple):
    """Where a document's statements stand: a list, one object that stands for a list of one, or a data source's block.

    `statements` are those that stand there already.
    """

    declaration: Declaration
    node: hcl.TupleCons | hcl.ObjectCons | hcl.Block
    statements: tuple[Statement, ...]


class Document(NamedTuple):
    """The statements of a policy document. `complete` unless a part of it cannot be read.

    `places` are where statements of it stand, the first the one that another is best added to.
    """

    statements: tuple[Statement, ...]
    complete: bool
    places: tuple[Place, ...] = ()


NOTHING = Document((), complete=False)
EMPTY = Document((), complete=True)


def document(module: Module, declaration: Declaration, expression: hcl.Expression, depth: int = 0) -> Document:
    """The document that an expression in a block gives: `jsonencode`, JSON, a data source's `json`, through locals."""
    if depth > DEEPEST:
        return NOTHING
    parts = [_of_leaf(module, holder, leaf, depth + 1) for holder, leaf in leaves(module, declaration, expression)]
    # Of several, as a condition gives, none is the one to add to.
    return parts[0] if len(parts) == 1 else _joined(parts)._replace(places=())


def _of_leaf(module: Module, declaration: Declaration, leaf: hcl.Expression, depth: int) -> Document:
    match leaf:
        case hcl.FunctionCall(name="jsonencode" | "jsondecode", arguments=(argument,)):
            return document(module, declaration, argument.value, depth)
        case hcl.ObjectCons():
            return _of_policy(module, declaration, leaf, depth)
        case hcl.Template():
            policy = policy_json(leaf, "Statement")
            if isinstance(policy, hcl.ObjectCons):
                return _of_policy(module, declaration, policy, depth)
            return EMPTY if leaf.literal == "" else NOTHING
        case hcl.LiteralValue() if leaf.value is None:
            return EMPTY
        case hcl.Traversal():
            reference = target(module, leaf)
            found = module.find(reference.address) if reference else None
            if reference is None or found is None:
                return NOTHING
            if found.kind == "data" and found.type == DOCUMENT:
                return of_data(module, found, depth)
            policy_argument = found.attribute("policy") if found.kind == "resource" else None
            if policy_argument is not None and reference.attribute == "policy":
                return document(module, found, policy_argument.value, depth)
    return NOTHING


def of_data(module: Module, data: Declaration, depth: int = 0) -> Document:
    """The document of an `aws_iam_policy_document`, with the documents that it takes in."""
    if depth > DEEPEST:
        return NOTHING
    own = tuple([of_block(module, data, block) for block in nested(data.body, "statement")])
    parts = [Document(own, complete=True, places=(Place(data, data.block, own),))]
    for name in ("source_policy_documents", "override_policy_documents", "source_json", "override_json"):
        argument = data.attribute(name)
        if argument is not None:
            parts.append(document(module, data, argument.value, depth + 1))
    return _joined(parts)


def _of_policy(module: Module, declaration: Declaration, policy: hcl.ObjectCons, depth: int) -> Document:
    listed = policy.get("Statement")
    if listed is None:
        return NOTHING
    return _of_list(module, Leaf(declaration, as_written(declaration.source.text, listed)), depth)


def _of_list(module: Module, leaf: Leaf, depth: int) -> Document:
    """What the value of `Statement` gives."""
    declaration, expression = leaf
    if depth > DEEPEST:
        return NOTHING
    match expression:
        case hcl.ObjectCons():
            if expression.element("Effect") is None:
                return NOTHING
            single = of_object(module, declaration, expression)
            return Document((single,), complete=True, places=(Place(declaration, expression, (single,)),))
        case hcl.TupleCons(elements=elements):
            own: list[Statement] = []
            parts: list[Document] = []
            for element in elements:
                if isinstance(element.value, hcl.ObjectCons) and element.value.element("Effect") is not None:
                    own.append(of_object(module, declaration, element.value))
                else:
                    part = _of_list(module, Leaf(declaration, element.value), depth + 1)
                    parts.append(part._replace(places=()))
            place = Place(declaration, expression, tuple(own))
            return _joined([Document(tuple(own), complete=True, places=(place,)), *parts])
        case hcl.FunctionCall(name="concat" | "flatten" | "compact", arguments=arguments):
            return _joined(_of_list(module, Leaf(declaration, item.value), depth + 1) for item in arguments)
        case hcl.Conditional(value=value, otherwise=otherwise):
            both = _joined(_of_list(module, Leaf(declaration, item), depth + 1) for item in (value, otherwise))
            return both._replace(places=())
        case hcl.ForExpression(value=value):
            return _of_list(module, Leaf(declaration, value), depth + 1)._replace(places=())
        case hcl.Parentheses(value=value):
            return _of_list(module, Leaf(declaration, value), depth + 1)
        case hcl.Traversal():
            found = [_of_list(module, each, depth + 1) for each in followed(module, declaration, expression)]
            return found[0] if len(found) == 1 else _joined([NOTHING, *found])
    return NOTHING


def _joined(documents: Iterable[Document]) -> Document:
    parts = list(documents)
    return Document(
        tuple([statement for part in parts for statement in part.statements]),
        all(part.complete for part in parts),
        tuple([place for part in parts for place in part.places]),
    )
