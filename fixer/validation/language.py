"""The blocks of the language itself: which there are, where they stand, what they are called, and what is in them.

Sources: the pages of the blocks below https://developer.hashicorp.com/terraform/language, and
https://github.com/hashicorp/terraform/tree/v1.11.0/internal/configs, whose words these are.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.provider.language import LABELS, RESERVED, language
from fixer.validation.backend_files import holds_only_settings
from fixer.validation.blocks import inner_language_rejections, language_rejections
from fixer.validation.nearest import nearest
from fixer.validation.rejection import Kind, Rejection

_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_RULE: Final = (
    "A name must start with a letter or underscore and may contain only letters, digits, underscores, and dashes."
)
# What an entry of required_providers says.
_ENTRY: Final = frozenset({"configuration_aliases", "source", "version"})
# Blocks of which every argument is a name of its own.
_OPEN: Final = frozenset({"locals"})
_LABELLED: Final = {"backend": "type", "provider_meta": "provider", "provisioner": "type"}
# The blocks of the language that stand in resources and data sources.
_INNER: Final = ("connection", "lifecycle", "provisioner")
# What only resources have in their lifecycles.
_OF_MANAGED: Final = frozenset({"create_before_destroy", "ignore_changes", "prevent_destroy", "replace_triggered_by"})
# What Terraform keeps for itself in calls of modules.
_RESERVED: Final = frozenset({"_", "lifecycle", "locals", "provider"})


def own_block_rejections(module: Module) -> Iterator[Rejection]:
    """What is wrong with the blocks of the language, in no order."""
    if holds_only_settings(module):
        return
    for source in module.sources.values():
        if source.is_configuration and not source.is_override:
            for item in source.tree.body.items:
                if isinstance(item, hcl.Attribute):
                    yield _argument(source, item)
                elif isinstance(item, hcl.Block):
                    yield from _block(module, Declaration(source, item))


def _argument(source: Source, item: hcl.Attribute) -> Rejection:
    said = f'An argument named "{item.name}" is not expected here.'
    if item.name in LABELS:
        said += f' Did you mean to define a block of type "{item.name}"?'
    # What stands in no block has no other address than its own.
    own = hcl.Block("", item.name, "", "", hcl.Body(), "", "", start=item.start, end=item.end)
    return Rejection(Kind.UNSUPPORTED_ARGUMENT, Declaration(source, own), item, item.name, said, source.tree.body)


def _block(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    kind, block = declaration.kind, declaration.block
    wanted = LABELS.get(kind)
    if wanted is None:
        said = f'Blocks of type "{kind}" are not expected here.'
        if kind == "required_providers":
            said = 'A "required_providers" block must be nested inside a "terraform" block.'
        elif near := nearest(kind, LABELS):
            said += f' Did you mean "{near}"?'
        yield Rejection(Kind.UNSUPPORTED_BLOCK, declaration, block, kind, said, declaration.source.tree.body)
        return
    yield from _labels(declaration, wanted)
    text = declaration.source.text[block.start : block.end]
    if kind in ("terraform", "resource") and any(name in text for name in _LABELLED):
        yield from _inner_labels(declaration)
    if kind in _OPEN:
        yield from _only_arguments(declaration, block)
    elif kind == "module":
        yield from _call(declaration)
    elif kind in ("resource", "data", "ephemeral"):
        # A glance at the text spares most blocks from being cut.
        yield from _inside(module, declaration) if any(name in text for name in _INNER) else ()
    else:
        schema = language().find("block", kind)
        if schema is not None:
            yield from language_rejections(module, declaration, block, schema)
    if kind == "import" and declaration.attribute("id") is None and declaration.attribute("identity") is None:
        said = 'The argument "id" is required, but no definition was found.'
        yield Rejection(Kind.MISSING_ARGUMENT, declaration, block, "id", said, declaration.body)
    elif kind == "terraform":
        for inner in declaration.body.blocks("required_providers"):
            yield from _requirements(declaration, inner)


def _labels(declaration: Declaration, wanted: tuple[str, ...]) -> Iterator[Rejection]:
    kind, block = declaration.kind, declaration.block
    labels = block.labels
    listed = ", ".join(wanted)
    if len(labels) > len(wanted):
        only = f"Only {len(wanted)} labels ({listed}) are expected for {kind} blocks."
        said = only if wanted else f"No labels are expected for {kind} blocks."
        yield Rejection(Kind.LABELS, declaration, block, kind, said)
    elif len(labels) < len(wanted):
        said = f"All {kind} blocks must have {len(wanted)} labels ({listed})."
        yield Rejection(Kind.LABELS, declaration, block, kind, said)
    elif labels and kind != "provider" and not _NAME.fullmatch(labels[-1]):
        yield Rejection(Kind.NAME, declaration, block, labels[-1], _RULE)
    elif kind == "variable" and labels[0] in RESERVED:
        said = f'The variable name "{labels[0]}" is reserved due to its special meaning inside module blocks.'
        yield Rejection(Kind.NAME, declaration, block, labels[0], said)


def _inside(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    yield from _lifecycles(declaration)
    yield from inner_language_rejections(module, declaration, declaration.block)


def _inner_labels(declaration: Declaration) -> Iterator[Rejection]:
    """Blocks inside of others that have a label, without one."""
    for inner in declaration.body.blocks(*_LABELLED):
        if len(inner.labels) != 1:
            said = f"All {inner.type} blocks must have 1 labels ({_LABELLED[inner.type]})."
            yield Rejection(Kind.LABELS, declaration, inner, inner.type, said, declaration.body, path=inner.type)


def _only_arguments(declaration: Declaration, block: hcl.Block) -> Iterator[Rejection]:
    for inner in block.body.blocks():
        said = f'Unexpected "{inner.type}" block: Blocks are not allowed here.'
        yield Rejection(Kind.UNSUPPORTED_BLOCK, declaration, inner, inner.type, said, block.body, path=block.type)


def _call(declaration: Declaration) -> Iterator[Rejection]:
    if declaration.attribute("source") is None:
        said = 'The argument "source" is required, but no definition was found.'
        yield Rejection(Kind.MISSING_ARGUMENT, declaration, declaration.block, "source", said, declaration.body)
    for inner in declaration.body.blocks():
        said = f'Blocks of type "{inner.type}" are not expected here.'
        if inner.type in _RESERVED:
            said = f'The block type name "{inner.type}" is reserved for use by Terraform in a future version.'
        yield Rejection(Kind.UNSUPPORTED_BLOCK, declaration, inner, inner.type, said, declaration.body)


def _lifecycles(declaration: Declaration) -> Iterator[Rejection]:
    lifecycles = declaration.body.blocks("lifecycle")
    for extra in lifecycles[1:]:
        said = "This resource already has a lifecycle block."
        yield Rejection(Kind.TOO_MANY_BLOCKS, declaration, extra, "lifecycle", said, declaration.body)
    for item in (item for block in lifecycles for item in block.body.attributes):
        if declaration.kind == "data" and item.name in _OF_MANAGED:
            said = (
                f'The lifecycle argument "{item.name}" is defined only for managed resources ("resource" blocks), and '
                "is not valid for data resources."
            )
            yield Rejection(Kind.UNSUPPORTED_ARGUMENT, declaration, item, item.name, said, declaration.body)


def _requirements(declaration: Declaration, block: hcl.Block) -> Iterator[Rejection]:
    yield from _only_arguments(declaration, block)
    for entry in block.body.attributes:
        said = wrong = ""
        node: hcl.Node = entry
        if "_" in entry.name:
            wrong = entry.name
            said = (
                "Invalid provider name: must contain only letters, digits, and dashes, and may not use leading or "
                "trailing dashes."
            )
        elif isinstance(value := entry.value, hcl.ObjectCons):
            for element in value.elements:
                if element.name is not None and element.name not in _ENTRY:
                    wrong, node = element.name, element
                    said = (
                        'required_providers objects can only contain "version", "source" and "configuration_aliases" '
                        'attributes. To configure a provider, use a "provider" block.'
                    )
        if said:
            yield Rejection(Kind.REQUIREMENT, declaration, node, wrong, said, block.body, path="required_providers")
