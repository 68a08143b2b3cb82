"""Modules that call each other, repaired in rounds until none of them has anything left to do.

What is repaired in one module may be what another waits for: a file that did not parse says what the module needs, a
variable that is gone need not be handed over. So the modules around one that changed are looked at once more, as often
as something changes: a second run then finds nothing. What is unsafe comes when all that is safe is done in all of
them: a variable that a module does not read yet may be what the next repair reads.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from posixpath import join, normpath, split

from fixer.engine.fixpoint import PASSES
from fixer.engine.origins import as_input
from fixer.engine.outcome import Outcome, Place
from fixer.engine.transform import Safety
from fixer.errors import WriteRefused

Again = Callable[[Sequence[str], Mapping[str, Outcome]], Mapping[str, Outcome]]


def settled(first: Mapping[str, Outcome], again: Again, unsafe: Again | None = None) -> dict[str, Outcome]:
    """The outcomes when nothing changes any more.

    `first` are those of the first round, by the modules' normalized paths. `again` is asked to repair the modules of
    some paths once more, each from what its outcome made of it, and with the others as their outcomes made them; then
    `unsafe` is, which applies what is unsafe as well. Raises WriteRefused if the rounds come to no end.
    """
    outcomes = _rounds(first, {path for path, outcome in first.items() if outcome.changed}, again)
    if unsafe is None:
        return outcomes
    waiting = [path for path, outcome in outcomes.items() if _has_more(outcome)]
    later = _told(unsafe(waiting, outcomes), outcomes) if waiting else {}
    return _rounds({**outcomes, **later}, _changed(later, outcomes), unsafe)


def _has_more(outcome: Outcome) -> bool:
    """Whether something of a module is left that is unsafe, or may be: what does not parse was not looked into."""
    unsafe = any(finding.safety is Safety.UNSAFE and not finding.applied for finding in outcome.findings)
    return unsafe or bool(outcome.errors)


def _rounds(first: Mapping[str, Outcome], changed: set[str], again: Again) -> dict[str, Outcome]:
    """The outcomes when none of the modules that changed has changed another one."""
    outcomes = dict(first)
    for _ in range(PASSES):
        groups = _groups(outcomes) if changed else {}
        todo = [path for path in outcomes if any(other != path and other in changed for other in groups.get(path, ()))]
        if not todo:
            return outcomes
        later = _told(again(todo, outcomes), outcomes)
        changed = _changed(later, outcomes)
        outcomes |= later
    names = ", ".join(sorted({outcomes[path].path for path in changed}))
    raise WriteRefused(
        f"no fix-point after {PASSES} rounds: the modules {names} change each other",
        file=min(changed),
        advice="nothing was written; repair them one by one, and report this",
    )


def _changed(later: Mapping[str, Outcome], before: Mapping[str, Outcome]) -> set[str]:
    return {path for path, outcome in later.items() if _texts(outcome) != _texts(before[path])}


def _told(later: Mapping[str, Outcome], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
    """Outcomes of a round, with what they tell of files of other modules in the lines of the input."""
    told: dict[str, Outcome] = {}
    for path, outcome in later.items():
        findings = [
            one if one in before[path].findings else one._replace(place=_in_input(path, one.place, before))
            for one in outcome.findings
        ]
        told[path] = outcome._replace(findings=tuple(findings))
    return told


def _in_input(path: str, place: Place, before: Mapping[str, Outcome]) -> Place:
    if place.file in before[path].files:
        return place
    folder, name = split(normpath(join(path, place.file)))
    module = before.get(folder or ".")
    changed = module.changed.get(name) if module is not None else None
    return as_input(place, changed.origins) if changed is not None else place


def _texts(outcome: Outcome) -> dict[str, str]:
    return {name: changed.after for name, changed in outcome.changed.items()}


def _groups(outcomes: Mapping[str, Outcome]) -> dict[str, set[str]]:
    """The modules that share a configuration with a module, itself included, by path."""
    groups: dict[str, set[str]] = {}
    for path, outcome in outcomes.items():
        joined = {path}.union(*[groups.get(one, {one}) for one in (path, *_called(path, outcome.calls))])
        for one in joined:
            groups[one] = joined
    return groups


def _called(path: str, calls: Iterable[str]) -> list[str]:
    return [normpath(join(path, source)) for source in calls]
