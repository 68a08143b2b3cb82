"""What reads of a deployment what its stage has: its URL, its ARN, its name."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Overwrite
from fixer.module import Declaration, Module, Reference, known_string, node_references

ATTRIBUTES: Final = ("invoke_url", "execution_arn", "stage_name")


class Read(NamedTuple):
    """A place where an attribute of a deployment is read."""

    reader: Declaration
    reference: Reference


def reads(module: Module, deployment: Declaration) -> list[Read]:
    """Where a deployment is asked for what its stage has."""
    found = [Read(*use) for use in module.readers(deployment.address)]
    return [read for read in found if read.reference.attribute in ATTRIBUTES]


def edit(module: Module, deployment: Declaration, read: Read, stage: str, name: hcl.Expression) -> Overwrite:
    """The stage (an address) is read instead. What adds its name to the URL once more goes.

    The URL of a stage ends with its name. `"${...invoke_url}/${var.environment}"` was written by someone who thought
    that it did not.
    """
    source, start, end = read.reader.source, read.reference.start, read.reference.end
    code = stage + source.text[start + len(deployment.address) : end]
    if read.reference.attribute == "invoke_url" and source.text[:start].rstrip().endswith("${"):
        again = [rf"\$\{{\s*{re.escape(text)}\s*\}}" for text in (name.code.strip(), f"{stage}.stage_name")]
        literal = known_string(module, name)
        if literal and isinstance(name, hcl.Template):
            again.append(re.escape(literal))
        found = re.compile(rf"(\s*\}})/?(?:{'|'.join(again)})(?![\w.-])").match(source.text, end)
        if found:
            before = source.text[:start].rstrip()
            if before.endswith('"${') and not before.endswith('\\"${') and source.text.startswith('"', found.end()):
                # Nothing else is in the text: the reference stands alone.
                return Overwrite(source, len(before) - len('"${'), found.end() + 1, code)
            code, end = code + found[1], found.end()
    return Overwrite(source, start, end, code)


def reaches(module: Module, start: Declaration, read: Read) -> bool:
    """Whether a block depends on what reads: it cannot be read there then."""
    reader = read.reader
    if reader.kind == "output":
        return False
    goal: object = reader.address
    if reader.kind == "locals":
        goal = next((item for item in reader.body.items if item.start <= read.reference.start < item.end), None)
    waiting: list[hcl.Node] = [start.block]
    seen: set[object] = {start.address}
    for node in waiting:
        for address, target in _targets(module, node):
            if address == goal or target is goal:
                return True
            if address not in seen:
                seen.add(address)
                waiting.append(target)
    return False


def _targets(module: Module, node: hcl.Node) -> Iterator[tuple[str, hcl.Node]]:
    for reference in node_references(node):
        address = reference.address
        if reference.names[0] == "local" and reference.names[1] in module.locals:
            yield address, module.locals[reference.names[1]]
        elif (declaration := module.find(address)) is not None and declaration.kind != "variable":
            yield address, declaration.block
