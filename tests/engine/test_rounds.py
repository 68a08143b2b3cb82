"""Modules that call each other are repaired in rounds, until none of them has anything left to do."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import fixer
from fixer.engine import Changed, Finding, Level, Outcome, Place, Safety, path_of, settled
from fixer.errors import WriteRefused

# The variable is read until what reads it is gone, and the caller can hand over nothing then.
TREE = {
    "main.tf": 'module "cache" {\n  source = "./cache"\n  # as they ask for\n  enabled = true\n}\n',
    "cache/main.tf": """variable "enabled" {
  type = bool
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  transit_encryption_enabled = true
  auth_token                 = "a-token-that-nobody-knows"
  auth_token_enabled         = var.enabled
}
""",
}


def outcome(path: str, *calls: str, text: str = "") -> Outcome:
    changed = {"main.tf": Changed("", text, ())} if text else {}
    return Outcome(path, ("main.tf",), changed=changed, calls=calls)


def _after(one: Outcome) -> str:
    return one.changed["main.tf"].after if one.changed else ""


def test_the_modules_around_one_that_changed_are_looked_at_once_more() -> None:
    asked: list[list[str]] = []

    def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
        asked.append(list(paths))
        return {path: before[path] for path in paths}

    first = [outcome("root", "../a"), outcome("a", "../b"), outcome("b", text="x"), outcome("apart", text="y")]
    result = settled({one.path: one for one in first}, again)
    assert asked == [["root", "a"]]
    assert list(result.values()) == first


def test_rounds_go_on_as_long_as_something_changes() -> None:
    asked: list[list[str]] = []

    def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
        asked.append(list(paths))
        return {path: outcome(path, *before[path].calls, text="later") for path in paths}

    first = [outcome("root", "../a"), outcome("a", text="x")]
    result = settled({one.path: one for one in first}, again)
    assert asked == [["root"], ["a"], ["root"]]
    assert result["root"].changed["main.tf"].after == "later"


def test_rounds_without_an_end_are_refused() -> None:
    def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
        return {path: outcome(path, *before[path].calls, text=_after(before[path]) + "x") for path in paths}

    with pytest.raises(WriteRefused, match="no fix-point after 10 rounds"):
        settled({"root": outcome("root", "../a"), "a": outcome("a", text="x")}, again)


def test_what_a_round_finds_is_told_in_the_lines_of_the_input() -> None:
    result = fixer.repair(TREE, unsafe=True)
    first = result.modules[0]
    assert [(f.transform, f.place.line) for f in first.findings] == [("remove_unused_declarations", 4)]
    assert result.files["main.tf"] == 'module "cache" {\n  source = "./cache"\n}\n'
    assert not fixer.repair(result.files, unsafe=True).diff


def test_a_folder_is_repaired_in_rounds(tmp_path: Path) -> None:
    for name, text in TREE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert fixer.repair(tmp_path, unsafe=True).diff == fixer.repair(TREE, unsafe=True).diff


# The module lacks an output that the call is asked for, and the call itself is repaired above that.
LACKS = {
    "main.tf": """resource "aws_sqs_queue" "extra" {
  name   = "extra"
  region = "eu-west-1"
}

module "queue" {
  source = "./queue"
}

output "queue" {
  value = module.queue.queue_arn
}
""",
    "queue/main.tf": 'resource "aws_sqs_queue" "jobs" {\n  name = "jobs"\n}\n',
}


def test_what_a_module_lacks_is_told_where_its_caller_asks_for_it() -> None:
    result = fixer.repair(LACKS, select=["declare_missing_outputs"])
    (outcome,) = [module for module in result.modules if module.findings]
    (finding,) = outcome.findings
    assert (path_of(outcome, finding.place.file), finding.place.line) == ("main.tf", 11)
    assert finding.beside == (("main.tf", "output.queue_arn is added"),)


def test_what_is_told_of_a_caller_that_has_changed_has_the_lines_of_its_input() -> None:
    told = Finding("x", Level.ERROR, Safety.SAFE, True, "it lacks", Place("../main.tf", 3, 1, 3, 4))  # noqa: FBT003 - applied

    def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
        return {path: before[path]._replace(findings=(told,) if path == "a" else ()) for path in paths}

    caller = outcome(".", "a")._replace(changed={"main.tf": Changed("x\n", "new\nnew\nx\n", [None, None, 0])})
    result = settled({".": caller, "a": outcome("a")}, again)
    assert [finding.place.line for finding in result["a"].findings] == [1]
