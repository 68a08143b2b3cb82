"""Clusters whose services take capacity of Fargate by name, and that have no capacity providers.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html (what is of
Fargate "only need[s] to be associated with a cluster to be used") and
https://github.com/dask/dask-cloudprovider/issues/328 (what ECS answers without that)
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Insert, listed
from fixer.module import Declaration, Module, free_name, known_string, nested_arguments, nested_type, reads
from transforms._add_prerequisites.elsewhere import depends_on_any, is_open, may_be_declared_elsewhere
from transforms._instances.named import named
from transforms._instances.sent import is_sent, of_dynamic_blocks
from transforms._own_resources.placement import beside, instance
from transforms._own_resources.waiting import waiting

_CLUSTER: Final = "aws_ecs_cluster"
_PROVIDERS: Final = "aws_ecs_cluster_capacity_providers"
_STRATEGY: Final = "capacity_provider_strategy"
_OF_FARGATE: Final = ("FARGATE", "FARGATE_SPOT")
_COMMAND: Final = "put-cluster-capacity-providers"
# What clusters said of it in old versions of the provider.
_FORMER: Final = ("capacity_providers", "default_capacity_provider_strategy")
_REFUSAL: Final = (
    "InvalidParameterException: The specified capacity provider strategy cannot contain a capacity provider that is "
    "not associated with the cluster"
)


class _Taking(NamedTuple):
    """A service that takes capacity by name: where it says so first, and the names; None where one is another, or
    cannot be told. `codes` are how they are written for the cluster: a variable stays one. It `is_made` in one of the
    uses of the module at least.
    """

    service: Declaration
    node: hcl.Attribute
    names: tuple[str, ...] | None
    codes: tuple[str, ...]
    is_made: bool


def capacity_fixes(module: Module) -> Iterator[Fix]:
    """One for each cluster of the module that nothing associates capacity providers with."""
    taking: dict[str, list[_Taking]] = {}
    for service in module.resources("aws_ecs_service"):
        value = service.value("cluster")
        cluster = named(module, service, value, frozenset({_CLUSTER})) if value is not None else None
        found = _taking(module, service) if cluster is not None else None
        if cluster is not None and cluster.declaration is not None and found is not None:
            taking.setdefault(cluster.declaration.address, []).append(found)
    for address, those in taking.items():
        cluster_ = module.find(address)
        of_fargate = [one for one in those if one.names is not None]
        is_made = any(one.is_made for one in of_fargate)
        if cluster_ is not None and is_made and not _may_have_some(module, cluster_):
            yield _fix(module, cluster_, of_fargate, is_all=len(of_fargate) == len(those))


def _taking(module: Module, service: Declaration) -> _Taking | None:
    """What a service takes; None where it takes nothing by name."""
    given = [item for _, item in nested_arguments(service.body, f"{_STRATEGY}.capacity_provider")]
    if not given or service.attribute("launch_type") is not None:
        return None
    dynamic = list(of_dynamic_blocks(service.body))
    names = [known_string(module, item.value) for item in given]
    are_told = is_open(module, service) and not any(item in dynamic for item in given)
    known = tuple([name for name in names if name in _OF_FARGATE])
    codes = tuple([_code(module, item, name or "") for item, name in zip(given, names, strict=True)])
    of_fargate = known if are_told and len(known) == len(names) and all(codes) else None
    return _Taking(service, given[0], of_fargate, codes, is_sent(module, service, given[0]))


def _code(module: Module, item: hcl.Attribute, name: str) -> str:
    """How a name is written outside of its service: whoever sets a variable says there, too, what it is. Empty where
    that is not possible.
    """
    read = [one.address for one in reads(module, item.value)]
    if not any(one.startswith("var.") for one in read):
        return hcl.quoted(name)
    is_of_module = all(one.startswith(("var.", "local.")) for one in read)
    return item.value_code if is_of_module and "\n" not in item.value_code else ""


def _may_have_some(module: Module, cluster: Declaration) -> bool:
    """Whether something associates capacity providers with a cluster, or may do so."""
    said = {item.name for item in cluster.body.attributes}
    said |= {nested_type(one) for one in cluster.body.blocks()}
    if not said.isdisjoint(_FORMER):
        return True
    for one in module.resources(_PROVIDERS):
        value = one.value("cluster_name")
        found = named(module, one, value, frozenset({_CLUSTER})) if value is not None else None
        if found is None or found.declaration is None or found.declaration.address == cluster.address:
            return True
        if any(reference.address == cluster.address for reference in reads(module, one.block)):
            return True
    return module.mentions(_COMMAND) or may_be_declared_elsewhere(module, _PROVIDERS, cluster.address)


def _fix(module: Module, cluster: Declaration, those: list[_Taking], *, is_all: bool) -> Fix:
    services = [one.service for one in those]
    names = list(dict.fromkeys([name for one in those for name in one.names or ()]))
    first, who = those[0], listed([one.address for one in services])
    said = (
        f"{who} {'takes' if len(those) == 1 else 'take'} {listed(names)} from {cluster.address}, which has no capacity"
    )
    said = f"{said} providers ({_REFUSAL})"
    if not is_all or not is_open(module, cluster) or not all(map(_can_wait, services)) or _is_behind(module, cluster):
        return Fix(
            first.service.source,
            first.node,
            f"{said}: add an {_PROVIDERS} with all that its services take, and let these wait for it",
        )
    name = free_name(module, _PROVIDERS, cluster.name)
    given = ", ".join(dict.fromkeys([code for one in those for code in one.codes]))
    inside = f"cluster_name = {instance(cluster)}.name\ncapacity_providers = [{given}]"
    put = Insert(cluster.source, cluster.block, beside(cluster, _PROVIDERS, name, inside))
    done = f"{_PROVIDERS}.{name} is added, and waited for"
    edits = (put, *waiting(services, f"{_PROVIDERS}.{name}"))
    return Fix(first.service.source, first.node, f"{said}: {done}", edits)


def _can_wait(service: Declaration) -> bool:
    waits = service.value("depends_on")
    return waits is None or isinstance(waits, hcl.TupleCons)


def _is_behind(module: Module, cluster: Declaration) -> bool:
    """Whether a cluster is made after one of the services."""
    return depends_on_any(module, [cluster.address], [one.address for one in module.resources("aws_ecs_service")])
