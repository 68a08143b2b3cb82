"""Arguments and blocks under the names that are meant."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove, Replace
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema
from fixer.validation import Kind, Rejection
from transforms._block_forms.interfaces import are_groups
from transforms._block_forms.iterators import relabelled
from transforms._block_forms.listed import is_listed
from transforms._block_forms.streams import is_of_destination
from transforms._own_resources.policies import is_of_policies
from transforms._rename_unsupported_names.arns import missing_arn
from transforms._rename_unsupported_names.closed import argument_taking, taking_it
from transforms._rename_unsupported_names.conflicts import conflicting
from transforms._rename_unsupported_names.groups import called_by_direction, end_of
from transforms._rename_unsupported_names.ignored import ignored
from transforms._rename_unsupported_names.numbers import in_other_number
from transforms._rename_unsupported_names.shared import counterpart
from transforms._rename_unsupported_names.units import in_same_unit
from transforms._rename_unsupported_names.wrapped import wrapped
from transforms._unsupported_names.associations import is_list_of_links
from transforms._unsupported_names.fitting import as_type, fits, name_of, says_kind
from transforms._unsupported_names.kinds import is_list
from transforms._unsupported_names.matching import block_meant, meant, with_own_words
from transforms._unsupported_names.misplaced import PLACES
from transforms._unsupported_names.place import like, place_of
from transforms._unsupported_names.protocols import IPV4, are_of_version_6
from transforms._unsupported_names.regions import region_of
from transforms._unsupported_names.switches import switch_at, switched
from transforms._unsupported_names.told import told

_ID: Final = re.compile(r"(aws_\w+\.[\w-]+(?:\[[^\[\]]*\])?)\.(?:id|key_id|name)")

# One of several instances, as older configurations pick it.
_PICKED: Final = re.compile(r"(element\(\s*aws_instance\.[\w-]+(?:\.\*|\[\*\]))\.id(\s*,.*\))", re.DOTALL)

# What a resource is called by nobody but the provider.
_OWN_ID: Final = "id"
# What may be meant for what the resource is called.
_NAME: Final = "name"
_SINGLE: Final = ("s", "n", "b")
# What is no other name, though it resembles one.
_ELSEWHERE: Final = (is_of_destination, is_of_policies, are_groups, is_list_of_links)


def item_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """An argument or a block."""
    node, schema, body, source = found.node, found.schema, found.body, found.declaration.source
    assert isinstance(node, hcl.Attribute | hcl.Block)
    assert schema is not None
    assert body is not None
    place = place_of(found)
    new = place.row(found.name) or region_of(found) or in_same_unit(found)
    names, others = schema.names, schema.block_names
    if isinstance(node, hcl.Block):
        names, others = others, names
    if found.name in others or is_listed(module, found) or _is_elsewhere(module, found, node, new):
        # It is there, and written in another form, at another place, or as often as a list has elements.
        return
    if isinstance(node, hcl.Attribute) and (turned := _turned(found, node, body)):
        yield turned
        return
    end, why = end_of(found)
    if why:
        yield Refusal(source, node, f"{found.told} {why}")
        return
    new = new or end or called_by_direction(found)
    is_told = bool(new)
    is_asked_by_id = found.declaration.kind == "data" and found.name == _OWN_ID
    if not new and (found.kind is not Kind.READ_ONLY or is_asked_by_id):
        # Whatever else is meant must be of the same kind and take what is written.
        written = _written_as_blocks(node, schema)
        fitting = [
            name for name in (*names, *written) if fits(node, name, schema, place) and (place.path or name != _OWN_ID)
        ]
        missing = _missing(schema, body, is_block=isinstance(node, hcl.Block))
        new = meant(found.name, fitting, place.words, missing) or in_other_number(node, schema, place)
        new = taking_it(node, schema, new, missing)
        new = new or (block_meant(found.name, fitting) if isinstance(node, hcl.Block) else "")
        # What belongs at another place is no name for what is missing here.
        is_placed = (found.declaration.type, found.path, found.name) in PLACES
        if not new and isinstance(node, hcl.Attribute) and not is_placed:
            new = counterpart(node, body, schema, tuple([name for name in missing if name in fitting]))
            new = new or missing_arn(node, body, schema, tuple([name for name in missing if name in fitting]))
            new = new or argument_taking(node, schema, place)
            switches = [name for name in fitting if (one := schema.argument(name)) is not None and one.type == "b"]
            new = new or with_own_words(found.name, switches, (*schema.names, *schema.block_names), place.words)
        if not says_kind(node, new):
            return
    takes = bool(new) and (new == in_other_number(node, schema, place) or fits(node, new, schema, place))
    if not takes or _is_of_another(node, new):
        return
    # In a block that must be there and is not, the same value may say something else.
    if _says_it_already(body, node, new) and not _missing(schema, body, is_block=True):
        yield Fix(source, node, f"{found.told} {new} says the same: it is removed", (Remove(source, node),))
        return
    standing = body.attribute(new) if found.name != _NAME and place.is_former(found.name) else None
    if standing is not None and isinstance(node, hcl.Attribute):
        said = f"{found.told} {new} has taken its place, and says {standing.value_code}: {node.value_code} is removed"
        yield Fix(source, node, said, (Remove(source, node),))
        return
    if why := _obstacle(module, found, node, new):
        said = f"{found.told} {new} {'is' if is_told else 'seems to be'} meant, {why}"
        yield Refusal(source, node, said)
        return
    edits = (*_renaming(module, found, node, new, schema), *ignored(found, new))
    yield Fix(source, node, told(found, new), edits)


def _renaming(
    module: Module, found: Rejection, node: hcl.Attribute | hcl.Block, new: str, schema: Schema
) -> Iterator[Insert | Replace]:
    """The edits that give an item its right name, and a value that this takes."""
    source = found.declaration.source
    if isinstance(node, hcl.Attribute):
        yield Replace(source, node, f"{new} = {_value(module, found.declaration, node, new, schema)}")
    elif node.type == "dynamic":
        yield from relabelled(source, node, new)
    else:
        yield Replace(source, source.stretch(node.start, node.start + len(found.name)), new)


def _written_as_blocks(node: hcl.Attribute | hcl.Block, schema: Schema) -> list[str]:
    """The arguments that take objects, for which a block may stand under another name: its form is mended then."""
    is_plain = isinstance(node, hcl.Block) and node.type != "dynamic"
    return [name for name in schema.names if schema.objects(name) is not None] if is_plain else []


def _missing(schema: Schema, body: hcl.Body, *, is_block: bool) -> tuple[str, ...]:
    """What must be set in a body and is not: blocks or arguments."""
    present = {name_of(item) for item in body.items if isinstance(item, hcl.Attribute | hcl.Block)}
    required = schema.required_blocks if is_block else schema.required
    return tuple([name for name in required if name not in present])


def _obstacle(module: Module, found: Rejection, node: hcl.Attribute | hcl.Block, new: str) -> str:
    """Why a name that is meant cannot be written; empty if it can."""
    assert found.schema is not None
    assert found.body is not None
    if found.body.attribute(new) is not None or _is_full(found.body, new, found):
        return "and it is set already: keep one of them"
    other = conflicting(found.declaration.type, found.body, new) if not found.path else _contrary(found.body, new)
    if other:
        return f"which does not go together with {other}"
    argument = found.schema.argument(new)
    if not isinstance(node, hcl.Attribute) or argument is None or argument.type not in _SINGLE:
        return ""
    return "which takes one value and no list" if is_list(module, node.value) else ""


def _says_it_already(body: hcl.Body, node: hcl.Attribute | hcl.Block, new: str) -> bool:
    """Whether an argument stands beside the one that is meant, and both have the same value."""
    standing = body.attribute(new) if isinstance(node, hcl.Attribute) and not node.comments else None
    return (
        standing is not None
        and isinstance(node, hcl.Attribute)
        and not node.trail.strip()
        and standing.value_code.split() == node.value_code.split()
    )


def _contrary(body: hcl.Body, new: str) -> str:
    """What is said in a body of all but this, or of this alone: `actions` and `not_actions`; empty if nothing is."""
    other = new.removeprefix("not_") if new.startswith("not_") else f"not_{new}"
    return other if body.attribute(other) is not None else ""


def _is_elsewhere(module: Module, found: Rejection, node: hcl.Attribute | hcl.Block, new: str) -> bool:
    """Whether what an item says is no other name, though it resembles one."""
    if new == IPV4 and isinstance(node, hcl.Attribute) and are_of_version_6(module, found.declaration, node.value):
        return True
    return any(is_elsewhere(found) for is_elsewhere in _ELSEWHERE)


def _is_of_another(node: hcl.Attribute | hcl.Block, new: str) -> bool:
    """Whether the interface of an instance is meant, and whose it is cannot be told."""
    if not isinstance(node, hcl.Attribute) or (node.name, new) != ("instance_id", "network_interface_id"):
        return False
    if _PICKED.fullmatch(node.value_code):
        return False
    found = _ID.fullmatch(node.value_code)
    return found is None or not found[1].startswith("aws_instance.")


def _turned(found: Rejection, node: hcl.Attribute, body: hcl.Body) -> Fix | Refusal | None:
    """A switch that has other words for on and off."""
    type_ = found.declaration.type
    assert found.schema is not None
    switch = switch_at(type_, found.path, found.name, found.schema)
    switch = switch or switch_at(like(type_), found.path, found.name, found.schema)
    code = switched(node, switch) if switch is not None and found.declaration.kind == "resource" else ""
    if switch is None or not code:
        return None
    source = found.declaration.source
    if body.attribute(switch.right) is not None:
        said = f"{found.told} {switch.right} is meant, and it is set already: keep one of them"
        return Refusal(source, node, said)
    new = f"{switch.right} = {code}"
    return Fix(source, node, told(found, new), (Replace(source, node, new),))


def _value(module: Module, declaration: Declaration, node: hcl.Attribute, new: str, schema: Schema) -> str:
    """The value under its new name: an ARN where the name says so and the id of something was given, one or many."""
    found = _ID.fullmatch(node.value_code)
    if found and (new == "arn" or new.endswith("_arn")):
        return f"{found[1]}.arn"
    if (picked := _PICKED.fullmatch(node.value_code)) and node.name == "instance_id":
        return f"{picked[1]}.primary_network_interface_id{picked[2]}"
    if found and new == "network_interface_id" and node.name == "instance_id":
        return f"{found[1]}.primary_network_interface_id"
    argument = schema.argument(new)
    if argument is None:
        return node.value_code
    code = as_type(node, argument.type)
    if new.endswith("_arns") and (arns := _arns(node.value)):
        return f"[{', '.join(arns)}]"
    is_same = code == node.value_code and argument.type in ("l(s)", "t(s)")
    return (wrapped(module, declaration, node) if is_same else "") or code


def _arns(value: hcl.Expression) -> list[str]:
    """The ARNs of what one reference, or a list of them on one line, gives the ids of; nothing where any is no id."""
    if isinstance(value, hcl.TupleCons):
        values = [element.value.code.strip() for element in value.elements] if "\n" not in value.code else []
    else:
        values = [value.code.strip()]
    found = [_ID.fullmatch(code) for code in values]
    return [f"{one[1]}.arn" for one in found if one] if all(found) else []


def _is_full(body: hcl.Body, new: str, found: Rejection) -> bool:
    nested = found.schema.block(new) if found.schema else None
    return nested is not None and bool(nested.maximum) and len(body.blocks(new)) >= nested.maximum
