"""The engine's promises: a fix-point or nothing, fixes whole or not at all, nothing touched that no fix names."""

from itertools import permutations
from textwrap import dedent

import pytest

from fixer.engine import Outcome, Safety, Transform, repair_module
from fixer.errors import WriteRefused
from fixer.module import Module, Source
from tests.engine.toys import Crash, Drop, DropUnread, Either, Grow, NeedsData, Odd, ReadsData, Refuse, Rename, Top


def module(text: str, **more: str) -> Module:
    return Module.of({"main.tf": dedent(text).lstrip("\n"), **{f"{k}.tf": v for k, v in more.items()}})


def after(outcome: Outcome, name: str = "main.tf") -> str:
    return outcome.changed[name].after


ONE = """
    resource "aws_x" "a" {
      name = "old"
    }
"""


def test_a_fix_is_applied_and_told() -> None:
    outcome = repair_module(module(ONE), [Rename("old", "new", "rename")])
    assert after(outcome) == 'resource "aws_x" "a" {\n  name = "new"\n}\n'
    (finding,) = outcome.findings
    assert (finding.transform, finding.applied, finding.safety) == ("rename", True, Safety.SAFE)
    assert (finding.place.line, finding.place.column) == (2, 3)
    assert outcome.passes == 1


def test_a_module_without_the_defect_is_untouched() -> None:
    outcome = repair_module(module(ONE), [Rename("other", "new", "rename")])
    assert not outcome.changed
    assert not outcome.findings
    assert outcome.passes == 0
    assert outcome.diff() == ""


def test_what_one_fix_leaves_another_may_find() -> None:
    chain = [Rename("old", "middle", "a"), Rename("middle", "new", "b")]
    outcome = repair_module(module(ONE), chain)
    assert '"new"' in after(outcome)
    assert outcome.passes == 2
    assert [finding.place.line for finding in outcome.findings] == [2, 2]


def test_transforms_that_undo_each_other_write_nothing_and_are_named() -> None:
    with pytest.raises(WriteRefused, match="no fix-point after 10 passes: back, forth") as refused:
        repair_module(module(ONE), [Rename("old", "new", "forth"), Rename("new", "old", "back")])
    assert "--ignore" in refused.value.advice


def test_a_transform_that_always_finds_something_is_named() -> None:
    with pytest.raises(WriteRefused, match="grow"):
        repair_module(module(ONE), [Grow()])


def test_a_fix_that_breaks_the_syntax_writes_nothing_and_is_named() -> None:
    with pytest.raises(WriteRefused, match="does not parse") as refused:
        repair_module(module(ONE), [Rename("old", "= =", "breaks")])
    assert "breaks" in refused.value.advice


def test_a_transform_with_a_bug_is_named_and_nothing_is_written() -> None:
    with pytest.raises(WriteRefused, match="crash failed on this module") as refused:
        repair_module(module(ONE), [Crash()])
    assert "--ignore crash" in refused.value.advice


def test_a_transform_may_stumble_over_what_does_not_parse() -> None:
    outcome = repair_module(module(ONE, broken="x = [1 2]\n"), [Crash()])
    assert outcome.errors
    assert not outcome.changed


@pytest.mark.parametrize("how", ["a text", "exit"])
def test_a_transform_that_breaks_the_rules_is_named_and_nothing_is_written(how: str) -> None:
    with pytest.raises(WriteRefused) as refused:
        repair_module(module(ONE), [Odd(how)])
    assert "odd" in refused.value.message + refused.value.advice


def test_a_fix_whose_edits_touch_one_another_is_left_and_told() -> None:
    outcome = repair_module(module(ONE), [Odd("overlap"), Rename("old", "new", "rename")])
    assert after(outcome).count("new") == 1
    assert [(refused.transform, "left alone" in refused.message) for refused in outcome.refusals] == [("odd", True)]


def test_the_order_in_which_transforms_are_listed_does_not_matter() -> None:
    text = """
        resource "aws_x" "a" {
          name  = "old"
          extra = 1
        }
    """
    transforms: list[Transform] = [Rename("old", "new", "rename"), Drop("extra"), NeedsData("one"), NeedsData("two")]
    results = {after(repair_module(module(text), order)) for order in permutations(transforms)}
    assert len(results) == 1


def test_what_is_unread_is_decided_when_nothing_else_has_anything_to_do() -> None:
    data = 'data "aws_region" "current" {}\n\ndata "aws_region" "other" {}\n'
    transforms: list[Transform] = [Rename("old", "new", "rename"), ReadsData(), DropUnread()]
    outcomes = [repair_module(module(data + dedent(ONE)), order) for order in permutations(transforms)]
    assert len({after(outcome) for outcome in outcomes}) == 1
    assert 'data "aws_region" "current"' in after(outcomes[0])
    assert '"other"' not in after(outcomes[0])


def test_two_fixes_that_would_add_the_same_block_add_it_once() -> None:
    two = ONE + ONE.replace('"a"', '"b"')
    outcome = repair_module(module(two), [NeedsData("one"), NeedsData("two")])
    assert after(outcome).count("data ") == 1


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_settings_come_above_what_else_is_put_on_top(names: tuple[str, str]) -> None:
    on_top = [Top('data "aws_region" "current" {}', names[0]), Top("terraform {}", names[1])]
    assert after(repair_module(module(ONE), on_top)).startswith('terraform {}\n\ndata "aws_region" "current" {}\n\nres')


