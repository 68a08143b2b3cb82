"""Settings of a backend in files that Terraform takes for configuration, by how they are called.

Source: https://developer.hashicorp.com/terraform/language/backend#file
"""

from collections.abc import Iterator

from fixer.engine import Fix, Level
from fixer.module import Module, Source
from fixer.validation import Rejection, is_of_backend


def renamed(module: Module) -> Iterator[Fix]:
    """A note for each file of a folder that has no others."""
    for source in module.sources.values():
        if source.is_configuration:
            said = f"These are settings for terraform init -backend-config={source.name}, and no module"
            yield Fix(source, source.tree.body.items[0], f"{said}: {_advice(source)}", level=Level.NOTE)


def of_backend(found: Rejection) -> tuple[Fix, ...] | None:
    """What is told of an argument outside of blocks, once for a file of such settings; None for one of another file."""
    source = found.declaration.source
    if not is_of_backend(source):
        return None
    if found.node.start != source.tree.body.items[0].start:
        return ()
    said = f"{found.message} These are settings for terraform init -backend-config=..., and none of the module's"
    return (Fix(source, found.node, f"{said}: {_advice(source)}"),)


def _advice(source: Source) -> str:
    name = source.name.removesuffix(".tf")
    other = f"{name}.hcl" if name == "backend" else f"{name}.tfbackend"
    return f"call the file {other}, which Terraform reads for that alone"
