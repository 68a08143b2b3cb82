"""The one resource of a module that takes an argument which a call gives and the module does not declare."""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import schema_of
from transforms._module_calls.calls import Call, read

# Terraform's words for the types of a schema, as far as a variable of one takes whatever the argument does.
_TYPES: Final = {
    "s": "string",
    "n": "number",
    "b": "bool",
    "l(s)": "list(string)",
    "t(s)": "list(string)",
    "m(s)": "map(string)",
}
# What says nothing of a resource, since any may have it, or is the module's own.
_COMMON: Final = frozenset({"description", "enabled", "name", "name_prefix", "region", "tags", "tags_all", "type"})
# What only some of a type take: a Multi-AZ cluster of RDS, but none of Aurora.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster
_OF_SOME: Final = {"aws_rds_cluster": frozenset({"allocated_storage", "iops", "storage_type"})}


class Taking(NamedTuple):
    """A resource, and the type of the variable that its argument is to read."""

    resource: Declaration
    type: str


def could_take(called: Module, name: str) -> list[str]:
    """The resources of a module that have an argument of a name and do not set it."""
    if name in _COMMON:
        return []
    resources = [one for one in called.declarations("resource") if one.attribute(name) is None]
    return [one.address for one in resources if _taken(called, one, name) or _has_other_form(called, one, name)]


def _has_other_form(called: Module, resource: Declaration, name: str) -> bool:
    """Whether a resource says by a block what an argument would, or by an argument that is not to be used any more."""
    schema = schema_of(called, resource)
    if schema is None or name in _OF_SOME.get(resource.type, ()):
        return False
    argument = schema.argument(name)
    is_old = argument is not None and argument.is_settable and bool(argument.deprecated)
    return is_old or (name in schema.block_names and not resource.body.blocks(name))


def set_by(call: Call, name: str) -> str:
    """A resource of the called module for which another value of an argument is written out; empty if none is."""
    value = read(call.block, name)
    if call.called is None or value is None or name in _COMMON:
        return ""
    for resource in call.called.declarations("resource"):
        own = read(resource, name)
        is_written = isinstance(own, hcl.LiteralValue) or (isinstance(own, hcl.Template) and own.literal is not None)
        if own is not None and is_written and own.code.strip() != value.code.strip():
            return resource.address
    return ""


def asked_by(call: Call, name: str) -> str:
    """What the value of an argument asks for that would be lost with it: that something is off, or is made."""
    value = read(call.block, name)
    if isinstance(value, hcl.LiteralValue) and value.text in ("false", "0"):
        return "it may switch something off"
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    is_made = any(isinstance(element.value, hcl.ObjectCons) for element in elements)
    return "it says what is to be made" if is_made else ""


def taking(call: Call, name: str) -> Taking | None:
    """The resource of the called module that takes the argument; None where none does, or more than one."""
    called = call.called
    if called is None or name in _COMMON:
        return None
    found = [taken for resource in called.declarations("resource") if (taken := _taken(called, resource, name))]
    if len(found) != 1:
        return None
    resource, type_ = found[0]
    is_free = resource.source.is_editable and resource.attribute(name) is None
    return found[0] if type_ and is_free and _is_right(call, name, type_) else None


def _taken(called: Module, resource: Declaration, name: str) -> Taking | None:
    schema = schema_of(called, resource)
    is_plain = schema is not None and name not in _OF_SOME.get(resource.type, ())
    argument = schema.argument(name) if schema is not None and is_plain else None
    if schema is None or argument is None or not argument.is_settable or argument.deprecated:
        return None
    there = {item.name for item in resource.body.attributes}
    is_excluded = any(name in group and there.intersection(group) - {name} for group in schema.excluding)
    return Taking(resource, "" if is_excluded else _TYPES.get(argument.type, ""))


def _is_right(call: Call, name: str, type_: str) -> bool:
    """Whether what the call gives may be of the type: of what is written out that is plain."""
    value = read(call.block, name)
    match value:
        case hcl.LiteralValue():
            kind = "bool" if value.text in ("true", "false") else "number"
            return type_ in (kind, "string") or value.text == "null"
        case hcl.Template():
            return type_ == "string"
        case hcl.TupleCons():
            return type_.startswith("list")
        case hcl.ObjectCons():
            return type_.startswith("map")
    return value is not None
