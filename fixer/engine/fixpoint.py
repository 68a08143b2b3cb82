"""Applies transforms to a module in passes, until none of them has anything left to do.

Three promises are kept here. What is given back is a fix-point: the last pass ran over a module that was parsed anew
from the resulting texts, and no fix that may be applied came out of it, so a second run changes nothing. Each pass
gives texts that parse. Otherwise nothing is given back, and the error names the transforms involved.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from fixer import hcl
from fixer.engine.beside import beside
from fixer.engine.edit import Prepend
from fixer.engine.following import Added
from fixer.engine.headed import keeping_headings
from fixer.engine.mending import mend
from fixer.engine.origins import composed, origins_of, place, place_in
from fixer.engine.outcome import Changed, Finding, Outcome, Place, Refused
from fixer.engine.suppression import is_suppressed
from fixer.engine.transform import Fix, Level, Refusal, Safety, SyntaxTransform, Transform, level_of, named, safety_of
from fixer.engine.turns import Found, chosen, is_crossed, stages_of, wanted
from fixer.errors import Problem, WriteRefused
from fixer.hcl.alignment import apply_aligned
from fixer.hcl.splices import Splice, apply, together
from fixer.module import Module, Source, local_sources

if TYPE_CHECKING:
    from fixer.engine.diff import Origins

# Passes after which transforms that still find work are taken to undo each other.
PASSES = 10


def repair_module(
    module: Module,
    transforms: Iterable[Transform],
    *,
    unsafe: bool = False,
    defers_unsafe: bool = False,
    only: frozenset[str] | None = None,
    before: Outcome | None = None,
) -> Outcome:
    """What the transforms make of a module.

    Safe fixes are applied; with `unsafe` also those that are not, once no safe one is left: what they take away, or add
    for want of it, a safe one may yet need, or bring. With `defers_unsafe` they are left for later.
    Suggestions never are applied. With `only`, defects count that stand in these files; what repairs them may change
    others. A file that does not parse is mended first, as a whole or not at all; while one is left, nothing else is
    changed. With `before`, the module is what that outcome made of it, and what is given back is the outcome of both.
    Raises WriteRefused if the transforms reach no fix-point or a result does not parse.
    """
    allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    turns = tuple(dict.fromkeys(((Safety.SAFE,), (Safety.SAFE,) if defers_unsafe else allowed)))
    before = before or Outcome(module.path, ())
    return _Run(module, tuple(named(transforms).values()), allowed, turns, only, before).run()


# What was found: fixes, refusals, and how many of both were silenced.
_Looked = tuple[list[Found], list[tuple[Transform, Refusal]], int]


class _Run:
    def __init__(
        self,
        module: Module,
        transforms: tuple[Transform, ...],
        allowed: tuple[Safety, ...],
        turns: tuple[tuple[Safety, ...], ...],
        only: frozenset[str] | None,
        before: Outcome,
    ) -> None:
        self.only = only
        self.first = {name: source.text for name, source in module.sources.items()}
        self.first |= {name: changed.before for name, changed in before.changed.items()}
        self.module = module
        self.transforms = transforms
        # What may be applied in the end, and what of it in turn: what is safe comes first.
        self.allowed = allowed
        self.turns = turns
        self.origins: dict[str, Origins] = {name: changed.origins for name, changed in before.changed.items()}
        self.passes = before.passes
        self.findings: list[Finding] = [finding for finding in before.findings if finding.applied]
        self.refused: list[Refused] = []
        self.silenced = 0
        # What was found before anything was changed: by whom, and where.
        self.seen: set[tuple[str, str, int]] = set()
        # Where mending stopped, by file.
        self.lines: dict[str, int] = {}

    def run(self) -> Outcome:
        mended = self._mend()
        problems = self.module.problems
        passes = 0
        found: list[Found] = []
        refusals: list[tuple[Transform, Refusal]] = []
        suppressed = 0
        for allowed in self.turns:
            made, (found, refusals, suppressed) = self._settle(allowed)
            passes += made
        # A transform that can give nothing which may be applied has a word at the end only.
        unable = [transform for transform in self.transforms if transform.meta.safety not in self.turns[-1]]
        offered, left, silenced = self._look(unable)
        found, refusals, suppressed = found + offered, refusals + left, suppressed + silenced
        refused = self.refused + [self._refused(transform, refusal) for transform, refusal in refusals]
        if problems:
            refused += [self._unparsed(f, problems[0]) for f in found if f.safety in self.allowed]
        else:
            self.findings += [self._finding(f, applied=False) for f in found]
        return Outcome(
            path=self.module.path,
            files=tuple(self.module.sources),
            passes=self.passes + mended + passes,
            changed=self._changed(),
            findings=tuple(sorted(self.findings, key=lambda finding: finding.place)),
            refusals=tuple(sorted(refused, key=lambda refusal: refusal.place)),
            errors=problems,
            suppressed=self.silenced + suppressed,
            calls=tuple(local_sources(self.module)),
        )

    def _settle(self, allowed: tuple[Safety, ...]) -> tuple[int, _Looked]:
        """Applies what is as safe as this until nothing is left to do. Gives the passes, and what was found at last."""
        passes = 0
        before: list[Found] = []
        able = [transform for transform in self.transforms if transform.meta.safety in allowed]
        while True:
            applied, looked = self._asked(stages_of(able) if passes else [able], allowed)
            if not applied:
                return passes, looked
            if not passes and not self.origins:
                places = [(f.transform.name, self._place(f.fix.source, f.fix.node)) for f in looked[0]]
                self.seen = {(name, place.file, place.line) for name, place in places}
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

    def _mend(self) -> int:
        """Mends the files that do not parse, each whole or not at all. Gives the most passes that one took."""
        passes = 0
        transforms = [transform for transform in self.transforms if isinstance(transform, SyntaxTransform)]
        if not transforms or not self.module.problems:
            return 0
        for source in self.module.sources.values():
            # One that breaks off, or that cannot be read, has more missing than its syntax.
            counts = self.only is None or source.name in self.only
            if source.problem or not source.problems or not source.is_editable or not counts:
                continue
            mended = mend(source, transforms, self.allowed)
            self.findings += mended.findings
            self.refused += mended.refused
            self.silenced += mended.suppressed
            self.lines[source.name] = mended.line
            if mended.text != source.text:
                passes = max(passes, mended.passes)
                self.origins[source.name] = mended.origins
                self.module = self.module.with_texts({source.name: mended.text})
        return passes

    def _asked(self, stages: Iterable[Sequence[Transform]], allowed: tuple[Safety, ...]) -> tuple[list[Found], _Looked]:
        """What a pass applies, and what was found for it: who waits is not asked while others have something to do."""
        found: list[Found] = []
        refusals: list[tuple[Transform, Refusal]] = []
        suppressed = 0
        for transforms in stages:
            more, left, silenced = self._look(transforms)
            found, refusals, suppressed = found + more, refusals + left, suppressed + silenced
            able = [] if self.module.problems else wanted(found, self.allowed)
            if applied := chosen([f for f in able if f.safety in allowed]):
                return applied, (found, refusals, suppressed)
        return [], (found, refusals, suppressed)

    def _look(self, transforms: Sequence[Transform]) -> _Looked:
        """What transforms have to say about the module as it is now: findings, refusals, how many were silenced."""
        found: list[Found] = []
        refusals: list[tuple[Transform, Refusal]] = []
        suppressed = 0
        for transform in transforms:
            if self.module.problems and transform.meta.needs_every_file:
                continue
            for result in self._fixes(transform):
                if self.only is not None and result.source.name not in self.only:
                    continue
                if is_suppressed(result.source, result.node, transform.name):
                    suppressed += 1
                elif isinstance(result, Refusal):
                    refusals.append((transform, result))
                elif not self.module.problems and is_crossed(result):
                    why = f"{result.message}; left alone, as it stands on one line with something else that changes"
                    refusals.append((transform, Refusal(result.source, result.node, why)))
                else:
                    found.append(Found(transform, result, safety_of(transform, result)))
        return found, refusals, suppressed

    def _fixes(self, transform: Transform) -> Iterator[Fix | Refusal]:
        try:
            for result in transform.fixes(self.module):
                if not isinstance(result, Fix | Refusal):
                    raise TypeError(f"it gives {result!r}, which is neither a Fix nor a Refusal")
                yield result
        except (Exception, SystemExit) as error:
            if self.module.problems and isinstance(error, Exception):
                # It looked into what is an error of the input, which is reported as that; nothing is changed there.
                return
            raise WriteRefused(
                f"{transform.name} failed on this module ({type(error).__name__}: {error})",
                file=self.module.path,
                advice=f"nothing was written; leave it out with --ignore {transform.name}, and report this",
            ) from error

    def _apply(self, applied: Sequence[Found]) -> None:
        splices: dict[str, list[Splice]] = {}
        sources: dict[str, Source] = {}
        by = [found.transform.name for found in applied for _ in found.fix.edits]
        edits = [*zip(by, keeping_headings([edit for found in applied for edit in found.fix.edits]), strict=True)]
        # What comes on top of a file stands above what an earlier transform put there, but for its settings.
        on_top = [(edit.code.startswith("terraform"), name, edit) for name, edit in edits if isinstance(edit, Prepend)]
        on_top.sort(key=lambda one: one[:2], reverse=True)
        for edit in (*[one[2] for one in on_top], *[edit for _, edit in edits if not isinstance(edit, Prepend)]):
            sources[edit.source.name] = edit.source
            splices.setdefault(edit.source.name, []).append(edit.splice())
        texts: dict[str, str] = {}
        for name, made in splices.items():
            before = sources[name].text
            self.first.setdefault(name, before)
            ordered = together(before, made)
            try:
                texts[name] = apply_aligned(before, ordered) if sources[name].is_hcl else apply(before, ordered)
            except ValueError as error:
                # Fixes that touch one another wait for each other: these are the edits of one fix.
                names = ", ".join(sorted({f.transform.name for f in applied}))
                raise WriteRefused(
                    f"the edits of a fix touch one another ({error})",
                    file=f"{self.module.path}/{name}" if self.module.path else name,
                    advice=f"nothing was written; leave it out with --ignore, and report this: {names}",
                ) from error
            self.origins[name] = composed(self.origins.get(name), origins_of(before, ordered))
        self.module = self.module.with_texts(texts)
        for name in texts:
            for problem in self.module.sources[name].problems if name in self.module.sources else ():
                names = ", ".join(sorted({f.transform.name for f in applied}))
                raise WriteRefused(
                    f"a fix gives a file that does not parse: {problem.message}\n{problem.excerpt}",
                    file=f"{self.module.path}/{name}" if self.module.path else name,
                    advice=f"nothing was written; leave it out with --ignore, and report this: {names}",
                )

    def _finding(self, found: Found, *, applied: bool) -> Finding:
        level, command = level_of(found.transform, found.fix)
        source, node, message = found.fix.source, found.fix.node, found.fix.message
        place, name = self._place(source, node), found.transform.name
        is_seen = not self.origins or (name, place.file, place.line) in self.seen
        follows = (
            applied and not is_seen and Added(self.module, self.origins, self.first).explains(source, node, message)
        )
        also = beside(found.fix) if applied else ()
        if found.fix.at is not None:
            place = place_in(found.fix.at)
        if follows:
            level, command = Level.NOTE, None
        return Finding(name, level, found.safety, applied, message, place, follows, also, command)

    def _refused(self, transform: Transform, refusal: Refusal) -> Refused:
        place = self._place(refusal.source, refusal.node)
        return Refused(transform.name, refusal.message, place, *level_of(transform, refusal))

    def _unparsed(self, found: Found, problem: Problem) -> Refused:
        line = self.lines.get(problem.file) or problem.line
        why = f"does not parse (line {line}); once it does" if line else "cannot be read; once it can"
        reason = f"not repaired, since {problem.file} {why}: {found.fix.message}"
        place = self._place(found.fix.source, found.fix.node)
        return Refused(found.transform.name, reason, place, *level_of(found.transform, found.fix))

    def _place(self, source: Source, node: hcl.Node) -> Place:
        return place(source, node, self.origins.get(source.name), self.first.get(source.name, ""))

    def _changed(self) -> dict[str, Changed]:
        changed: dict[str, Changed] = {}
        for name, before in self.first.items():
            source = self.module.sources.get(name)
            text = source.text if source is not None else self.module.surroundings.read(name)
            if text is not None and text != before:
                changed[name] = Changed(before, text, self.origins[name])
        return changed
