"""Renames arguments, blocks, types and attributes that do not exist to those that are meant.

## What it does

For each name that the provider does not have, takes the one that is meant: by a table of names that went out of use or
that come from AWS's API (`log_destination_arn` of a flow log is `log_destination`), or else the only name of the block
that says the same in other words, or is a slip away; of the same kind, of a type that takes what is written, and not
set yet. A type goes together with everything that refers to its resources, and only if all that stands in the block
fits. A switch gets the words that its right name has for on and off (`enabled = true` of a lifecycle rule is
`status = "Enabled"`). A function is written as Terraform calls it (`base64_encode`, `toUpper`, `lenght`), and
`list(...)` as it says.

Refuses where the name that is meant is set already, and where the type that is meant does not take what is written.

## Why it matters

Terraform rejects the configuration: "An argument named ... is not expected here".

## Fix safety

Safe: the configuration could not be planned, so nothing that is deployed is touched.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module, Source, node_references
from fixer.provider.schema import Schema
from fixer.validation import Kind, Rejection, rejections_of, removed_in_6, schema_of

_ID: Final = re.compile(r"(aws_\w+\.[\w-]+(?:\[[^\[\]]*\])?)\.(?:id|key_id|name)")


class RenameUnsupportedNames(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="rename arguments, blocks, types and attributes that do not exist to those that are meant",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each name whose counterpart can be told."""
        for found in rejections_of(
            module,
            Kind.UNSUPPORTED_ARGUMENT,
            Kind.UNSUPPORTED_BLOCK,
            Kind.READ_ONLY,
            Kind.RESOURCE_TYPE,
            Kind.DATA_SOURCE,
            Kind.UNSUPPORTED_ATTRIBUTE,
            Kind.FUNCTION,
        ):
            if not found.declaration.source.is_editable:
                continue
            if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
                yield from _attribute(module, found)
            elif found.kind is Kind.FUNCTION:
                from transforms._rename_unsupported_names.functions import function_fixes

                yield from function_fixes(found)
            elif found.kind in (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE):
                from transforms._rename_unsupported_names.types import type_fixes

                yield from type_fixes(module, found)
            elif found.schema is not None and not removed_in_6(found):
                yield from _item(found)
        if module.declarations("module"):
            from transforms._rename_unsupported_names.outputs import output_fixes

            yield from output_fixes(module)


def _item(found: Rejection) -> Iterator[Fix | Refusal]:
    """An argument or a block."""
    from transforms._rename_unsupported_names.fitting import fits, says_kind
    from transforms._rename_unsupported_names.matching import meant
    from transforms._rename_unsupported_names.place import Place

    node, schema, body, source = found.node, found.schema, found.body, found.declaration.source
    assert isinstance(node, hcl.Attribute | hcl.Block)
    assert schema is not None
    assert body is not None
    place = Place(found.declaration.kind, found.declaration.type, found.path)
    new = place.row(found.name)
    names, others = schema.names, schema.block_names
    if isinstance(node, hcl.Block):
        names, others = others, names
    if found.name in others:
        # It is there, and written in another form.
        return
    if isinstance(node, hcl.Attribute) and (turned := _turned(found, node, body)):
        yield turned
        return
    if not new and found.kind is not Kind.READ_ONLY:
        # Whatever else is meant must be of the same kind and take what is written.
        new = meant(found.name, [name for name in names if fits(node, name, schema, place)], place.words)
        if not says_kind(node, new):
            return
    if not new or not fits(node, new, schema, place) or _is_of_another(node, new):
        return
    if body.attribute(new) is not None or _is_full(body, new, found):
        yield Refusal(source, node, f"{found.message} {new} is meant, and it is set already: keep one of them")
        return
    start = node.start if not _is_dynamic(node) else source.text.index(found.name, node.start)
    name = source.stretch(start, start + len(found.name))
    edit = Replace(source, name, new)
    if isinstance(node, hcl.Attribute):
        edit = Replace(source, node, f"{new} = {_value(node, new, schema)}")
    yield Fix(
        source, node, _told(found, new), (edit, *_iterators(source, node, found.name, new), *_ignored(found, new))
    )


