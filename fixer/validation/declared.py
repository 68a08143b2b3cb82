"""What a reference gives by what a variable is declared to be: of its objects, and of what is repeated over it.

`each.value.params` and `rule.value.ports`, where `for_each` is a variable whose type says what is in it. Only a plan
tells that these are of the wrong type.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints and
https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module
from fixer.module.overrides import is_overridden
from fixer.module.values import resolved
from fixer.validation.mismatches import Mismatch, converts
from fixer.validation.types import constraint_type
from fixer.validation.unification import type_name

# What is read of an item, or of a variable's object.
_INTO: Final = re.compile(r"(?:var\.[\w-]+|[A-Za-z_][\w-]*\.value)(?:\.[A-Za-z_][\w-]*|\[[^\[\]*]*\])*")
_COLLECTIONS: Final = frozenset({"list", "map", "set"})
# What gives what it is given, or a collection of the same elements.
_SAME: Final = frozenset({"nonsensitive", "sensitive", "tolist", "tomap", "toset", "values"})
# What has two names of its own in a loop: `for key, value in`.
_TWO: Final = 2


class Declared(NamedTuple):
    """A type constraint, and whether the value may be null by it or by a default."""

    constraint: hcl.Expression
    is_nullable: bool

    @property
    def type(self) -> str:
        """The type in short; empty where it is any."""
        return constraint_type(self.constraint)


def declared(module: Module, declaration: Declaration, value: hcl.Traversal) -> Declared | None:
    """What a reference in a declaration is declared to be; None where nothing says it."""
    return _read(module, declaration, value, 0)


def misdeclared(module: Module, declaration: Declaration, item: hcl.Attribute, wanted: str) -> Mismatch | None:
    """What is wrong with the type of an argument's value where that is a reference to what is declared, or a list."""
    code = item.value_code
    # Most values are none, and what a variable by itself is, is known by other means.
    if _INTO.fullmatch(code) is None and not (code.startswith("[") and wanted[0] in "lt" and _INTO.search(code)):
        return None
    if isinstance(item.value, hcl.Traversal):
        return _unlike(module, declaration, item.value, wanted)
    for at, element in enumerate(item.value.elements if isinstance(item.value, hcl.TupleCons) else ()):
        if isinstance(element.value, hcl.Traversal):
            found = _unlike(module, declaration, element.value, wanted[2:-1])
            if found is not None:
                return found._replace(said=f"element {at}: {found.said}")
    return None


def _unlike(module: Module, declaration: Declaration, value: hcl.Traversal, wanted: str) -> Mismatch | None:
    found = declared(module, declaration, value)
    have = found.type if found is not None else ""
    return Mismatch(value, wanted, f"{type_name(wanted)} required") if have and not converts(have, wanted) else None


def item_of(declaration: Declaration, value: hcl.Traversal) -> hcl.Expression | None:
    """What the item that a reference reads is one of (`for_each`); None where it reads none."""
    names = value.names
    if names[1:2] != ("value",):
        return None
    if names[0] != "each":
        return next(_repeated(declaration.body, names[0], value.start), None)
    return declaration.value("for_each")


def _repeated(body: hcl.Body, name: str, at: int) -> Iterator[hcl.Expression]:
    """What the innermost dynamic block with an iterator of a name is repeated for, then those around it."""
    for block in body.blocks():
        if not block.start <= at < block.end:
            continue
        yield from _repeated(block.body, name, at)
        if block.type != "dynamic" or not block.labels:
            continue
        iterator, for_each = block.body.attribute("iterator"), block.body.attribute("for_each")
        own = iterator.value_code.strip('"') if iterator is not None else block.labels[0]
        is_inside = any(content.start <= at < content.end for content in block.body.blocks("content"))
        if own == name and for_each is not None and is_inside:
            yield for_each.value


