"""Values on their way through locals, and where modules come from."""

from fixer import hcl
from fixer.module import Declaration, Module, Reference, node_references


class Unclear(Exception):  # noqa: N818 - nothing went wrong
    """Why a group is left alone."""


def source_of(call: Declaration) -> str:
    """Where a called module comes from, as far as it is written out."""
    return call.value_code("source").strip('"')


def reads(module: Module, *nodes: hcl.Node | None) -> list[Reference]:
    """All that nodes refer to, by way of locals too."""
    found: list[Reference] = []
    waiting = list(filter(None, nodes))
    followed: set[str] = set()
    while waiting:
        for reference in node_references(waiting.pop()):
            found.append(reference)
            if reference.names[0] == "local" and reference.names[1] not in followed:
                followed.add(reference.names[1])
                waiting += filter(None, [module.locals.get(reference.names[1])])
    return found


def plain(code: str) -> str:
    """Code without its blanks, so that two pieces can be compared."""
    return "".join(code.split())
