"""Days of lifecycle rules that S3 refuses: too early for an infrequent access class, or past the end of the object.

Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html (30 days
of noncurrent versions, too) and
https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html#intro-lifecycle-rules-actions
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_overridden, nested_blocks
from fixer.validation import literal

_TYPE: Final = "aws_s3_bucket_lifecycle_configuration"
# The blocks that move objects and that end them, and the argument with their days.
_ACTIONS: Final = (
    ("transition", "expiration", "days"),
    ("noncurrent_version_transition", "noncurrent_version_expiration", "noncurrent_days"),
)
_CLASSES: Final = frozenset({"ONEZONE_IA", "STANDARD_IA"})
_FIRST: Final = 30


class _Step(NamedTuple):
    """A block of a rule with days, None where they are not known, and the class that objects move to."""

    item: hcl.Attribute | None
    days: float | None
    storage: str = ""


def storage_fixes(module: Module) -> Iterator[Fix]:
    """One for each number of days that is refused, without edits where it cannot be told what is meant."""
    for one in module.resources(_TYPE):
        if one.source.is_editable and not is_overridden(module, one):
            for rule in nested_blocks(one.body, "rule"):
                for moving, ending, name in _ACTIONS:
                    steps = [_step(module, block, name) for block in nested_blocks(rule.body, moving)]
                    ends = [_step(module, block, name) for block in nested_blocks(rule.body, ending)]
                    yield from _of_rule(one, steps, ends)


def _step(module: Module, block: hcl.Block, name: str) -> _Step:
    item, storage = block.body.attribute(name), block.body.attribute("storage_class")
    # Versions that are kept for their number do not move or end by their days alone.
    is_alone = item is not None and block.body.attribute("newer_noncurrent_versions") is None
    days = literal(module, item.value) if item is not None and is_alone else None
    class_ = literal(module, storage.value) if storage is not None else None
    return _Step(item, days if isinstance(days, int | float) else None, str(class_ or ""))


def _of_rule(one: Declaration, steps: list[_Step], ends: list[_Step]) -> Iterator[Fix]:
    end = ends[0] if ends and ends[0].item is not None else None
    for step in steps:
        if step.item is None or step.days is None:
            continue
        if step.storage in _CLASSES and step.days < _FIRST:
            said = (
                f"{one.address}: S3 moves nothing to {step.storage} before it is {_FIRST} days old, and "
                f"{step.item.name} is {step.item.value_code}"
            )
            if _is_in_order(step, steps, end) and isinstance(step.item.value, hcl.LiteralValue):
                edit = Replace(one.source, step.item.value, str(_FIRST))
                yield Fix(one.source, step.item, f"{said}: it is {_FIRST} now", (edit,))
            else:
                told = f"{said}: let it be {_FIRST}, and what follows {_FIRST} days later or more"
                yield Fix(one.source, step.item, told)
        elif end is not None and end.item is not None and end.days is not None and end.days <= step.days:
            yield Fix(
                one.source,
                end.item,
                f"{one.address}: S3 wants objects to end after they move to {step.storage or 'another class'}: "
                f"{end.item.name} is {end.item.value_code} here, and {step.item.value_code} there",
            )


def _is_in_order(step: _Step, steps: list[_Step], end: _Step | None) -> bool:
    """Whether all else of the rule comes late enough after the days that a class has at least."""
    others = [one.days for one in steps if one is not step]
    is_after = all(days is not None and days >= 2 * _FIRST for days in others)
    return is_after and (end is None or (end.days is not None and end.days > _FIRST))
