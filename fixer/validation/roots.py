"""References whose first name is nothing that the module has: Terraform takes it for a type of resource.

Source: https://developer.hashicorp.com/terraform/language/expressions/references
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Reference, Source, called_as
from fixer.validation.rejection import Kind, Rejection

# What a reference can begin with besides the types of resources.
_NAMED: Final = "var local module data ephemeral resource each count self path terraform"
_RESERVED: Final = "action arg lazy provider template"
ROOTS: Final = frozenset(f"{_NAMED} {_RESERVED}".split())
# Source: https://developer.hashicorp.com/terraform/language/expressions/references#filesystem-and-workspace-info
_ATTRIBUTES: Final = {
    "count": frozenset({"index"}),
    "each": frozenset({"key", "value"}),
    "path": frozenset({"cwd", "module", "root"}),
    "terraform": frozenset({"applying", "workspace"}),
}
# The blocks in which all references are to values that there must be.
_VALIDATED: Final = frozenset({"check", "data", "ephemeral", "locals", "module", "output", "resource"})
# Arguments that name providers and attributes, not values.
_NAMING: Final = frozenset({"ignore_changes", "provider", "providers"})
# The arguments that are one address, through modules into what stands there: `module.storage.aws_s3_bucket.orders`.
# Sources: https://developer.hashicorp.com/terraform/language/block/moved and the pages of the other two.
ADDRESSES: Final = {"import": ("to",), "moved": ("from", "to"), "removed": ("from",)}
# What stands before a reference: in the midst of texts, dotted words have other neighbours.
_BEFORE: Final = frozenset(" \t\n{[(,=!?")


def root_rejections(module: Module) -> Iterator[Rejection]:
    """The references to resources of types that no provider of the module is known to have, and that are not there."""
    for address, places in module.named.items():
        root, _, name = address.partition(".")
        if root in _ATTRIBUTES and name not in _ATTRIBUTES[root]:
            yield from _named_values(module, address)
        declared = module.find(address)
        # What has an address of two names besides resources (outputs, checks) is nothing to refer to.
        if root in ROOTS or not name or (declared is not None and declared.kind == "resource"):
            continue
        if not any(source.is_configuration and _may_be_read(source, at) for source, at in places):
            continue
        for declaration, reference in module.readers(address):
            is_read = declaration.kind in _VALIDATED and declaration.source.is_configuration
            if is_read and not names_no_value(declaration, reference.start):
                yield undeclared_resource(module, declaration, reference)


def _named_values(module: Module, address: str) -> Iterator[Rejection]:
    root, _, name = address.partition(".")
    said = f'The "{root}" object does not have an attribute named "{name}".'
    for declaration, reference in module.readers(address):
        if declaration.kind in _VALIDATED and declaration.source.is_configuration:
            node = declaration.source.stretch(reference.start, reference.end)
            yield Rejection(Kind.NAMED_VALUE, declaration, node, address, said)


def undeclared_resource(module: Module, declaration: Declaration, reference: Reference) -> Rejection:
    """That the resource of a reference is not declared."""
    is_data = reference.names[0] == "data"
    type_, name = reference.names[1:3] if is_data else reference.names[:2]
    what = "data resource" if is_data else "managed resource"
    said = f'A {what} "{type_}" "{name}" has not been declared in {called_as(module)}.'
    node = declaration.source.stretch(reference.start, reference.end)
    return Rejection(Kind.UNDECLARED_RESOURCE, declaration, node, reference.address, said)


def names_no_value(declaration: Declaration, at: int) -> bool:
    """Whether a place of a block is in an argument that takes no value: the name of a provider, of an attribute, an
    address.
    """
    items: tuple[hcl.Item, ...] = declaration.body.items
    while item := next((one for one in items if one.start <= at < one.end), None):
        if isinstance(item, hcl.Block):
            items = item.body.items
            continue
        return isinstance(item, hcl.Attribute) and (
            item.name in _NAMING or item.name in ADDRESSES.get(declaration.kind, ())
        )
    return False


def _may_be_read(source: Source, at: int) -> bool:
    """Whether a reference to a value may stand at a place: by a glance at its line it is in no comment and no string,
    and its block and its argument have values.
    """
    text = source.text
    if at and text[at - 1] not in _BEFORE:
        return False
    lead = text[text.rfind("\n", 0, at) + 1 : at]
    if lead.lstrip().startswith(("#", "//")):
        return False
    if lead.count('"') % 2:
        lead = lead.replace("$${", "").replace("%%{", "")
        if "${" not in lead and "%{" not in lead:
            return False
    block = source.item_at(at)
    return block is not None and block.type in _VALIDATED and not names_no_value(Declaration(source, block), at)
