"""Files that do not parse: mended whole or not at all, before all else; one that breaks off is never looked at."""

from collections.abc import Iterator

import pytest

from fixer import hcl
from fixer.engine import (
    Effect,
    Fix,
    Level,
    Meta,
    Outcome,
    Overwrite,
    Refusal,
    Safety,
    SyntaxTransform,
    Transform,
    repair_module,
)
from fixer.errors import Problem, WriteRefused
from fixer.module import Module, Source
from tests.engine.toys import Rename


class Swap(SyntaxTransform):
    """Replaces a text by another, the first time that it stands somewhere."""

    def __init__(self, old: str, new: str, name: str = "swap", safety: Safety = Safety.SAFE) -> None:
        self.old, self.new = old, new
        self.name = name  # type: ignore[misc]
        self.meta = Meta("a toy", safety, Level.ERROR, Effect.NONE)  # type: ignore[misc]

    def mends(self, source: Source) -> Iterator[Fix | Refusal]:
        start = source.text.find(self.old)
        if start >= 0:
            end = start + len(self.old)
            edit = Overwrite(source, start, end, self.new)
            yield Fix(source, hcl.Node(start=start, end=end), f"{self.old} is none of HCL", (edit,))


class Crash(SyntaxTransform):
    name = "crash"
    meta = Meta("a toy", Safety.SAFE, Level.ERROR, Effect.NONE)

    def mends(self, source: Source) -> Iterator[Fix | Refusal]:
        raise IndexError


BROKEN = 'resource "aws_x" "a" {\n  name = @old@\n}\n'
STRAIGHT = [Swap("@", '"')]


def run(text: str, *transforms: Transform, unsafe: bool = False) -> Outcome:
    return repair_module(Module.of({"main.tf": text}), transforms, unsafe=unsafe)


def test_a_file_is_mended_until_it_parses() -> None:
    outcome = run(BROKEN, *STRAIGHT)
    assert outcome.changed["main.tf"].after == 'resource "aws_x" "a" {\n  name = "old"\n}\n'
    assert [(f.applied, f.level, f.place.line, f.place.column) for f in outcome.findings] == [
        (True, Level.ERROR, 2, 10),
        (True, Level.ERROR, 2, 14),
    ]
    assert outcome.passes == 2
    assert not outcome.errors
    assert "+  name =" in outcome.diff()


def test_what_is_mended_other_transforms_repair() -> None:
    outcome = run(BROKEN, *STRAIGHT, Rename("old", "new", "rename"))
    assert '"new"' in outcome.changed["main.tf"].after
    assert outcome.passes == 3


def test_a_file_that_cannot_be_mended_whole_is_not_changed() -> None:
    outcome = run(BROKEN + "}\n", *STRAIGHT)
    assert not outcome.changed
    assert not outcome.findings
    assert [(r.place.line, r.message) for r in outcome.refusals] == [
        (2, "not repaired, since more of main.tf does not parse (line 4: mend that by hand): @ is none of HCL")
    ] * 2
    assert [error.line for error in outcome.errors] == [2, 4]


def test_a_file_beside_one_that_is_left_is_mended_and_nothing_else_is_changed() -> None:
    files = {"a.tf": BROKEN, "b.tf": "}\n", "c.tf": BROKEN.replace("@", '"').replace('"a"', '"c"')}
    outcome = repair_module(Module.of(files), [*STRAIGHT, Rename("old", "new", "rename")])
    assert list(outcome.changed) == ["a.tf"]
    assert '"old"' in outcome.changed["a.tf"].after
    assert [error.file for error in outcome.errors] == ["b.tf"]


def test_a_file_that_breaks_off_is_not_looked_at() -> None:
    source = Source("main.tf", BROKEN, Problem("it breaks off", "main.tf", 3))
    outcome = repair_module(Module([source]), [Crash()])
    assert not outcome.changed
    assert [error.message for error in outcome.errors] == ["it breaks off"]


def test_a_file_that_parses_is_not_looked_at() -> None:
    assert not run(BROKEN.replace("@", '"'), Crash()).changed


def test_unsafe_mends_wait_for_the_word() -> None:
    swap = Swap("@", '"', safety=Safety.UNSAFE)
    offered = run(BROKEN, swap)
    assert not offered.changed
    assert [f.applied for f in offered.findings] == [False]
    assert run(BROKEN, swap, unsafe=True).changed


def test_a_comment_silences_mends() -> None:
    outcome = run("# tffix: ignore-file[swap]\n" + BROKEN, *STRAIGHT)
    assert not outcome.changed
    assert outcome.suppressed == 1


def test_only_files_that_count_are_mended() -> None:
    module = Module.of({"a.tf": BROKEN, "b.tf": BROKEN.replace('"a"', '"b"')})
    assert list(repair_module(module, STRAIGHT, only=frozenset(["b.tf"])).changed) == ["b.tf"]


def test_mends_that_undo_each_other_leave_the_file_alone() -> None:
    outcome = run(BROKEN, Swap("@", "~", "forth"), Swap("~", "@", "back"))
    assert not outcome.changed
    assert outcome.errors


def test_mends_that_touch_the_same_wait_for_each_other() -> None:
    outcome = run(BROKEN, Swap("@old@", '"a"', "a"), Swap("@old", '"b"', "b"))
    assert '"a"' in outcome.changed["main.tf"].after


def test_a_transform_with_a_bug_is_named_and_nothing_is_written() -> None:
    with pytest.raises(WriteRefused, match="crash failed on this file") as refused:
        run(BROKEN, Crash())
    assert "--ignore crash" in refused.value.advice


def test_lines_that_changed_are_laid_out_where_all_others_are() -> None:
    clean = run('a "b" {\n  x = @\n  longer = 2\n}\n', Swap("@", "1"))
    assert clean.changed["main.tf"].after == 'a "b" {\n  x      = 1\n  longer = 2\n}\n'
    other = run('a "b" {\n  x = 1\n  longer = @\n}\n', Swap("@", "2"))
    assert other.changed["main.tf"].after == 'a "b" {\n  x = 1\n  longer = 2\n}\n'


class Overlap(Swap):
    """Gives a fix whose edits touch one another."""

    def mends(self, source: Source) -> Iterator[Fix | Refusal]:
        for fix in super().mends(source):
            assert isinstance(fix, Fix)
            yield fix._replace(edits=fix.edits * 2)


def test_a_fix_whose_edits_touch_one_another_is_named_and_nothing_is_written() -> None:
    with pytest.raises(WriteRefused, match="touch one another") as refused:
        run(BROKEN, Overlap("@", '"', "overlap"))
    assert "overlap" in refused.value.advice
