"""The heading of a section stays where its first block goes, if something of the section stays."""

import pytest

from fixer.engine import Edit, Insert, Remove
from fixer.engine.headed import keeping_headings
from fixer.hcl import splices
from fixer.module import Module

_HEADING = "# ---- queues ----\n"
_CODE = (
    f'{_HEADING}# Of orders.\nresource "aws_sqs_queue" "a" {{}}\n\nresource "aws_sqs_queue" "b" {{}}\n\n'
    '# ---- topics ----\nresource "aws_sns_topic" "c" {}\n\noutput "d" {}\n'
)


def _left(code: str, *edits: Edit) -> str:
    made = [edit.splice() for edit in keeping_headings(edits)]
    return splices.apply(code, splices.together(code, made))


def _removals(module: Module, *addresses: str) -> list[Remove]:
    found = [declared for address in addresses if (declared := module.find(address)) is not None]
    return [Remove(one.source, one.block) for one in found]


@pytest.mark.parametrize(
    ("addresses", "kept"),
    [
        (("aws_sqs_queue.a",), True),
        (("aws_sqs_queue.b",), True),
        (("aws_sqs_queue.a", "aws_sqs_queue.b"), False),
    ],
)
def test_a_heading_stays_above_the_rest_of_its_section(addresses: tuple[str, ...], kept: bool) -> None:
    left = _left(_CODE, *_removals(Module.of({"main.tf": _CODE}), *addresses))
    assert (_HEADING in left) is kept
    assert "\n\n\n" not in left


def test_a_heading_goes_with_the_last_of_its_kind() -> None:
    left = _left(_CODE, *_removals(Module.of({"main.tf": _CODE}), "aws_sns_topic.c"))
    assert "topics" not in left


def test_what_stays_touches_the_heading() -> None:
    left = _left(_CODE, *_removals(Module.of({"main.tf": _CODE}), "aws_sqs_queue.a"))
    assert left.startswith(f'{_HEADING}resource "aws_sqs_queue" "b"')


def test_a_heading_that_moves_stands_once() -> None:
    module = Module.of({"main.tf": _CODE})
    (removal,) = _removals(module, "aws_sqs_queue.a")
    other = module.find("output.d")
    assert other is not None
    moved = Insert(other.source, other.block, f'{_HEADING}resource "aws_sqs_queue" "a" {{}}\n')
    assert _left(_CODE, removal, moved).count(_HEADING) == 1


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("\n  force_destroy = true\n", False),
        ("  force_destroy = true\n", True),
        ("\n  versioning {}\n", True),
        ("\n  force_destroy = true\n  versioning {}\n", True),
        ("\n  # ---- Else ----\n  versioning {}\n", False),
        ("", False),
    ],
)
def test_in_a_block_a_heading_stays_above_its_own_kind(below: str, kept: bool) -> None:
    code = f'resource "aws_s3_bucket" "a" {{\n  # ---- Versions ----\n  versioning {{}}\n{below}}}\n'
    module = Module.of({"main.tf": code})
    bucket = module.find("aws_s3_bucket.a")
    assert bucket is not None
    left = _left(code, Remove(bucket.source, bucket.body.blocks("versioning")[0]))
    assert ("Versions" in left) is kept
