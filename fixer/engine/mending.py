"""Mends the text of one file until it is HCL: all of it, or nothing."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from fixer import hcl
from fixer.engine.diff import Origins
from fixer.engine.origins import composed, origins_of, place
from fixer.engine.outcome import Finding, Refused
from fixer.engine.suppression import is_suppressed
from fixer.engine.taken import Taken
from fixer.engine.transform import Fix, Refusal, Safety, SyntaxTransform, level_of, safety_of
from fixer.errors import WriteRefused
from fixer.hcl.splices import Splice, apply
from fixer.module import Source

# A file that is not whole after so many passes is none that could be mended.
_PASSES = 20


class Mended(NamedTuple):
    """What came of a file: its text (the one it had, if not all of it could be mended), and what there is to tell.

    `line`: the line, in the file as it was, at which mending stopped; 0 if the file parses now or the line was
    inserted.
    """

    text: str
    passes: int = 0
    origins: Origins = ()
    findings: tuple[Finding, ...] = ()
    refused: tuple[Refused, ...] = ()
    suppressed: int = 0
    line: int = 0


def mend(source: Source, transforms: Sequence[SyntaxTransform], allowed: Iterable[Safety]) -> Mended:
    """Asks the transforms about a file that does not parse, and about what they leave, until it parses."""
    first, origins = source, None
    findings: list[Finding] = []
    for passes in range(_PASSES):
        found, refused, suppressed = _look(source, transforms, origins)
        applied = [(fix, told) for fix, told in found if told.safety in allowed]
        splices = _compatible(applied, findings)
        if not splices:
            break
        try:
            text = apply(source.text, splices)
        except ValueError as error:
            # Fixes that touch one another wait for each other: these are the edits of one fix.
            names = ", ".join(sorted({told.transform for _, told in applied}))
            raise WriteRefused(
                f"the edits of a fix touch one another ({error})",
                file=source.name,
                advice=f"nothing was written; leave it out with --ignore, and report this: {names}",
            ) from error
        origins = composed(origins, origins_of(source.text, splices))
        source = source.with_text(text)
        if not source.problems:
            return Mended(_laid_out(first.text, text, origins), passes + 1, origins, tuple(findings), (), suppressed)
    problem = source.problems[0]
    line = origins[problem.line - 1] if origins and problem.line <= len(origins) else problem.line - 1
    where = "" if line is None else f" (line {line + 1}: mend that by hand)"
    why = f"not repaired, since more of {first.name} does not parse{where}: "
    left = [Refused(told.transform, why + told.message, told.place, told.level, told.rejected_by) for told in findings]
    offered = [told for _, told in found if told.safety not in allowed]
    mine = 0 if line is None else line + 1
    return Mended(first.text, findings=tuple(offered), refused=(*refused, *left), suppressed=suppressed, line=mine)


def _look(
    source: Source, transforms: Sequence[SyntaxTransform], origins: Origins | None
) -> tuple[list[tuple[Fix, Finding]], list[Refused], int]:
    """What transforms have to say about the file as it is now: fixes, refusals, how many were silenced."""
    found: list[tuple[Fix, Finding]] = []
    refused: list[Refused] = []
    suppressed = 0
    for transform in transforms:
        try:
            results = list(transform.mends(source))
        except Exception as error:
            raise WriteRefused(
                f"{transform.name} failed on this file ({type(error).__name__}: {error})",
                file=source.name,
                advice=f"nothing was written; leave it out with --ignore {transform.name}, and report this",
            ) from error
        for result in results:
            # What comes after may move it.
            where = place(source, result.node, origins)._replace(line_after=0)
            if is_suppressed(source, result.node, transform.name):
                suppressed += 1
            elif isinstance(result, Refusal):
                refused.append(Refused(transform.name, result.message, where, *level_of(transform, result)))
            else:
                safety, (level, command) = safety_of(transform, result), level_of(transform, result)
                told = Finding(
                    transform.name,
                    level,
                    safety,
                    applied=False,
                    message=result.message,
                    place=where,
                    rejected_by=command,
                )
                found.append((result, told))
    return found, refused, suppressed


def _compatible(fixes: Iterable[tuple[Fix, Finding]], findings: list[Finding]) -> list[Splice]:
    """The splices of the fixes that do not touch what an earlier one touches; their findings are noted."""
    taken = Taken()
    splices: list[Splice] = []
    for fix, told in fixes:
        touches = [(fix.source.name, *edit.touches()) for edit in fix.edits]
        if any(taken.overlaps(*stretch) for stretch in touches):
            continue
        for stretch in touches:
            taken.add(*stretch)
        splices += [edit.splice() for edit in fix.edits]
        findings.append(told._replace(applied=True))
    return splices


def _laid_out(before: str, text: str, origins: Origins) -> str:
    """The text with each top-level item as `terraform fmt` has it, if that moves nothing but in lines that changed."""
    old, new = before.split("\n"), text.split("\n")
    splices: list[Splice] = []
    for item in hcl.parse(text).body.items:
        code = text[item.start : item.end]
        clean, line = hcl.formatted(code), text.count("\n", 0, item.start)
        theirs, ours = clean.split("\n"), code.split("\n")
        moved = [line + n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b]
        if len(ours) == len(theirs) and all(_is_new(old, new, origins, n) for n in moved):
            splices.append(Splice(item.start, item.end, clean))
    return apply(text, splices)


def _is_new(old: Sequence[str], new: Sequence[str], origins: Origins, line: int) -> bool:
    origin = origins[line] if line < len(origins) else None
    return origin is None or origin >= len(old) or old[origin] != new[line]
