"""What each argument or block in a wrong shape or place is to become, by the first of the shapes that it has."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Module
from fixer.validation import Kind, Rejection, is_later
from transforms._block_forms import interfaces, listed, ports, streams
from transforms._reshape_blocks import (
    bucket_events,
    budget_subscribers,
    client_vpns,
    cluster_logs,
    contents,
    default_tags,
    dependencies,
    dissolved,
    emr_configurations,
    entries,
    exclusions,
    filters,
    firewall_actions,
    flow_logs,
    groups,
    headers,
    health_targets,
    hosted_zones,
    image_lifecycles,
    instance_devices,
    instance_mappings,
    job_arguments,
    key_schemas,
    key_values,
    kin,
    levels,
    lifecycles,
    listener_actions,
    listener_conditions,
    metric_stats,
    name_tags,
    namespaces,
    node_groups,
    object_filters,
    object_names,
    open_lists,
    outcomes,
    overridden_actions,
    parameter_families,
    peering_sides,
    port_lists,
    redrive,
    remediation_parameters,
    remote_states,
    repeated,
    routes,
    stages,
    state_machine_logs,
    subnet_blocks,
    turned,
    validity,
    wildcards,
    window_tasks,
)
from transforms._unsupported_names.misplaced import PLACES
from transforms._unsupported_names.wrappers import DISSOLVED

_Found = Iterable[Fix | Refusal]

# What has a shape of its own, and what it becomes.
_OWN: Final[tuple[tuple[Callable[[Rejection], bool], Callable[[Rejection], _Found]], ...]] = (
    (headers.is_headers, headers.headers),
    (filters.is_filter, filters.filtered),
    (dependencies.is_dependencies, dependencies.dependencies),
    (exclusions.is_exclusion, exclusions.exclusion),
    (name_tags.is_name, name_tags.name_tag),
    (port_lists.are_ports, port_lists.rules),
    (ports.is_port, ports.ports),
    (listener_conditions.is_condition, listener_conditions.condition),
    (firewall_actions.is_type, firewall_actions.action),
    (subnet_blocks.are_subnets, subnet_blocks.subnets),
    (flow_logs.is_source, flow_logs.source_of),
    (key_schemas.is_key, key_schemas.keys),
    (key_values.are_key_values, key_values.key_values),
    (cluster_logs.is_logging, cluster_logs.logging),
    (health_targets.is_part, health_targets.target),
    (hosted_zones.is_private, hosted_zones.private),
    (metric_stats.is_metric_stat, metric_stats.metric_stat),
    (object_filters.are_tags, object_filters.tags),
    (object_names.is_rule, object_names.arguments),
    (outcomes.is_outcome, outcomes.outcomes),
    (redrive.is_redrive, redrive.redrive),
    (routes.is_route, routes.route),
    (state_machine_logs.is_destination, state_machine_logs.destination),
    (streams.is_of_destination, streams.of_destination),
    (validity.is_validity, validity.validity),
    (job_arguments.is_argument, job_arguments.argument),
    (wildcards.is_wildcard, wildcards.wildcard),
    (emr_configurations.is_configuration, emr_configurations.configurations),
    (window_tasks.is_of_task, window_tasks.parameters),
    (instance_mappings.is_mapping, instance_mappings.mapping),
    (interfaces.are_groups, interfaces.groups),
    (listener_actions.is_target, listener_actions.target),
    (lifecycles.is_dependencies, lifecycles.dependencies),
    (repeated.is_repeated, repeated.repeated),
    (bucket_events.is_of_events, bucket_events.switched),
    (budget_subscribers.is_subscriber, budget_subscribers.subscribers),
    (image_lifecycles.is_rule, image_lifecycles.rules),
    (overridden_actions.is_none, overridden_actions.override),
    (remediation_parameters.are_parameters, remediation_parameters.parameters),
    (remote_states.is_backend, remote_states.backend),
)


def _families(module: Module, one: Rejection) -> Iterator[Fix | Refusal | None]:
    yield from parameter_families.family(module, one)
    yield None


# What can be told by the rest of the module alone: which one it is, and its fixes.
_IN_MODULE: Final[
    tuple[
        tuple[Callable[[Module, Rejection], bool], Callable[[Module, Rejection], Iterator[Fix | Refusal | None]]], ...
    ]
] = (
    (lambda _, one: groups.is_tags(one), groups.tags),
    (lambda _, one: client_vpns.are_groups(one), client_vpns.groups),
    (lambda _, one: node_groups.is_group(one), node_groups.groups),
    (listed.is_listed, listed.blocks),
    (lambda _, one: instance_devices.is_of_instance(one), instance_devices.of_template),
    (lambda _, one: parameter_families.is_engine(one), _families),
    (lambda _, one: peering_sides.is_option(one), peering_sides.option),
    (lambda _, one: stages.is_throttling(one), stages.throttling),
)


def shaped(module: Module, found: Iterable[Rejection]) -> Iterator[Fix | Refusal]:
    """A fix or a refusal for each of them that something can be said of."""
    bodies: dict[int, list[Rejection]] = {}
    for one in map(lifecycles.with_lifecycle, found):
        if one.kind is Kind.MISSING_ARGUMENT:
            yield from repeated.single(one) if repeated.is_single(one) else namespaces.namespace(one)
            continue
        if one.kind is Kind.TYPE:
            yield from _of_type(module, one)
            continue
        if is_later(module, one) and not _is_of_table(module, one):
            continue
        fixes = tuple(_alone(module, one))
        if not fixes:
            bodies.setdefault(id(one.body), []).append(one)
        yield from (fix for fix in fixes if fix is not None)
    for those in bodies.values():
        if default_tags.is_tag(those[0]):
            yield from default_tags.tags(those)
            continue
        if remote_states.are_settings(those):
            yield from remote_states.settings(tuple(those))
            continue
        whole = tuple(contents.contents(module, tuple(those)))
        yield from whole or levels.moved(module, tuple(those))


def _is_of_table(module: Module, one: Rejection) -> bool:
    """Whether a row says what something is, and not the schemas alone."""
    place = (one.declaration.type, one.path, one.name)
    if place in PLACES or place in DISSOLVED or any(is_one(one) for is_one, _ in _OWN):
        return True
    return any(is_one(module, one) for is_one, _ in _IN_MODULE)


def _of_type(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """What is done about one that is of another type than it should be."""
    if (own := _own_value(one)) is not None:
        yield from own(one)
    elif open_lists.is_open(one):
        yield from open_lists.blocks(module, one)
    elif port_lists.are_ports(one):
        yield from port_lists.rules(one)
    else:
        yield from listed.blocks(module, one)


def _own_value(one: Rejection) -> Callable[[Rejection], _Found] | None:
    """What is done about a value of the wrong type that has a shape of its own."""
    if wildcards.is_wildcard(one):
        return wildcards.wildcard
    return emr_configurations.configurations if emr_configurations.is_configuration(one) else None


def _alone(module: Module, one: Rejection) -> Iterator[Fix | Refusal | None]:
    """What is done about one whatever else there is; None where another one takes it along."""
    assert one.schema is not None
    of_its_own = next((fixes for is_one, fixes in _OWN if is_one(one)), None)
    if of_its_own is not None:
        yield from of_its_own(one)
        yield None
    elif with_module := next((fixes for is_one, fixes in _IN_MODULE if is_one(module, one)), None):
        yield from with_module(module, one)
    elif isinstance(one.node, hcl.Block):
        yield from _block(module, one)
    elif (one.declaration.type, one.path, one.name) in PLACES:
        return
    elif one.schema.block(one.name) is not None:
        yield turned.block_for(module, one, one.name)
    elif name := kin.block_of(module, one):
        yield turned.block_for(module, one, name)


def _block(module: Module, one: Rejection) -> Iterator[Fix | Refusal | None]:
    """What is done about a block that is none, or an argument."""
    outside = list(dissolved.dissolved_block(module, one))
    if outside:
        yield from outside
    elif one.schema is not None and (argument := one.schema.argument(one.name)) and argument.is_settable:
        yield turned.argument_for(one, argument)
    else:
        yield from entries.entries(one)