def test_unsafe_fixes_wait_for_the_word() -> None:
    rename = Rename("old", "new", "rename", Safety.UNSAFE)
    offered = repair_module(module(ONE), [rename])
    assert not offered.changed
    assert [(f.applied, f.safety) for f in offered.findings] == [(False, Safety.UNSAFE)]
    assert repair_module(module(ONE), [rename], unsafe=True).changed


def test_unsafe_fixes_come_when_no_safe_one_is_left() -> None:
    # Both see the same: the one that is unsafe would come first by its name, and has nothing left to do.
    taken = [Rename("old", "other", "another", Safety.UNSAFE), Rename("old", "new", "rename")]
    outcome = repair_module(module(ONE), taken, unsafe=True)
    assert after(outcome) == after(repair_module(module(ONE), taken[1:]))
    assert [f.safety for f in outcome.findings] == [Safety.SAFE]


def test_of_two_fixes_of_one_transform_the_first_counts() -> None:
    outcome = repair_module(module(ONE), [Either("old", "new", "rename")], unsafe=True)
    assert [f.safety for f in outcome.findings] == [Safety.UNSAFE]
    assert [f.safety for f in repair_module(module(ONE), [Either("old", "new", "rename")]).findings if f.applied] == [
        Safety.SAFE
    ]


def test_a_module_that_waits_leaves_what_is_unsafe() -> None:
    chain = [Rename("old", "new", "rename"), Rename("new", "newest", "rename_again", Safety.UNSAFE)]
    first = repair_module(module(ONE), chain, unsafe=True, defers_unsafe=True)
    assert [f.applied for f in first.findings] == [True, False]


def test_suggestions_are_never_applied() -> None:
    rename = Rename("old", "new", "rename", Safety.SUGGEST)
    outcome = repair_module(module(ONE), [rename], unsafe=True)
    assert not outcome.changed
    assert not outcome.findings[0].applied


def test_a_refusal_says_where_and_why() -> None:
    outcome = repair_module(module(ONE), [Refuse()])
    (refusal,) = outcome.refusals
    assert (refusal.message, refusal.place.line) == ("computed elsewhere", 1)


def test_a_module_with_a_syntax_error_is_looked_at_and_not_changed() -> None:
    outcome = repair_module(module(ONE, broken="x = [1 2]\n"), [Rename("old", "new", "rename")])
    assert not outcome.changed
    assert [(p.file, p.line, p.column) for p in outcome.errors] == [("broken.tf", 1, 8)]
    assert "broken.tf does not parse" in outcome.refusals[0].message


def test_a_file_that_breaks_off_counts_as_one_with_an_error() -> None:
    from fixer.errors import Problem

    broken = Source("main.tf", dedent(ONE), Problem("the answer breaks off here", "main.tf", 4, 1))
    assert not repair_module(Module([broken]), [Rename("old", "new", "rename")]).changed


def test_override_files_are_read_and_never_edited() -> None:
    outcome = repair_module(Module.of({"override.tf": dedent(ONE)}), [Rename("old", "new", "rename")])
    assert not outcome.changed
    assert not outcome.findings[0].applied


def test_only_the_defects_of_the_files_that_count_are_repaired() -> None:
    files = {"a.tf": dedent(ONE), "b.tf": dedent(ONE).replace('"a"', '"b"')}
    outcome = repair_module(Module.of(files), [Rename("old", "new", "rename")], only=frozenset(["b.tf"]))
    assert list(outcome.changed) == ["b.tf"]


@pytest.mark.parametrize(
    "text",
    [
        'resource "aws_x" "a" {\n  name = "old" # tffix: ignore[rename] we like it\n}\n',
        '# tffix: ignore[rename] we like it\nresource "aws_x" "a" {\n  name = "old"\n}\n',
        'resource "aws_x" "a" {\n  // tffix: ignore[other, rename]\n  name = "old"\n}\n',
        'resource "aws_x" "a" {\n  name = "old" /* tffix: ignore */\n}\n',
        'resource "aws_x" "a" {\n  name = "old"\n}\n\n# tffix: ignore-file[rename]\n',
        '# tffix: ignore-file\n\nresource "aws_x" "a" {\n  name = "old"\n}\n',
    ],
)
def test_a_comment_suppresses(text: str) -> None:
    outcome = repair_module(module(text), [Rename("old", "new", "rename")])
    assert not outcome.changed
    assert not outcome.findings
    assert outcome.suppressed == 1


@pytest.mark.parametrize(
    "text",
    [
        'resource "aws_x" "a" {\n  name = "old" # tffix: ignore[other]\n}\n',
        '# tffix: ignore[rename]\n\nresource "aws_x" "a" {\n  name = "old"\n}\n',
        'resource "aws_x" "a" {\n  name = "old"\n  text = "# tffix: ignore[rename]"\n}\n',
        'resource "aws_x" "b" {} # tffix: ignore[rename]\nresource "aws_x" "a" {\n  name = "old"\n}\n',
    ],
    ids=["another name", "a blank line detaches", "a string is no comment", "another block's line"],
)
def test_a_comment_that_means_something_else_does_not_suppress(text: str) -> None:
    assert repair_module(module(text), [Rename("old", "new", "rename")]).changed


def test_lines_are_those_of_the_input_whatever_was_inserted_above() -> None:
    text = ONE + ONE.replace('"a"', '"b"').replace("old", "late")
    transforms = [NeedsData("data"), Rename("old", "late", "a"), Rename("late", "new", "b")]
    outcome = repair_module(module(text), transforms)
    places = sorted((f.transform, f.place.line) for f in outcome.findings)
    assert places == [("a", 2), ("b", 2), ("b", 6), ("data", 1)]
