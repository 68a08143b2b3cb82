"""Schedules that AWS refuses when it makes what runs by them.

Sources: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html,
https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html and
https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import leaves
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, given_to, is_overridden, known
from transforms._correct_schedules.cron import Schedule, bare, cron, rate

_RULE: Final = "aws_cloudwatch_event_rule"
# By type: the argument.
_ARGUMENTS: Final = {
    "aws_glue_crawler": "schedule",
    "aws_glue_trigger": "schedule",
    "aws_scheduler_schedule": "schedule_expression",
    _RULE: "schedule_expression",
}
# Of these neither day may be `*` beside a `*`.
_OF_EVENTBRIDGE: Final = frozenset({"aws_scheduler_schedule", _RULE})


class _Place(NamedTuple):
    """A schedule, the block that it is written in, and the resource that it is for."""

    resource: Declaration
    holder: Declaration
    text: hcl.Template


def schedule_fixes(module: Module) -> Iterator[Fix]:
    """One for each schedule that is not taken, without edits where it cannot be told what is meant."""
    seen: set[tuple[str, int]] = set()
    for place in _places(module):
        source, at = place.holder.source, (place.holder.source.name, place.text.start)
        schedule = _schedule(module, place) if at not in seen and source.is_editable else Schedule()
        if not schedule.why or is_overridden(module, place.holder):
            continue
        seen.add(at)
        said = f"{place.resource.address}: AWS does not take {place.text.code.strip()} for a schedule: {schedule.why}"
        if schedule.meant:
            code = f'"{_unmasked(place.text, schedule.meant)}"'
            yield Fix(source, place.text, f"{said}; it is {code} now", (Replace(source, place.text, code),))
        else:
            yield Fix(source, place.text, said)


def _places(module: Module) -> Iterator[_Place]:
    for type_, name in _ARGUMENTS.items():
        for resource in module.resources(type_):
            value = resource.value(name)
            for holder, leaf in leaves(module, resource, value) if value is not None else ():
                yield from _written(module, resource, holder, leaf)


def _written(module: Module, resource: Declaration, holder: Declaration, leaf: hcl.Expression) -> Iterator[_Place]:
    """The text that a leaf is, or that a variable has by default that nothing else reads, and that nobody gives one."""
    if isinstance(leaf, hcl.Template) and not leaf.is_heredoc:
        yield _Place(resource, holder, leaf)
    elif isinstance(leaf, hcl.Traversal) and len(leaf.steps) == 1 and leaf.names[:1] == ("var",):
        variable = module.find(f"var.{leaf.names[1]}")
        default = variable.value("default") if variable is not None else None
        readers = [reader for reader, _ in module.readers(f"var.{leaf.names[1]}") if reader.kind != "variable"]
        is_own = all(reader.type in _ARGUMENTS for reader in readers) and not given_to(module, leaf.names[1])
        if variable is not None and is_own and isinstance(default, hcl.Template) and not default.is_heredoc:
            yield _Place(resource, variable, default)


def _schedule(module: Module, place: _Place) -> Schedule:
    text = _masked(module, place.text)
    if text.startswith("cron("):
        return cron(text, is_one_day=place.resource.type in _OF_EVENTBRIDGE)
    if place.resource.type != _RULE:
        return Schedule()
    if text.startswith("rate("):
        return rate(text)
    # Others may read it as it is where it is not written in the rule.
    return bare(text) if place.holder is place.resource else Schedule()


def _masked(module: Module, template: hcl.Template) -> str:
    """The text with a `$` for each word that is interpolated; empty where it may be several words."""
    texts = []
    for part in template.parts:
        if isinstance(part, hcl.TemplateLiteral):
            texts.append(part.text)
            continue
        value = known(module, part.value) if isinstance(part, hcl.Interpolation) else ""
        if not isinstance(value, int | str) or not re.fullmatch(r"\S+", str(value)):
            return ""
        texts.append("$")
    return "".join(texts)


def _unmasked(template: hcl.Template, text: str) -> str:
    """A text with what is interpolated back in it, in its order."""
    for part in template.parts:
        if not isinstance(part, hcl.TemplateLiteral):
            text = text.replace("$", part.code.replace("$", "\0"), 1)
    return text.replace("\0", "$")
