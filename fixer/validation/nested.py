"""What is read of an attribute or of nested blocks: lists and sets of objects without an index, and what none has.

Source: https://github.com/hashicorp/terraform/blob/main/internal/configs/configschema/validate_traversal.go and
https://github.com/hashicorp/hcl/blob/main/ops.go, whose words these are.
"""

import re
from typing import Final, NamedTuple

from fixer.provider.schema import NestedBlock, Schema, object_types
from fixer.validation.rejection import Kind

_STEP: Final = re.compile(r"\[(?P<key>[^\[\]\n]*)\]|\.(?P<number>\d+)|\.(?P<name>[A-Za-z_][\w-]*)|\.\*")
_ONE: Final = ("single", "group")
# What is said of an index of a set, and of one of what has no elements.
SET_SAID: Final = (
    "Elements of a set are identified only by their value and don't have any separate index or key to select with, so "
    "it's only possible to perform operations across all elements of the set."
)
_NO_INDEX: Final = "This value does not have any indices."
_LIST: Final = "l(o("
_SET: Final = "t(o("
_OBJECT: Final = "o("
_SEVERAL: Final = ("l(", "t(")
# What other languages call how many there are, or how long it is.
LENGTHS: Final = frozenset({"count", "length", "size"})
PRIMITIVES: Final = {"s": "string", "n": "number", "b": "bool"}
# What is read: the type of an attribute, a kind of blocks, or what is in one of them.
_State = str | NestedBlock | Schema | None


class Misread(NamedTuple):
    """What is wrong, what Terraform says of it, where what is read wrongly ends, and the names that lead to it."""

    kind: Kind
    said: str
    end: int = 0
    path: str = ""


def misread(schema: Schema, name: str, text: str, place: int) -> Misread | None:
    """What is wrong with the steps that stand at a place of a text, behind an attribute; None where nothing is told."""
    state, path = _inside(schema, name), name
    while state is not None and (step := _STEP.match(text, place)):
        key = step["key"] or step["number"] or ""
        if step["name"] is None and key in ("", "*"):
            return None
        said = _said(state, path.rpartition(".")[2], step["name"]) if step["name"] else _indexed(state)
        if said is not None:
            return Misread(*said, place, path)
        state = _next(state, step["name"])
        path = f"{path}.{step['name']}" if step["name"] else path
        place = step.end()
    return None


def _inside(schema: Schema, name: str) -> _State:
    argument = schema.argument(name)
    if argument is not None:
        return argument.type if argument.schema is None else None
    return schema.block(name)


def _said(state: _State, own: str, name: str) -> tuple[Kind, str] | None:
    """What Terraform says where an attribute is read of what has none, or not that one."""
    told = _told(state, own, name)
    if told is not None and told[0] in (Kind.LIST_READ, Kind.SET_READ) and name in LENGTHS and not _has(state, name):
        # How many there are is meant, and none of them.
        return Kind.PRIMITIVE_READ, told[1]
    return told


def _has(state: _State, name: str) -> bool:
    """Whether what is in a list or a set has an attribute."""
    if isinstance(state, NestedBlock):
        return name in state.schema.names or name in state.schema.block_names
    return isinstance(state, str) and name in object_types(state)


def _told(state: _State, own: str, name: str) -> tuple[Kind, str] | None:
    match state:
        case NestedBlock(nesting="list"):
            return Kind.LIST_READ, (
                f'Block type "{own}" is represented by a list of objects, so it must be indexed using a numeric key, '
                f"like .{own}[0]."
            )
        case NestedBlock(nesting="set"):
            return Kind.SET_READ, (
                f'Block type "{own}" is represented by a set of objects, and set elements do not have addressable '
                'keys. To find elements matching specific criteria, use a "for" expression with an "if" clause.'
            )
        case Schema() if name not in state.names and name not in state.block_names:
            return Kind.OBJECT_READ, f'This object has no argument, nested block, or exported attribute named "{name}".'
        case str() if state.startswith(_LIST):
            return Kind.LIST_READ, unread(state, name)
        case str() if state.startswith(_SET):
            return Kind.SET_READ, unread(state, name)
        case str() if state.startswith(_SEVERAL) or state in PRIMITIVES:
            return Kind.PRIMITIVE_READ, unread(state, name)
        case str() if state.startswith(_OBJECT) and (fields := _fields(state)) and name not in fields:
            return Kind.OBJECT_READ, f'This object does not have an attribute named "{name}".'
    return None


def unread(type_: str, name: str) -> str:
    """What Terraform says where an attribute is read of a value that has none: a primitive one, a list or a set."""
    if type_ in PRIMITIVES:
        return f"Can't access attributes on a primitive-typed value ({PRIMITIVES[type_]})."
    if type_.startswith(_LIST):
        return (
            f'Can\'t access attributes on a list of objects. Did you mean to access attribute "{name}" for a specific '
            "element of the list, or across all elements of the list?"
        )
    if type_.startswith(_SET):
        return (
            "Can't access attributes on a set of objects. Did you mean to access an attribute across all elements of "
            "the set?"
        )
    return "This value does not have any attributes."


def _indexed(state: _State) -> tuple[Kind, str] | None:
    """What Terraform says where an element is picked of what has none to pick."""
    is_set = (
        state.nesting == "set" if isinstance(state, NestedBlock) else isinstance(state, str) and state.startswith("t(")
    )
    if is_set:
        return Kind.SET_INDEX, SET_SAID
    return (Kind.PRIMITIVE_INDEX, _NO_INDEX) if isinstance(state, str) and state in PRIMITIVES else None


def _next(state: _State, name: str | None) -> _State:
    """What a step leads to; None where nobody can tell."""
    if name is None:
        if isinstance(state, NestedBlock):
            return state.schema if state.nesting == "list" else None
        return state[2:-1] if isinstance(state, str) and state.startswith(_SEVERAL[0]) else None
    if isinstance(state, NestedBlock) and state.nesting in _ONE:
        state = state.schema
    if isinstance(state, Schema):
        return _inside(state, name)
    return _fields(state).get(name) if isinstance(state, str) and state.startswith(_OBJECT) else None


def _fields(type_: str) -> dict[str, str]:
    """The types of what is in an object, by name."""
    return object_types(f"l({type_})")
