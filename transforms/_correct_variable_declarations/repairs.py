"""What is done about what is wrong with the declaration of a variable."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove, Replace
from fixer.module import Module, given_to
from fixer.validation import Kind, Rejection
from transforms._correct_variable_declarations.computed import worked_out
from transforms._correct_variable_declarations.conditions import message_added, value_named
from transforms._correct_variable_declarations.folded import folded
from transforms._correct_variable_declarations.reads import read_as_one_type
from transforms._correct_variable_declarations.reserved import renamed
from transforms._correct_variable_declarations.shown import of_texts, shown_types
from transforms._correct_variable_declarations.unsaid import unsaid
from transforms._variables.constraints import meant, name_meant

# Functions that make of a value what it is already, where it is written out.
_CONVERSIONS: Final[dict[str, type[hcl.Expression]]] = {
    "tolist": hcl.TupleCons,
    "toset": hcl.TupleCons,
    "tomap": hcl.ObjectCons,
    "tostring": hcl.Template,
    "tonumber": hcl.LiteralValue,
    "tobool": hcl.LiteralValue,
}
# What a rejection wants of elements that are not of one type, and the types that say nothing of theirs. A set that is
# declared as any would be a list.
_PARTIAL: Final = "said in part"
_APART: Final = ("any", "one type", _PARTIAL)
_OPEN: Final = frozenset({"list", "list(any)", "map", "map(any)"})
_ALLOWED: Final = frozenset({"allowed", "allowed_values", "choices", "enum", "options", "valid_values"})


def repair(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of one rejection, or why a person has to; nothing where there is nothing to add."""
    if found.kind is Kind.TYPE_CONSTRAINT:
        yield from _constraint(found)
    elif found.kind is Kind.MISSING_ARGUMENT and found.name == "error_message":
        yield from message_added(found)
    elif found.kind is Kind.NOT_AVAILABLE and found.name == "condition":
        yield from value_named(found)
    elif found.kind is Kind.NAME and "reserved" in found.detail:
        yield from renamed(module, found)
    elif found.kind is Kind.NOT_EVALUATED and found.name == "default":
        yield from _default(module, found)
    elif found.kind is Kind.TYPE and found.name == "default":
        yield from _open(module, found) if found.wanted in _APART else _empty(found)
    elif found.kind is Kind.UNSUPPORTED_ARGUMENT and isinstance(found.node, hcl.Attribute) and not found.path:
        yield from _argument(found, found.node)


def _constraint(found: Rejection) -> Iterator[Fix]:
    assert isinstance(found.node, hcl.Expression)
    code = name_meant(found.node) if "attribute names" in found.detail else meant(found.node)
    if code in _OPEN and of_texts(found.declaration.attribute("default")):
        # What was in quotes meant texts, in the versions of Terraform that had it so.
        code = code.replace("any", "string")
    if code:
        source = found.declaration.source
        shown = code if "\n" not in code else "an object"
        yield Fix(source, found.node, f"{found.message} It is {shown}", (Replace(source, found.node, code),))


