"""Declares the data sources that a module reads and has not, where their name says all there is to say.

## What it does

`data.aws_caller_identity.current` without such a block gets one, beside the module's other look-ups: the same for the
other data sources that look up one thing and take no arguments (`aws_region`, `aws_partition`,
`aws_availability_zones` with `state = "available"`, `aws_canonical_user_id`, `aws_elb_service_account`, ...). Where its
name says for which of the module's provider configurations it is (`data.aws_region.replica` and `aws.replica`), or all
that read it have one and the module has no default one, it gets that `provider`. Where the module has one of the type
under another name, and the name that is read says nothing (`current`, `this`), the reference is corrected instead. One
that has no name at all gets one, in its block and where it is read.

A policy document that nothing but roles read, to say who takes them on, is declared for the services that the roles are
handed to. An image of Amazon Linux is looked up by the name that it goes by (`data.aws_ami.amazon_linux_2`).

## Why it matters

Terraform stops at "Reference to undeclared resource".

## Fix safety

Safe: a look-up makes nothing, and the module could not even be validated. Left alone, with the reason: one whose name
says that it is for one of several providers and not for which, and one that is read by an index.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/availability_zones
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, Reference
from transforms._data_sources.lookups import DOCUMENT, IMAGE, LOOKUPS
from transforms._references_meant.instances import is_attribute

_KINDS: Final = ("resource", "data", "module", "locals")

Uses = list[tuple[Declaration, Reference]]


class DeclareMissingDataSources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare data sources that are read and not declared, where their names or uses tell all of it",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each data source that is missing, and for each that has no name."""
        from transforms._declare_missing_data_sources.unnamed import naming, unnamed

        nameless = unnamed(module)
        for data in nameless:
            yield from naming(module, data)
        for address in module.named:
            prefix, _, rest = address.partition(".")
            type_, _, name = rest.partition(".")
            is_known = type_ in LOOKUPS or type_ in (DOCUMENT, IMAGE)
            if prefix != "data" or not is_known or not name or any(type_ == data.type for data in nameless):
                continue
            if module.find(address) is not None or _is_inside(module, type_, name):
                continue
            uses = [use for use in module.readers(address) if use[0].source.is_configuration]
            if is_attribute(module, f"data.{type_}", name) and not any(reference.attribute for _, reference in uses):
                # What is read of one that has no name there.
                continue
            if not uses or _is_in_json(module, type_, name):
                continue
            if type_ == DOCUMENT:
                from transforms._declare_missing_data_sources.trust_documents import trust_document

                yield from trust_document(module, name, uses)
            elif type_ == IMAGE:
                from transforms._declare_missing_data_sources.images import image

                yield from image(module, name, uses)
            else:
                yield from _missing(module, type_, name, uses)


def _is_inside(module: Module, type_: str, name: str) -> bool:
    """Whether the data source stands in another block, out of its place."""
    outer = [item for source in module.sources.values() for item in source.tree.body.items]
    inner = [one for item in outer if isinstance(item, hcl.Block) for one in item.body.blocks("data")]
    return any(one.labels == (type_, name) for one in inner)


def _is_in_json(module: Module, type_: str, name: str) -> bool:
    texts = [source.text for source in module.sources.values() if source.name.endswith(".tf.json")]
    return any(f'"{type_}"' in text and f'"{name}"' in text for text in texts)


def _missing(module: Module, type_: str, name: str, uses: Uses) -> Iterator[Fix | Refusal]:
    from transforms._data_sources.place import place_for
    from transforms._provider_aliases.chosen import PLAIN, provider_for

    uses = sorted(uses, key=lambda use: _rank(module, use[0]))
    declaration, reference = uses[0]
    source, node = declaration.source, _node(reference)
    users = list(dict.fromkeys([declaration.address.rstrip(".") for declaration, _ in uses]))
    by = f"{users[0]} reads it" if len(users) == 1 else f"{users[0]} and {len(users) - 1} more read it"
    said = f'Reference to undeclared resource: a data resource "{type_}" "{name}" has not been declared; {by}'
    if any(use.source.text[ref.start : ref.end].startswith(f"data.{type_}.{name}[") for use, ref in uses):
        yield Refusal(source, node, f"{said} by an index: declare it with the count or for_each that is meant")
        return
    same = [data for data in module.data(type_) if _is_like(data)]
    if name in PLAIN and len(same) == len(module.data(type_)) == 1:
        for use, ref in uses:
            message = f"{said}; {same[0].address} is declared, and is meant"
            yield Fix(use.source, _node(ref), message, (Replace(use.source, _node(ref), same[0].address),))
        return
    provider = provider_for(module, type_, name, [use for use, _ in uses])
    if provider is None:
        yield Refusal(source, node, f"{said}; for which provider it is cannot be told: declare it")
        return
    lines = "\n".join(filter(None, [f"provider = {provider}" if provider else "", LOOKUPS[type_]]))
    code = hcl.build(f'data "{type_}" "NAME" {{{f"{chr(10)}{lines}{chr(10)}" if lines else ""}}}', NAME=name)
    where = f" for {provider}" if provider else ""
    yield Fix(source, node, f"{said}: it is declared{where}", (place_for(module, declaration, [code]),))


def _rank(module: Module, declaration: Declaration) -> tuple[bool, int]:
    """How good a block is to put what it reads beside: one of an answer itself, and one that makes something."""
    kind = _KINDS.index(declaration.kind) if declaration.kind in _KINDS else len(_KINDS)
    return declaration.source.name in module.surroundings.standing or not declaration.source.is_editable, kind


def _node(reference: Reference) -> hcl.Node:
    """The names of a reference that stand for the data source."""
    return hcl.Body.of_text(reference.address, reference.start)


def _is_like(data: Declaration) -> bool:
    """Whether a data source is the plain one of its type."""
    attributes = [a for a in data.body.attributes if not (a.name == "state" and a.value_code == '"available"')]
    return not attributes and not data.body.blocks()
