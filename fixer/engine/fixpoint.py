"""Applies transforms to a module in passes, until none of them has anything left to do.

Three promises are kept here. What is given back is a fix-point: the last pass ran over a module that was parsed anew
from the resulting texts, and no fix that may be applied came out of it, so a second run changes nothing. Each pass
gives texts that parse. Otherwise nothing is given back, and the error names the transforms involved.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from fixer import hcl
from fixer.engine.diff import Origins
from fixer.engine.outcome import Changed, Finding, Outcome, Place, Refused
from fixer.engine.suppression import is_suppressed
from fixer.engine.transform import Fix, Refusal, Safety, Transform, named, safety_of
from fixer.errors import WriteRefused
from fixer.hcl.alignment import apply_aligned
from fixer.hcl.splices import Splice, together
from fixer.module import Module, Source

# Passes after which transforms that still find work are taken to undo each other.
PASSES = 10


class _Found(NamedTuple):
    """A fix with the transform that it comes from."""

    transform: Transform
    fix: Fix
    safety: Safety


def repair_module(
    module: Module, transforms: Iterable[Transform], *, unsafe: bool = False, only: frozenset[str] | None = None
) -> Outcome:
    """What the transforms make of a module.

    Safe fixes are applied, with `unsafe` also those that are not; suggestions never. With `only`, defects count that
    stand in these files; what repairs them may change others. A module with a file that does not parse is looked at and
    not changed. Raises WriteRefused if the transforms reach no fix-point or a result does not
    parse.
    """
    return _Run(module, tuple(named(transforms).values()), unsafe, only).run()


class _Run:
    def __init__(
        self, module: Module, transforms: tuple[Transform, ...], unsafe: bool, only: frozenset[str] | None
    ) -> None:
        self.only = only
        self.first = module
        self.module = module
        self.transforms = transforms
        self.allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
        self.origins: dict[str, Origins] = {}
        self.findings: list[Finding] = []

    def run(self) -> Outcome:
        problems = self.module.problems
        passes = 0
        before: list[_Found] = []
        # A transform that can give nothing which may be applied has a word at the end only.
        able = [transform for transform in self.transforms if transform.meta.safety in self.allowed]
        unable = [transform for transform in self.transforms if transform not in able]
        while True:
            found, refusals, suppressed = self._look(able)
            applied = [] if problems else self._chosen([f for f in found if f.safety in self.allowed])
            if not applied:
                break
            passes += 1
            if passes > PASSES:
                # Two that undo each other take turns: whoever applied something lately is involved.
                names = ", ".join(sorted({f.transform.name for f in (*before, *applied)}))
                raise WriteRefused(
                    f"no fix-point after {PASSES} passes: {names} still find something to do",
                    file=self.module.path,
                    advice=f"nothing was written; leave one of them out with --ignore, and report this: {names}",
                )
            self.findings += [self._finding(f, applied=True) for f in applied]
            self._apply(applied)
            before = applied
        offered, left, silenced = self._look(unable)
        found, refusals, suppressed = found + offered, refusals + left, suppressed + silenced
        refused = [self._refused(transform, refusal) for transform, refusal in refusals]
        if problems:
            refused += [self._unparsed(f) for f in found if f.safety in self.allowed]
        else:
            self.findings += [self._finding(f, applied=False) for f in found]
        return Outcome(
            path=self.first.path,
            files=tuple(self.first.sources),
            passes=passes,
            changed=self._changed(),
            findings=tuple(sorted(self.findings, key=lambda finding: finding.place)),
            refusals=tuple(sorted(refused, key=lambda refusal: refusal.place)),
            errors=problems,
            suppressed=suppressed,
        )

    def _look(self, transforms: Sequence[Transform]) -> tuple[list[_Found], list[tuple[Transform, Refusal]], int]:
        """What transforms have to say about the module as it is now: findings, refusals, how many were silenced."""
        found: list[_Found] = []
        refusals: list[tuple[Transform, Refusal]] = []
        suppressed = 0
        for transform in transforms:
            for result in self._fixes(transform):
                if self.only is not None and result.source.name not in self.only:
                    continue
                if is_suppressed(result.source, result.node, transform.name):
                    suppressed += 1
                elif isinstance(result, Refusal):
                    refusals.append((transform, result))
                else:
                    found.append(_Found(transform, result, safety_of(transform, result)))
        return found, refusals, suppressed

    def _fixes(self, transform: Transform) -> Iterator[Fix | Refusal]:
        try:
            for result in transform.fixes(self.module):
                if not isinstance(result, Fix | Refusal):
                    raise TypeError(f"it gives {result!r}, which is neither a Fix nor a Refusal")
                yield result
        except (Exception, SystemExit) as error:
            if isinstance(error, hcl.ExpressionError) and self.module.problems:
                # It looked into an expression that is an error of the input, which is reported as that.
                return
            raise WriteRefused(
                f"{transform.name} failed on this module ({type(error).__name__}: {error})",
                file=self.first.path,
                advice=f"nothing was written; leave it out with --ignore {transform.name}, and report this",
            ) from error

    def _chosen(self, found: Sequence[_Found]) -> list[_Found]:
        """What this pass applies: of transforms that wait, something only where the others have nothing."""
        return self._compatible([f for f in found if not f.transform.meta.waits]) or self._compatible(found)

    def _compatible(self, found: Sequence[_Found]) -> list[_Found]:
        """The fixes that do not touch what an earlier one touches; the others wait for the next pass."""
        taken = _Taken()
        declared: set[str] = set()
        chosen: list[_Found] = []
        for candidate in found:
            edits = candidate.fix.edits
            if not all(edit.source.is_editable for edit in edits):
                continue
            touches = [(edit.source.name, *edit.touches()) for edit in edits]
            declares = {name for edit in edits for name in _declared(getattr(edit, "code", ""))}
            if declares & declared or any(taken.overlaps(*stretch) for stretch in touches):
                continue
            for stretch in touches:
                taken.add(*stretch)
            declared |= declares
            chosen.append(candidate)
        return chosen

    def _apply(self, applied: Sequence[_Found]) -> None:
        splices: dict[str, list[Splice]] = {}
        for found in applied:
            for edit in found.fix.edits:
                splices.setdefault(edit.source.name, []).append(edit.splice())
        texts: dict[str, str] = {}
        for name, made in splices.items():
            before = self.module.sources[name].text
            edits = together(before, made)
            try:
                texts[name] = apply_aligned(before, edits)
            except ValueError as error:
                # Fixes that touch one another wait for each other: these are the edits of one fix.
                names = ", ".join(sorted({f.transform.name for f in applied}))
                raise WriteRefused(
                    f"the edits of a fix touch one another ({error})",
                    file=f"{self.first.path}/{name}" if self.first.path else name,
                    advice=f"nothing was written; leave it out with --ignore, and report this: {names}",
                ) from error
            self.origins[name] = _composed(self.origins.get(name), _origins(before, edits))
        self.module = self.module.with_texts(texts)
        for name in texts:
            for problem in self.module.sources[name].problems:
                names = ", ".join(sorted({f.transform.name for f in applied}))
                raise WriteRefused(
                    f"a fix gives a file that does not parse: {problem.message}\n{problem.excerpt}",
                    file=f"{self.first.path}/{name}" if self.first.path else name,
                    advice=f"nothing was written; leave it out with --ignore, and report this: {names}",
                )

    def _finding(self, found: _Found, *, applied: bool) -> Finding:
        level = found.fix.level or found.transform.meta.level
        place = self._place(found.fix.source, found.fix.node)
        return Finding(found.transform.name, level, found.safety, applied, found.fix.message, place)

    def _refused(self, transform: Transform, refusal: Refusal) -> Refused:
        return Refused(transform.name, refusal.message, self._place(refusal.source, refusal.node))

    def _unparsed(self, found: _Found) -> Refused:
        problem = self.first.problems[0]
        why = f"does not parse (line {problem.line})" if problem.line else "cannot be read"
        reason = f"not repaired, since {problem.file} {why}: {found.fix.message}"
        return Refused(found.transform.name, reason, self._place(found.fix.source, found.fix.node))

    def _place(self, source: Source, node: hcl.Node) -> Place:
        """The place of a node, in the lines of the input."""
        start = source.lines.position(max(node.start, 0))
        end_offset = node.end
        if isinstance(node, hcl.Block):
            # A block is shown by its header: the whole of it would bury what is meant.
            end_offset = node.body.start
        end = source.lines.position(max(end_offset, node.start, 0))
        line, end_line = self._input_line(source.name, start.line), self._input_line(source.name, end.line)
        return Place(source.name, line, start.column, max(line, end_line), end.column)

    def _input_line(self, name: str, line: int) -> int:
        origins = self.origins.get(name)
        if origins is None:
            return line
        for i in range(min(line, len(origins)) - 1, -1, -1):
            origin = origins[i]
            if origin is not None:
                return origin + 1
        return 1

    def _changed(self) -> dict[str, Changed]:
        changed: dict[str, Changed] = {}
        for name, source in self.module.sources.items():
            before = self.first.sources[name].text
            if source.text != before:
                changed[name] = Changed(before, source.text, self.origins[name])
        return changed


class _Taken:
    """The stretches of files that fixes of this pass touch. Those of one file never overlap, so they stay sorted."""

    def __init__(self) -> None:
        self.stretches: dict[str, list[tuple[int, int]]] = {}
        self.places: dict[str, list[int]] = {}

    def add(self, file: str, start: int, end: int) -> None:
        """Takes a stretch. An empty one is a place between two nodes, where there is room for more than one."""
        if start < end:
            insort(self.stretches.setdefault(file, []), (start, end))
        else:
            insort(self.places.setdefault(file, []), start)

    def overlaps(self, file: str, start: int, end: int) -> bool:
        """Whether a stretch touches one that is taken, or falls inside it, or holds a place that is."""
        stretches = self.stretches.get(file, [])
        i = bisect_left(stretches, (start, start))
        if i and stretches[i - 1][1] > start:
            return True
        if start == end:
            return False
        if i < len(stretches) and stretches[i][0] < end:
            return True
        places = self.places.get(file, [])
        i = bisect_right(places, start)
        return i < len(places) and places[i] < end


def _declared(code: str) -> Iterator[str]:
    """The headers of the blocks in a piece of new code, by which two fixes can be told to add the same."""
    if "{" not in code:
        return
    for block in hcl.parse(code).body.blocks():
        yield " ".join((block.type, *block.labels))


def _origins(text: str, splices: Sequence[Splice]) -> list[int | None]:
    """For each line of what the splices make of a text: which line it was, None if it is new."""
    pieces: list[tuple[Literal["kept", "new", "gone"], str]] = []
    done = 0
    for start, end, new in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        pieces += [("kept", text[done:start]), ("new", new), ("gone", text[start:end])]
        done = end
    pieces.append(("kept", text[done:]))

    lines: list[int | None] = []
    line = 0  # the line of the text that is being read, and whether it is read from its start
    whole = True
    fresh = True  # whether what comes next starts a line of the result
    for kind, piece in pieces:
        if not piece:
            continue
        count, ends = piece.count("\n"), piece.endswith("\n")
        if kind != "gone":
            if fresh:
                lines.append(line if kind == "kept" and whole else None)
            inner = count - ends
            lines += range(line + 1, line + 1 + inner) if kind == "kept" else [None] * inner
            fresh = ends
        if kind != "new":
            line += count
            whole = ends
    return lines


def _composed(first: Origins | None, then: list[int | None]) -> Origins:
    """The origins over two steps: `then` says which line of the middle text a line was, `first` which of the input."""
    if first is None:
        return then
    return [None if i is None or i >= len(first) else first[i] for i in then]