def _default(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    assert isinstance(found.node, hcl.Attribute)
    source, value = found.declaration.source, found.node.value
    if isinstance(value, hcl.FunctionCall) and value.name in _CONVERSIONS and len(value.arguments) == 1:
        inner = value.arguments[0].value
        is_plain = not any(isinstance(one, hcl.Variable | hcl.FunctionCall) for one in _values(inner))
        if isinstance(inner, _CONVERSIONS[value.name]) and is_plain:
            said = f"{found.message} What it makes of the value, the variable's type makes of it: it is removed"
            yield Fix(source, found.node, said, (Replace(source, value, inner.code.strip()),))
            return
    fixes = list(folded(found))
    yield from fixes or worked_out(module, found)


def _values(value: hcl.Node) -> Iterator[hcl.Node]:
    """A value and what is in it, without the names of attributes."""
    yield value
    if isinstance(value, hcl.ObjectCons):
        for element in value.elements:
            yield from _values(element.value)
        return
    for child in value.children():
        yield from _values(child)


def _empty(found: Rejection) -> Iterator[Fix]:
    """A default without anything in it, in the form of the other kind of collection."""
    source, value = found.declaration.source, found.node
    is_list = isinstance(value, hcl.TupleCons) and not value.elements and found.wanted[:1] == "m"
    is_object = isinstance(value, hcl.ObjectCons) and not value.elements and found.wanted[:1] in ("l", "t")
    if (is_list or is_object) and "#" not in value.code and "/" not in value.code:
        code = "{}" if is_list else "[]"
        yield Fix(source, value, f"{found.message} It is {code}", (Replace(source, value, code),))


def _open(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """A type that takes elements which are not of one type: any, where it says of them nothing else."""
    source, type_ = found.declaration.source, found.declaration.attribute("type")
    said = f'{found.message} In a collection "any" stands for one type, that of all elements'
    if type_ is not None and type_.value_code in _OPEN:
        if reader := read_as_one_type(module, found.declaration):
            how = "declare what each of them is, with optional(...) around the type of what not all of them have"
            yield Refusal(source, found.node, f"{said}, and {reader} may need them to be of one: {how}")
            return
        yield Fix(source, found.node, f"{said}: the type is any", (Replace(source, type_.value, _APART[0]),))
        return
    if found.wanted == _PARTIAL:
        yield _as_shown(module, found, said)
        return
    how = "give that part as one, such as a text of JSON, or declare the whole as any, without what is optional in it"
    yield Refusal(source, found.node, f"{said}: {how}")


def _as_shown(module: Module, found: Rejection, said: str) -> Fix | Refusal:
    """The type that the default shows in place of any, which some of its elements do not say."""
    source, variable = found.declaration.source, found.declaration
    type_, default = variable.attribute("type"), variable.attribute("default")
    those = shown_types(module, type_, default) if type_ is not None and default is not None else []
    if not those:
        open_ = unsaid(type_, default) if type_ is not None and default is not None else ""
        how = f"{open_}: declare what it is in the type" if open_ else "declare what it is in the type"
    elif given_to(module, variable.name):
        how = f"declare what it is in the type: the default shows {', '.join([code for _, code in those])}"
    else:
        new = ", ".join([code for _, code in those])
        edits = tuple([Replace(source, node, code) for node, code in those])
        return Fix(
            source, found.node, f"{said}, and some do not say which: it is {new} now, as the default has it", edits
        )
    return Refusal(source, found.node, f"{said}, and some do not say which: {how}")


def _argument(found: Rejection, item: hcl.Attribute) -> Iterator[Fix | Refusal]:
    variable, source = found.declaration, found.declaration.source
    if found.name in ("required", "mandatory") and item.value_code == "true":
        if variable.attribute("default") is None:
            yield Fix(source, item, f"{found.told} Without a default it is: it is removed", (Remove(source, item),))
        else:
            yield Refusal(source, item, f"{found.told} A variable with a default is none: one of the two has to go")
    elif found.name in _ALLOWED and isinstance(item.value, hcl.TupleCons) and item.value.elements:
        if _is_held_to(found, item.value):
            yield _validation(found, item, item.value)
        else:
            yield Refusal(source, item, f"{found.told} A validation says it, and how it is to be checked is not clear")


def _is_held_to(found: Rejection, allowed: hcl.TupleCons) -> bool:
    """Whether a variable is one value, and its default one of those that are allowed."""
    type_, default = found.declaration.attribute("type"), found.declaration.attribute("default")
    is_one = type_ is None or type_.value_code in ("string", "number", "bool")
    codes = [element.value.code.strip() for element in allowed.elements]
    return is_one and (default is None or default.value_code in codes)


def _validation(found: Rejection, item: hcl.Attribute, value: hcl.TupleCons) -> Fix:
    """The validation that says which values there may be."""
    variable, source = found.declaration, found.declaration.source
    texts = [one.value.literal if isinstance(one.value, hcl.Template) else one.value.code for one in value.elements]
    listed = ", ".join([(text or "").strip() for text in texts])
    code = hcl.build(
        "validation {\ncondition = contains(VALUES, OWN)\nerror_message = MESSAGE\n}",
        VALUES=value.code.strip().replace("\r\n", "\n"),
        OWN=f"var.{variable.name}",
        MESSAGE=hcl.quoted(f"The value of {variable.name} must be one of: {listed}."),
    )
    edits = (Remove(source, item), Append(source, variable.block, code))
    return Fix(source, item, f"{found.told} A validation says it", edits)
