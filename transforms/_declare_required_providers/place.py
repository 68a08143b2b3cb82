"""Where new entries go: into the block that stands, or into a new one where a person would have put it."""

from fixer import hcl
from fixer.engine import Append, Edit, Insert, Prepend
from fixer.module import Module, Source
from transforms._declare_required_providers.entries import FILES, Requirements, additions, by_rank
from transforms._declare_required_providers.uses import Use


def placed(module: Module, blocks: list[Requirements], entries: list[tuple[str, str]], use: Use) -> tuple[Edit, ...]:
    """The edits that put entries where they belong."""
    if blocks:
        return tuple(additions(blocks[0], entries))
    inner = "".join([code for _, code in entries]).rstrip()
    block = hcl.build("required_providers {\nENTRIES\n}", ENTRIES=inner)
    around = sorted(by_rank(module), key=lambda terraform: terraform.attribute("required_version") is None)
    if around:
        terraform = around[0]
        version = terraform.attribute("required_version")
        items = terraform.body.items
        if version is not None and "\n" in version.lead:
            return (Insert(terraform.source, version, block),)
        if items and isinstance(items[0], hcl.Block):
            return (Insert(terraform.source, items[0], block, "before"),)
        return (Append(terraform.source, terraform.block, block),)
    source = _file(module, use)
    return (Prepend(source, hcl.build("terraform {\nBLOCK\n}", BLOCK=block.rstrip())),)


def _file(module: Module, use: Use) -> Source:
    """The file for a new `terraform` block."""
    editable = {name: s for name, s in module.sources.items() if s.is_configuration and not s.is_override}
    for name in (*FILES, "main.tf", use.source.name, *editable):
        if name in editable:
            return editable[name]
    return use.source
