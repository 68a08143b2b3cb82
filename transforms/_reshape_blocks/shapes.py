"""What each argument or block in a wrong shape or place is to become, by the first of the shapes that it has."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._reshape_blocks import (
    client_vpns,
    cluster_logs,
    contents,
    default_tags,
    dependencies,
    dissolved,
    entries,
    exclusions,
    filters,
    firewall_actions,
    firewall_subnets,
    flow_logs,
    groups,
    headers,
    health_targets,
    hosted_zones,
    instance_devices,
    instance_mappings,
    key_schemas,
    key_values,
    kin,
    levels,
    lifecycles,
    listener_conditions,
    metric_stats,
    node_groups,
    object_filters,
    open_lists,
    parameter_families,
    ports,
    redrive,
    repeated,
    routes,
    rule_ranges,
    stages,
    state_machine_logs,
    streams,
    turned,
    validity,
    window_tasks,
)
from transforms._reshape_blocks.places import PLACES

_Found = Iterable[Fix | Refusal]

# What has a shape of its own, and what it becomes.
_OWN: Final[tuple[tuple[Callable[[Rejection], bool], Callable[[Rejection], _Found]], ...]] = (
    (headers.is_headers, headers.headers),
    (filters.is_filter, filters.filtered),
    (dependencies.is_dependencies, dependencies.dependencies),
    (exclusions.is_exclusion, exclusions.exclusion),
    (groups.is_name, groups.name_tag),
    (ports.is_port, ports.ports),
    (listener_conditions.is_condition, listener_conditions.condition),
    (firewall_actions.is_type, firewall_actions.action),
    (firewall_actions.is_none, firewall_actions.override),
    (firewall_subnets.are_subnets, firewall_subnets.subnets),
    (flow_logs.is_source, flow_logs.source_of),
    (key_schemas.is_key, key_schemas.keys),
    (key_values.are_key_values, key_values.key_values),
    (cluster_logs.is_logging, cluster_logs.logging),
    (health_targets.is_part, health_targets.target),
    (hosted_zones.is_private, hosted_zones.private),
    (metric_stats.is_metric_stat, metric_stats.metric_stat),
    (object_filters.are_tags, object_filters.tags),
    (redrive.is_redrive, redrive.redrive),
    (routes.is_route, routes.route),
    (state_machine_logs.is_destination, state_machine_logs.destination),
    (streams.is_of_destination, streams.of_destination),
    (validity.is_validity, validity.validity),
    (window_tasks.is_of_task, window_tasks.parameters),
    (instance_mappings.is_mapping, instance_mappings.mapping),
    (instance_devices.is_of_instance, instance_devices.of_template),
    (lifecycles.is_dependencies, lifecycles.dependencies),
    (repeated.is_repeated, repeated.repeated),
)


def shaped(module: Module, found: Iterable[Rejection]) -> Iterator[Fix | Refusal]:
    """A fix or a refusal for each of them that something can be said of."""
    bodies: dict[int, list[Rejection]] = {}
    for one in map(lifecycles.with_lifecycle, found):
        if one.kind is Kind.MISSING_ARGUMENT:
            yield from repeated.single(one) if repeated.is_single(one) else ()
            continue
        if one.kind is Kind.TYPE:
            yield from open_lists.blocks(module, one) if open_lists.is_open(one) else ()
            continue
        fixes = tuple(_alone(module, one))
        if not fixes:
            bodies.setdefault(id(one.body), []).append(one)
        yield from (fix for fix in fixes if fix is not None)
    for those in bodies.values():
        if default_tags.is_tag(those[0]):
            yield from default_tags.tags(those)
            continue
        whole = tuple(contents.contents(module, tuple(those)))
        yield from whole or levels.moved(module, tuple(those))


def _alone(module: Module, one: Rejection) -> Iterator[Fix | Refusal | None]:
    """What is done about one whatever else there is; None where another one takes it along."""
    assert one.schema is not None
    of_its_own = next((fixes for is_one, fixes in _OWN if is_one(one)), None)
    if of_its_own is not None:
        yield from of_its_own(one)
        yield None
    elif groups.is_tags(one):
        yield from groups.tags(module, one)
    elif client_vpns.are_groups(one):
        yield from client_vpns.groups(module, one)
    elif node_groups.is_group(one):
        yield from node_groups.groups(module, one)
    elif parameter_families.is_engine(one):
        yield from parameter_families.family(module, one)
        yield None
    elif rule_ranges.are_ranges(one):
        yield from rule_ranges.ranges(module, one)
    elif stages.is_throttling(one):
        yield from stages.throttling(module, one)
    elif isinstance(one.node, hcl.Block):
        yield from _block(one)
    elif (one.declaration.type, one.path, one.name) in PLACES:
        return
    elif one.schema.block(one.name) is not None:
        yield turned.block_for(module, one, one.name)
    elif name := kin.block_of(one):
        yield turned.block_for(module, one, name)


def _block(one: Rejection) -> Iterator[Fix | Refusal | None]:
    """What is done about a block that is none, or an argument."""
    outside = list(dissolved.dissolved_block(one))
    if outside:
        yield from outside
    elif one.schema is not None and (argument := one.schema.argument(one.name)) and argument.is_settable:
        yield turned.argument_for(one, argument)
    else:
        yield from entries.entries(one)
