"""Task definitions that Fargate does not take: their network mode, and how much they have of a processor and of memory.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html (network mode) and
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html (the table; also where other
compatibilities are asked for beside FARGATE)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Replace
from fixer.module import Declaration, Module, is_overridden, reads, resolved
from fixer.validation import is_set, literal

TYPE: Final = "aws_ecs_task_definition"
_SERVICE: Final = "aws_ecs_service"
_MODE: Final = "awsvpc"
_GIB: Final = 1024
# By the units of a processor: the least and the most memory in MiB, and what lies between two amounts.
_MEMORY: Final = {
    256: (512, 2 * _GIB, 0),
    512: (_GIB, 4 * _GIB, _GIB),
    1024: (2 * _GIB, 8 * _GIB, _GIB),
    2048: (4 * _GIB, 16 * _GIB, _GIB),
    4096: (8 * _GIB, 30 * _GIB, _GIB),
    8192: (16 * _GIB, 60 * _GIB, 4 * _GIB),
    16384: (32 * _GIB, 120 * _GIB, 8 * _GIB),
}
_SMALLEST: Final = (512, _GIB, 2 * _GIB)


def fargate_fixes(module: Module) -> Iterator[Fix]:
    """One for each task definition with a wrong network mode, or with a size that there is not."""
    for task in module.resources(TYPE):
        asked = task.value("requires_compatibilities")
        codes = [one.value.code.strip() for one in asked.elements] if isinstance(asked, hcl.TupleCons) else []
        if '"FARGATE"' in codes and task.source.is_editable and not is_overridden(module, task):
            yield from _of_mode(module, task)
            yield from _of_size(module, task)


def _of_mode(module: Module, task: Declaration) -> Iterator[Fix]:
    item = task.attribute("network_mode")
    mode = literal(module, item.value) if item is not None else "bridge"
    if mode is None or mode == _MODE:
        return
    said = f"{task.address}: Fargate only supports network mode awsvpc"
    said += ", and it is bridge where none is given" if item is None else f", and not {mode}"
    node = item or task.attribute("requires_compatibilities") or task.block
    services = [one for one in module.resources(_SERVICE) if _is_of(module, one, task)]
    edit = _edit(task, item)
    if services and edit is not None and all(one.body.blocks("network_configuration") for one in services):
        yield Fix(task.source, node, f"{said}: it is awsvpc now, which its services are configured for", (edit,))
    else:
        yield Fix(task.source, node, f"{said}; its services need a network_configuration then")


def _edit(task: Declaration, item: hcl.Attribute | None) -> Edit | None:
    if item is not None:
        return Replace(task.source, item.value, f'"{_MODE}"')
    above = task.attribute("requires_compatibilities")
    return Insert(task.source, above, f'network_mode = "{_MODE}"\n', "before") if above is not None else None


def _is_of(module: Module, service: Declaration, task: Declaration) -> bool:
    return any(found.address == task.address for found in reads(module, service.attribute("task_definition")))


def _of_size(module: Module, task: Declaration) -> Iterator[Fix]:
    items = {name: task.attribute(name) for name in ("cpu", "memory")}
    for name, item in items.items():
        if item is None or _is_null(module, item.value):
            yield Fix(
                task.source, task.block, f'{task.address}: "Fargate requires that {name} be defined at the task level."'
            )
    cpu, memory = [_number(module, item.value) if item is not None else None for item in items.values()]
    if cpu is None:
        return
    said = f"{task.address}: no Fargate configuration exists for given values: "
    if cpu not in _MEMORY:
        # There may be larger ones by now.
        if cpu < max(_MEMORY) and items["cpu"] is not None:
            yield Fix(task.source, items["cpu"], f"{said}cpu is one of {', '.join(map(str, _MEMORY))}, and not {cpu}")
    elif memory is not None and items["memory"] is not None and not _is_there(cpu, memory):
        yield Fix(task.source, items["memory"], f"{said}with a cpu of {cpu} memory is {_told(cpu)}, and not {memory}")


def _is_null(module: Module, value: hcl.Expression) -> bool:
    value = resolved(module, value) or value
    return isinstance(value, hcl.LiteralValue) and value.value is None and not is_set(module, value)


def _number(module: Module, value: hcl.Expression) -> int | None:
    """A size in units or in MiB; None where it is not known, or written with a unit."""
    found = literal(module, value)
    return int(found) if isinstance(found, int | str) and str(found).isdigit() else None


def _is_there(cpu: int, memory: int) -> bool:
    least, most, step = _MEMORY[cpu]
    if not step:
        return memory in _SMALLEST
    return least <= memory <= most and not (memory - least) % step


def _told(cpu: int) -> str:
    least, most, step = _MEMORY[cpu]
    return f"{least} to {most} in steps of {step}" if step else ", ".join(map(str, _SMALLEST))
