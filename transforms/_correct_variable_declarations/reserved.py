"""Variables with names that calls of modules keep for themselves."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection
from transforms._module_calls.reserved import GIVEN, free_name


def renamed(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """Another name for a variable, where it is declared and read; its callers give it under that."""
    source, block, name = found.declaration.source, found.declaration.block, found.name
    own, modules = module.surroundings.tree()
    new = free_name(module, own, name)
    is_met = any(
        call.attribute(name) is not None
        for path, called in modules.calls.items()
        if own in called
        for call in modules[path].declarations("module")
    )
    if not new or (is_met and name not in GIVEN):
        yield Refusal(source, block, f"{found.message} Give it another name, here and where the module is called")
        return
    label = source.text.index(name, block.start + len(block.type))
    edits: list[Edit] = [Replace(source, source.stretch(label, label + len(name)), new)]
    for reader, reference in module.readers(f"var.{name}"):
        node = hcl.Body.of_text(".".join(reference.names[:2]), reference.start)
        if reader.source.text[node.start : node.end] != f"var.{name}" or not reader.source.is_editable:
            return
        edits.append(Replace(reader.source, node, f"var.{new}"))
    yield Fix(source, block, f"{found.message} It is called {new}", tuple(edits))