def _is_of_another(node: hcl.Attribute | hcl.Block, new: str) -> bool:
    """Whether the interface of an instance is meant, and whose it is cannot be told."""
    if not isinstance(node, hcl.Attribute) or (node.name, new) != ("instance_id", "network_interface_id"):
        return False
    found = _ID.fullmatch(node.value_code)
    return found is None or not found[1].startswith("aws_instance.")


def _turned(found: Rejection, node: hcl.Attribute, body: hcl.Body) -> Fix | Refusal | None:
    """A switch that has other words for on and off."""
    from transforms._rename_unsupported_names.switches import SWITCHES, switched

    switch = SWITCHES.get((found.declaration.type, found.path, found.name))
    code = switched(node, switch) if switch is not None and found.declaration.kind == "resource" else ""
    if switch is None or not code:
        return None
    source = found.declaration.source
    if body.attribute(switch.right) is not None:
        said = f"{found.message} {switch.right} is meant, and it is set already: keep one of them"
        return Refusal(source, node, said)
    new = f"{switch.right} = {code}"
    return Fix(source, node, _told(found, new), (Replace(source, node, new),))


def _value(node: hcl.Attribute, new: str, schema: Schema) -> str:
    """The value under its new name: an ARN where the name says so and the id of something was given, one or many."""
    from transforms._rename_unsupported_names.fitting import as_type

    found = _ID.fullmatch(node.value_code)
    if found and new.endswith("_arn"):
        return f"{found[1]}.arn"
    if found and new == "network_interface_id" and node.name == "instance_id":
        return f"{found[1]}.primary_network_interface_id"
    argument = schema.argument(new)
    return as_type(node, argument.type) if argument is not None else node.value_code


def _ignored(found: Rejection, new: str) -> Iterator[Replace]:
    """The same name where the lifecycle lists it."""
    for lifecycle in found.declaration.body.blocks("lifecycle") if not found.path else ():
        listed = lifecycle.body.attribute("ignore_changes")
        for element in listed.value.elements if listed and isinstance(listed.value, hcl.TupleCons) else ():
            if isinstance(element.value, hcl.Variable) and element.value.name == found.name:
                yield Replace(found.declaration.source, element.value, new)


def _told(found: Rejection, new: str) -> str:
    said = found.message.partition(" Did you mean")[0].rstrip(".")
    return f"{said}: it is {new}"


def _is_dynamic(node: hcl.Node) -> bool:
    return isinstance(node, hcl.Block) and node.type == "dynamic"


def _iterators(source: Source, node: hcl.Node, old: str, new: str) -> Iterator[Replace]:
    """The iterator of a dynamic block has the name of the block, where it has none of its own."""
    if not isinstance(node, hcl.Block) or node.type != "dynamic" or node.body.attribute("iterator") is not None:
        return
    for reference in node_references(node.body):
        if reference.names[0] == old:
            name = source.stretch(reference.start, reference.start + len(old))
            yield Replace(source, name, new)


def _is_full(body: hcl.Body, new: str, found: Rejection) -> bool:
    nested = found.schema.block(new) if found.schema else None
    return nested is not None and bool(nested.maximum) and len(body.blocks(new)) >= nested.maximum


def _attribute(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """An attribute that something reads."""
    from transforms._rename_unsupported_names.attributes import ATTRIBUTES
    from transforms._rename_unsupported_names.matching import meant

    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None:
        return
    source, node = found.declaration.source, found.node
    wrong = found.detail.rpartition(' "')[2].rstrip('".')
    new = ATTRIBUTES.get((declared.type, wrong), "") or meant(wrong, [*schema.names], declared.type)
    start = source.text.find(f".{wrong}", node.start + len(found.name), node.end)
    # One is not many.
    if not new or start < 0 or new.endswith("s") != wrong.endswith("s"):
        return
    name = source.stretch(start + 1, start + 1 + len(wrong))
    yield Fix(source, node, _told(found, new), (Replace(source, name, new),))
