"""Outputs that a called module does not have, where one that it has is meant."""

from collections.abc import Iterator

from fixer.engine import Fix, Replace
from fixer.module import Module
from transforms._module_calls.calls import calls_in, tree_of
from transforms._module_calls.outputs import missing_outputs, reads


def output_fixes(module: Module) -> Iterator[Fix]:
    """The fixes of references to outputs, where there is one that says the same, has the value, or is a slip away."""
    own, modules = tree_of(module)
    for call in calls_in(module, own, modules):
        missing = missing_outputs(modules, call.path)
        for wrong, declaration, reference in reads(module, call) if missing else ():
            standing = missing[wrong].standing if wrong in missing else ""
            source = declaration.source
            start = source.text.find(f".{wrong}", reference.start + len(call.block.address), reference.end)
            if standing and start >= 0:
                node = source.stretch(reference.start, reference.end)
                name = source.stretch(start + 1, start + 1 + len(wrong))
                said = f'This object does not have an attribute named "{wrong}"'
                message = f"{declaration.address.rstrip('.')}: {said}: it is {standing}"
                yield Fix(source, node, message, (Replace(source, name, standing),))