def _read(module: Module, declaration: Declaration, value: hcl.Traversal, depth: int) -> Declared | None:
    if depth > DEEPEST or len(value.names) < _TWO:
        return None
    if value.names[0] == "var":
        variable = module.find(f"var.{value.names[1]}")
        type_ = variable.value("type") if variable is not None and not is_overridden(module, variable) else None
        if variable is None or type_ is None:
            return None
        default = variable.attribute("default")
        found: Declared | None = Declared(type_, default is not None and default.value_code == "null")
    else:
        over = item_of(declaration, value)
        found = _element(_collection(module, declaration, over, depth + 1)) if over is not None else None
    for step in value.steps[1:]:
        found = _step(found, step) if found is not None else None
    return found


def _collection(module: Module, declaration: Declaration, value: hcl.Expression, depth: int) -> Declared | None:
    """What a value is declared to be that something is repeated for: a variable, or what keeps its elements."""
    inner = resolved(module, value)
    if inner is None or depth > DEEPEST:
        return None
    match inner:
        case hcl.Traversal():
            return _read(module, declaration, inner, depth + 1)
        case hcl.Parentheses():
            return _collection(module, declaration, inner.value, depth + 1)
        case hcl.FunctionCall() if inner.name in _SAME and len(inner.arguments) == 1:
            return _collection(module, declaration, inner.arguments[0].value, depth + 1)
        case hcl.FunctionCall(name="coalesce" | "try") if len(inner.arguments) == _TWO:
            first, other = (argument.value for argument in inner.arguments)
            return _collection(module, declaration, first, depth + 1) if _is_empty(other) else None
        case hcl.Conditional():
            one, other = inner.value, inner.otherwise
            one, other = (other, one) if _is_empty(one) else (one, other)
            return _collection(module, declaration, one, depth + 1) if _is_empty(other) else None
        case hcl.ForExpression() if isinstance(inner.value, hcl.Variable) and not inner.ellipsis:
            # `{ for key, rule in var.rules : key => rule if rule.enabled }` holds what the variable does.
            names = inner.open.replace(",", " ").split()
            own = names[names.index("for") + 1 : names.index("in")] if "for" in names and "in" in names else []
            if not own or inner.value.name != own[-1]:
                return None
            return _collection(module, declaration, inner.collection, depth + 1)
    return None


def _is_empty(value: hcl.Expression) -> bool:
    """Whether nothing is in a collection that is written out."""
    if isinstance(value, hcl.FunctionCall) and value.name in _SAME and len(value.arguments) == 1:
        return _is_empty(value.arguments[0].value)
    return isinstance(value, hcl.TupleCons | hcl.ObjectCons) and not value.elements


def _element(found: Declared | None) -> Declared | None:
    """What the elements of a collection are."""
    constraint = found.constraint if found is not None else None
    if isinstance(constraint, hcl.FunctionCall) and constraint.name in _COLLECTIONS and len(constraint.arguments) == 1:
        return Declared(constraint.arguments[0].value, is_nullable=False)
    return None


def _step(found: Declared, step: hcl.GetAttr | hcl.Index | hcl.Splat) -> Declared | None:
    """What an attribute or an element is of what is declared to be an object or a collection."""
    constraint = found.constraint
    if isinstance(step, hcl.Splat) or not isinstance(constraint, hcl.FunctionCall) or not constraint.arguments:
        return None
    if constraint.name != "object":
        is_read = isinstance(step, hcl.Index) or constraint.name == "map"
        return _element(found) if is_read else None
    name = step.name if isinstance(step, hcl.GetAttr) else None
    fields = constraint.arguments[0].value
    field = fields.element(name) if isinstance(fields, hcl.ObjectCons) and name else None
    if field is None:
        return None
    type_ = field.value
    if isinstance(type_, hcl.FunctionCall) and type_.name == "optional" and type_.arguments:
        default = type_.arguments[1].value.code.strip() if len(type_.arguments) > 1 else "null"
        return Declared(type_.arguments[0].value, is_nullable=default == "null")
    return Declared(type_, is_nullable=False)
