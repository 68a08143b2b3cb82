"""Whose turn it is: which of the fixes that transforms find a pass applies."""

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from fixer.engine.added import added
from fixer.engine.taken import Taken
from fixer.engine.transform import Fix, Safety, Transform
from fixer.hcl.splices import Splice, together


class Found(NamedTuple):
    """A fix with the transform that it comes from."""

    transform: Transform
    fix: Fix
    safety: Safety


def stages_of(transforms: Iterable[Transform]) -> list[list[Transform]]:
    """Transforms in the order in which they are asked: those that wait behind the others, what is last behind all."""
    stages: list[list[Transform]] = [[], [], []]
    for transform in transforms:
        stages[2 if transform.meta.is_last else 1 if transform.meta.waits else 0].append(transform)
    return stages


def wanted(found: Iterable[Found], allowed: Container[Safety]) -> list[Found]:
    """What may be applied, now or later: a transform may have a safer fix for a place that counts without its first."""
    taken: dict[str, Taken] = {}
    able: list[Found] = []
    for one in found:
        if one.safety not in allowed:
            continue
        touches = [(edit.source.name, *edit.touches()) for edit in one.fix.edits]
        own = taken.setdefault(one.transform.name, Taken())
        if one.safety is not Safety.SAFE:
            for stretch in touches:
                own.add(*stretch)
        elif any(own.overlaps(*stretch) for stretch in touches):
            continue
        able.append(one)
    return able


def chosen(found: Sequence[Found]) -> list[Found]:
    """What this pass applies: of transforms that wait, something only where the others have nothing."""
    others = [f for f in found if not f.transform.meta.is_last]
    first = [f for f in others if not f.transform.meta.waits]
    return _compatible(first) or _compatible(others) or _compatible(found)


def _compatible(found: Sequence[Found]) -> list[Found]:
    """The fixes that neither touch nor add what an earlier one does; the others wait for the next pass."""
    taken = Taken()
    names: set[tuple[str | int, ...]] = set()
    able: list[Found] = []
    for candidate in found:
        edits = candidate.fix.edits
        if not all(edit.source.is_editable for edit in edits):
            continue
        touches = [(edit.source.name, *edit.touches()) for edit in edits]
        adds = {name for edit in edits for name in added(edit)}
        if adds & names or any(taken.overlaps(*stretch) for stretch in touches):
            continue
        for stretch in touches:
            taken.add(*stretch)
        names |= adds
        able.append(candidate)
    return able


def is_crossed(fix: Fix) -> bool:
    """Whether edits of a fix touch one another: what one removes is where another one inserts."""
    if len(fix.edits) == 1:
        return False
    splices: dict[str, list[Splice]] = {}
    for edit in fix.edits:
        splices.setdefault(edit.source.name, []).append(edit.splice())
    return any(
        later.start < earlier.end
        for source in {edit.source.name: edit.source for edit in fix.edits}.values()
        for earlier, later in pairwise(together(source.text, splices[source.name]))
    )
