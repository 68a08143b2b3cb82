"""What is done about each cycle of a module."""

from collections.abc import Iterator

from fixer.module import Cycle, Module, cycles
from transforms._dependency_cycles.cut import Cut, chosen


def repairs(module: Module) -> tuple[tuple[Cycle, tuple[Cut, ...]], ...]:
    """Each cycle of a module with the cuts that open it; with none where it cannot be opened without a loss."""
    return module.once(_repairs)


def _repairs(module: Module) -> tuple[tuple[Cycle, tuple[Cut, ...]], ...]:
    return tuple([(cycle, chosen(cycle, _cuts(module, cycle))) for cycle in cycles(module)])


def _cuts(module: Module, cycle: Cycle) -> Iterator[Cut]:
    # Most modules have no cycle.
    from transforms._dependency_cycles.composed import composed
    from transforms._dependency_cycles.group_rules import Standing, group_rules
    from transforms._dependency_cycles.own_resources import own_resources
    from transforms._dependency_cycles.waits import waits
    from transforms._dependency_cycles.written_out import written_out

    yield from written_out(module, cycle)
    yield from composed(module, cycle)
    yield from own_resources(module, cycle)
    yield from group_rules(module, cycle, Standing(module))
    yield from waits(cycle)
