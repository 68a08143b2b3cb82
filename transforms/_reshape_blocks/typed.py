"""Variables whose declared type tells what is in a block: a list of objects is a dynamic block of what these have.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Mapping
from typing import NamedTuple

from fixer import hcl
from fixer.module import Module, is_ever
from fixer.provider.schema import NestedBlock, Schema
from transforms._block_forms.unclear import UnclearError

_ONE = {"string": "s", "number": "n", "bool": "b"}
_MANY = ("list", "set", "map")


class _Type(NamedTuple):
    """The type of a value: what it is a list, a set or a map of, or itself; whether it may be null."""

    many: str
    inner: hcl.Expression
    may_be_null: bool

    @property
    def attributes(self) -> Mapping[str, hcl.Expression] | None:
        """Those of the object that it is, or is made of, with their types; None where it is of none."""
        inner = self.inner
        if not isinstance(inner, hcl.FunctionCall) or inner.name != "object" or len(inner.arguments) != 1:
            return None
        written = inner.arguments[0].value
        if not isinstance(written, hcl.ObjectCons) or not all(one.name for one in written.elements):
            return None
        return {one.name or "": one.value for one in written.elements}


def typed_blocks(module: Module, name: str, value: hcl.Expression, nested: NestedBlock) -> str:
    """The blocks that a variable's value is; empty where its type tells nothing of them. Raises UnclearError where what
    its type has does not fit.
    """
    type_ = _declared(module, value) if isinstance(value, hcl.Traversal) else None
    if type_ is None or type_.attributes is None:
        return ""
    return _blocks(name, value.code.strip(), type_, nested)


def _declared(module: Module, value: hcl.Traversal) -> _Type | None:
    """The type of what is read of a variable; None where it has none, or more than names are read of it."""
    names = [step.name for step in value.steps if isinstance(step, hcl.GetAttr)]
    if value.source.code.strip() != "var" or not names or len(names) != len(value.steps):
        return None
    variable = module.find(f"var.{names[0]}")
    constraint = variable.value("type") if variable is not None else None
    if variable is None or constraint is None:
        return None
    found = _type(constraint, may_be_null=is_ever(module, variable.name, "null"))
    for name in names[1:]:
        attributes = found.attributes if not found.many else None
        if attributes is None or name not in attributes:
            return None
        found = _type(attributes[name], may_be_null=found.may_be_null)
    return found


def _type(constraint: hcl.Expression, *, may_be_null: bool = False) -> _Type:
    if isinstance(constraint, hcl.FunctionCall) and constraint.name == "optional" and constraint.arguments:
        default = constraint.arguments[1].value.code.strip() if len(constraint.arguments) > 1 else "null"
        return _type(constraint.arguments[0].value, may_be_null=may_be_null or default == "null")
    if isinstance(constraint, hcl.FunctionCall) and constraint.name in _MANY and len(constraint.arguments) == 1:
        return _Type(constraint.name, constraint.arguments[0].value, may_be_null)
    return _Type("", constraint, may_be_null)


def _blocks(name: str, code: str, type_: _Type, nested: NestedBlock) -> str:
    """A block with what an object has, or a dynamic one for those of a list, or for one that may not be there."""
    if not type_.many and not type_.may_be_null:
        return f"{name} {{\n{_inside(name, code, type_, nested.schema)}}}\n"
    each = code if type_.many else f"[{code}]"
    if type_.may_be_null:
        each = f"{code} == null ? {'{}' if type_.many == 'map' else '[]'} : {each}"
    inside = _inside(name, f"{name}.value", type_, nested.schema)
    return f'dynamic "{name}" {{\nfor_each = {each}\n\ncontent {{\n{inside}}}\n}}\n'


def _inside(block: str, code: str, type_: _Type, schema: Schema) -> str:
    """What stands in a block: each attribute of the object that it is made of."""
    attributes = type_.attributes or {}
    lines, blocks = list[str](), list[str]()
    for name, constraint in attributes.items():
        argument, nested = schema.argument(name), schema.block(name) if name in schema.block_names else None
        its = _type(constraint)
        if argument is not None and argument.is_settable:
            if not _is_taken(its, argument.type):
                raise UnclearError(f'"{name}" in the type of its value is not of the type that the block takes')
            lines.append(f"{name} = {code}.{name}\n")
        elif nested is not None and its.attributes is not None and name != block:
            blocks.append(_blocks(name, f"{code}.{name}", its, nested))
        else:
            raise UnclearError(f'the type of its value has "{name}", which the block has not')
    if missing := [name for name in (*schema.required, *schema.required_blocks) if name not in attributes]:
        raise UnclearError(f'the type of its value has no "{missing[0]}", which the block must have')
    return "\n".join([part for part in ("".join(lines), *blocks) if part])


def _is_taken(type_: _Type, wanted: str) -> bool:
    """Whether what has a type may be the value of an argument: one of many, or many of one, is not."""
    if wanted == "*":
        return True
    if type_.many:
        return wanted[0] in ("m" if type_.many == "map" else "lt")
    is_one = isinstance(type_.inner, hcl.Variable) and type_.inner.name in _ONE
    return not is_one or wanted in _ONE.values()
