"""Outputs that a called module does not have, where one that it has is meant."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, Reference
from transforms._module_calls.calls import Call, calls_in, tree_of
from transforms._module_calls.outputs import Output, missing_outputs, reads
from transforms._module_calls.paths import correct_path, has_attributes

_INDEX: Final = re.compile(r"\[[^\[\]]*\]")


def output_fixes(module: Module) -> Iterator[Fix]:
    """The fixes of references to outputs, where there is one that says the same, has the value, or is a slip away."""
    own, modules = tree_of(module)
    for call in calls_in(module, own, modules):
        if call.called is None or call.called.problems:
            continue
        missing = missing_outputs(modules, call.path)
        for wrong, declaration, reference in reads(module, call):
            source = declaration.source
            node = source.stretch(reference.start, reference.end)
            said = f'{declaration.address.rstrip(".")}: This object does not have an attribute named "{wrong}"'
            meant = correct_path(call.called, node.code)
            if meant:
                yield Fix(source, node, f"{said}: {meant} is meant", (Replace(source, node, meant),))
            elif wrong in missing:
                yield from _renamed(call, missing[wrong], declaration, reference, said)


def _renamed(call: Call, output: Output, declaration: Declaration, reference: Reference, said: str) -> Iterator[Fix]:
    """The fix that puts the output that is meant in the place of one that there is not."""
    source = declaration.source
    start = source.text.find(f".{output.name}", reference.start + len(call.block.address), reference.end)
    standing = call.called.find(f"output.{output.standing}") if call.called else None
    if standing is None or start < 0:
        return
    end = start + 1 + len(output.name)
    if "." in _INDEX.sub("", source.text[end : reference.end]) and not has_attributes(standing):
        # What is read of it is no part of what is meant.
        return
    node, name = source.stretch(reference.start, reference.end), source.stretch(start + 1, end)
    yield Fix(source, node, f"{said}: it is {standing.name}", (Replace(source, name, standing.name),))
