"""What is done about each `count`, each `for_each` and each item of a dynamic block that is not right."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._correct_repetitions.both import both
from transforms._correct_repetitions.counted import other_root
from transforms._correct_repetitions.for_each import for_each
from transforms._correct_repetitions.shown import short


def repairs(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix or the refusal of one."""
    source = found.declaration.source
    if not source.is_editable:
        return
    if found.kind is Kind.BOTH_REPEATED:
        yield from both(module, found)
    elif found.kind is Kind.NOT_REPEATED:
        if (meant := other_root(module, found)) is not None:
            yield Fix(source, found.node, f"{found.message} {meant[0]} is meant", (meant[1],))
    elif found.kind is Kind.ITERATOR:
        said = f"{found.message}: {found.wanted} is meant"
        yield Fix(source, found.node, said, (Replace(source, found.node, found.wanted),))
    else:
        yield _count(found) if found.kind is Kind.COUNT else for_each(module, found)


def _count(found: Rejection) -> Fix | Refusal:
    source, code = found.declaration.source, found.node.code.strip()
    if found.wanted == "known":
        return Refusal(source, found.node, f"{found.message} Let a variable of type bool say whether there is one")
    if found.wanted == "b":
        new = f"({code}) ? 1 : 0" if isinstance(found.node, hcl.Conditional) else f"{code} ? 1 : 0"
    else:
        new = f"length({code})"
    return Fix(source, found.node, f"{found.message} It is {short(new)} now", (Replace(source, found.node, new),))
