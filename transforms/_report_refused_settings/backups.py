"""Continuous backups, which are kept for 35 days at most and never in cold storage.

Sources: https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html and
https://github.com/aws/aws-cdk/pull/17602 (what AWS answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known, nested_blocks

_PLAN: Final = "aws_backup_plan"
_LONGEST: Final = 35


def backup_findings(module: Module) -> Iterator[Fix]:
    """One for each rule whose lifecycle is not one of continuous backups."""
    for plan in [one for one in module.resources(_PLAN) if not is_overridden(module, one)]:
        for rule in nested_blocks(plan.body, "rule"):
            body = rule.body
            switch = body.attribute("enable_continuous_backup")
            if switch is None or known(module, switch.value) is not True:
                continue
            for lifecycle in body.blocks("lifecycle"):
                yield from _of_lifecycle(module, plan, lifecycle)


def _of_lifecycle(module: Module, plan: Declaration, lifecycle: hcl.Block) -> Iterator[Fix]:
    cold, end = (_days(module, lifecycle.body, name) for name in ("cold_storage_after", "delete_after"))
    why = []
    if cold > 0:
        why.append("have no cold storage (cold_storage_after)")
    if end > _LONGEST:
        why.append(f"are kept for {_LONGEST} days at most, not for {end} (delete_after)")
    if why:
        said = (
            f"{plan.address}: continuous backups {' and '.join(why)}: turn enable_continuous_backup off in this rule, "
            "or make two of it, one for continuous backups and one for those that are kept"
        )
        yield Fix(plan.source, lifecycle, said)


def _days(module: Module, body: hcl.Body, name: str) -> int:
    item = body.attribute(name)
    value = known(module, item.value) if item is not None else 0
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0
