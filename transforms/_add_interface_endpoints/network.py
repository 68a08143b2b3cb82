"""Where functions are: their VPC, whether their subnets are private, and the endpoints that stand there.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint,
https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html (one subnet for each zone),
https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html (a subnet without a table has the main one)
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import (
    SINGLE,
    Declaration,
    Module,
    known,
    known_string,
    reads,
    relatives,
    resolved,
    target,
)
from transforms._add_interface_endpoints.services import SERVICES
from transforms._networks.gateway_endpoints import Unclear, is_gateway
from transforms._networks.route_tables import RouteTables

ENDPOINT: Final = "aws_vpc_endpoint"
FUNCTION: Final = "aws_lambda_function"
SUBNET: Final = "aws_subnet"
_VARIES: Final = re.compile(r"\b(?:each|count|self|vpc_config)\.")
# What else may live in a VPC and call AWS from there: private DNS leads it to the endpoints too.
_CALLERS: Final = (
    "aws_apprunner_vpc_connector",
    "aws_autoscaling_group",
    "aws_batch_compute_environment",
    "aws_codebuild_project",
    "aws_dms_replication_instance",
    "aws_ecs_service",
    "aws_ecs_task_definition",
    "aws_eks_cluster",
    "aws_eks_fargate_profile",
    "aws_eks_node_group",
    "aws_emr_cluster",
    "aws_emrserverless_application",
    "aws_glue_connection",
    "aws_instance",
    "aws_launch_configuration",
    "aws_launch_template",
    "aws_mskconnect_connector",
    "aws_mwaa_environment",
    "aws_rds_cluster",
    "aws_redshift_cluster",
    "aws_sagemaker_domain",
    "aws_sagemaker_notebook_instance",
    "aws_spot_instance_request",
)


class Seat(NamedTuple):
    """A function in a VPC: its address there ("" where that is not the module's), and what its settings say."""

    function: Declaration
    vpc: str
    subnets: str
    groups: hcl.Expression | None


def seats(module: Module) -> Iterator[Seat]:
    """The functions in private subnets, and those whose subnets are not the module's, in source order."""
    public = RouteTables(module).public
    for function in module.resources(FUNCTION):
        config = _config(function)
        given = config.attribute("subnet_ids") if config else None
        if config is None or given is None or function.source.is_override:
            continue
        each = function.body.attribute("for_each")
        dynamic = [block.body.attribute("for_each") for block in function.body.blocks("dynamic")]
        found = _subnets(module, given)
        if not found and _VARIES.search(given.value_code):
            found = _subnets(module, each, *dynamic)
        if any(_is_public(module, subnet, public) for subnet in found):
            continue
        vpcs = {_vpc(module, subnet) for subnet in found}
        code = given.value_code
        if _VARIES.search(code) and len(found) == 1:
            code = _all_ids(found[0])
        groups = config.attribute("security_group_ids")
        vpc = vpcs.pop() if len(vpcs) == 1 else ""
        yield Seat(function, vpc, code, groups.value if groups else None)


def _config(function: Declaration) -> hcl.Body | None:
    for block in function.body.blocks("vpc_config", "dynamic"):
        if block.type == "vpc_config":
            return block.body
        if block.labels == ("vpc_config",):
            return next((content.body for content in block.body.blocks("content")), None)
    return None


def _subnets(module: Module, *attributes: hcl.Attribute | None) -> list[Declaration]:
    names = {read.address: None for read in reads(module, *attributes) if read.names[0] == SUBNET}
    return [found for found in map(module.find, names) if found is not None]


def _is_public(module: Module, subnet: Declaration, public: set[str]) -> bool:
    """Whether a subnet may be in a table with a route to an internet gateway; without a table the main one counts."""
    if tables := module.once(_associated).get(subnet.address):
        return not tables.isdisjoint(public)
    mains = module.resources("aws_main_route_table_association")
    main = {read.address for association in mains for read in reads(module, association.block)}
    return any(address in main or address.startswith("aws_default_route_table.") for address in public)


def _associated(module: Module) -> dict[str, set[str]]:
    """What each subnet's route table associations read, by the subnet."""
    found: dict[str, set[str]] = {}
    for association in module.resources("aws_route_table_association"):
        read = {reference.address for reference in reads(module, association.block)}
        for address in read:
            found.setdefault(address, set()).update(read)
    return found


def _vpc(module: Module, subnet: Declaration) -> str:
    reference = target(module, subnet.value("vpc_id"))
    known_here = reference is not None and reference.names[0] == "aws_vpc" and reference.attribute == "id"
    return reference.address if reference and known_here and module.find(reference.address) else ""


def _all_ids(found: Declaration) -> str:
    """The ids of all instances of a resource."""
    forms = {"single": "[{}.id]", "count": "{}[*].id", "for_each": "values({})[*].id"}
    return forms[found.shape.kind].format(found.address)


def endpoints_of(module: Module, vpc: str) -> tuple[list[Declaration], list[Declaration]]:
    """The gateway endpoints of a VPC of the module (of any, where that is ""), and the others there."""
    gateways: list[Declaration] = []
    others: list[Declaration] = []
    for endpoint in module.resources(ENDPOINT):
        reference = target(module, endpoint.value("vpc_id"))
        where = reference.address if reference and reference.names[0] == "aws_vpc" else ""
        if vpc and where and where != vpc:
            continue
        try:
            if not is_gateway(module, endpoint):
                others.append(endpoint)
            elif where == vpc or not vpc:
                gateways.append(endpoint)
        except Unclear:
            others.append(endpoint)
    return gateways, others


def served(module: Module, endpoint: Declaration) -> set[str]:
    """The services of the table that an endpoint may be for: all whose names stand in what it is made of."""
    service, each = endpoint.attribute("service_name"), endpoint.attribute("for_each")
    read = reads(module, service, each)
    texts = [attribute.value_code for attribute in (service, each) if attribute is not None]
    for reference in read:
        if reference.names[0] == "local" and reference.names[1] in module.locals:
            texts.append(module.locals[reference.names[1]].value_code)
        found = module.find(reference.address)
        if found is not None and found.kind in ("variable", "data") and found.type != "aws_region":
            texts.append(found.block.code)
    text = "\n".join(texts)
    return {name for name in SERVICES if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-]|\.\w)", text)}


def check_others(module: Module, others: list[Declaration]) -> None:
    """Raises Unclear where there may be interface endpoints that the module does not show."""
    for endpoint in others:
        code = "".join(a.value_code for a in map(endpoint.attribute, ("service_name", "for_each")) if a)
        if not served(module, endpoint) and not re.search(r'\.[a-z][\w-]*"', code):
            raise Unclear(f"it cannot be told which services {endpoint.address} is for")
    for call in module.declarations("module"):
        if re.search(r"(?i)endpoint", call.name + (known_string(module, call.value("source")) or "")):
            raise Unclear(f"{call.address} may make interface endpoints")
    for source in module.sources.values():
        if source.name.endswith(".tf.json") and ENDPOINT in source.text:
            raise Unclear(f"{source.name} may declare interface endpoints")
    for above_or_below in (*relatives(module).above, *relatives(module).below):
        if above_or_below.path != module.path and above_or_below.resources(ENDPOINT):
            raise Unclear("another module of the configuration has endpoints too")


def check_vpc(module: Module, vpc: Declaration) -> None:
    """Raises Unclear where private DNS is not to be had in a VPC."""
    if vpc.shape != SINGLE:
        raise Unclear(f"how many instances {vpc.address} has is decided by an expression")
    support, names = vpc.value("enable_dns_support"), vpc.value("enable_dns_hostnames")
    if known(module, names) is not True:
        raise Unclear(f"private DNS needs host names: set enable_dns_hostnames = true in {vpc.address}")
    if support is not None and known(module, support) is not True:
        raise Unclear(f"private DNS needs DNS support: set enable_dns_support = true in {vpc.address}")


def subnets_for(module: Module, found: list[Seat]) -> str:
    """The expression for the endpoints' subnets: that of most functions. Raises Unclear if it will not do."""
    codes = [seat.subnets for seat in found]
    best = max(codes, key=codes.count)
    seat = found[codes.index(best)]
    if _VARIES.search(best):
        raise Unclear(f"the subnets of {seat.function.address} differ by instance")
    subnets = {r.address: None for r in reads(module, hcl.parse_expression(best)) if r.names[0] == SUBNET}
    zones: list[str] = []
    for subnet in filter(None, map(module.find, subnets)):
        zone = subnet.attribute("availability_zone") or subnet.attribute("availability_zone_id")
        if zone is not None:
            zones.append("".join(resolved_code(module, zone).split()))
        alone = len(subnets) == 1 and subnet.shape == SINGLE
        repeats = zone is None or "%" in zones[-1]
        if (repeats and not alone) or (len(subnets) > 1 and subnet.shape != SINGLE):
            advice = ": set its availability_zone" if zone is None else ""
            raise Unclear(
                f"an endpoint takes one subnet of a zone, and {subnet.address} may have several in one{advice}"
            )
    if len(set(zones)) < len(zones):
        raise Unclear(f"an endpoint takes one subnet of a zone, and {seat.function.address} has several in one")
    return best


def resolved_code(module: Module, attribute: hcl.Attribute) -> str:
    """The code of what an argument is set to, locals followed."""
    expression = resolved(module, attribute.value)
    return expression.code if expression is not None else attribute.value_code


def groups_for(module: Module, found: list[Seat]) -> str:
    """The expression for all security groups of functions. Raises Unclear where one depends on the instance."""
    single: dict[str, None] = {}
    lists: dict[str, None] = {}
    for seat in found:
        expression = seat.groups
        if isinstance(resolved(module, expression), hcl.TupleCons):
            expression = resolved(module, expression)
        if expression is None:
            continue
        parts = [e.value for e in expression.elements] if isinstance(expression, hcl.TupleCons) else [expression]
        for part in parts:
            code = part.code.strip()
            if _VARIES.search(code):
                groups = {r.address for r in reads(module, part) if r.names[0] == "aws_security_group"}
                group = module.find(groups.pop()) if len(groups) == 1 else None
                if group is None:
                    raise Unclear(f"the security groups of {seat.function.address} differ by instance")
                lists[_all_ids(group)] = None
            elif isinstance(expression, hcl.TupleCons):
                single[code] = None
            else:
                lists[code] = None
    parts_code = ([f"[{', '.join(single)}]"] if single else []) + list(lists)
    if not parts_code:
        raise Unclear("its functions have no security groups")
    return parts_code[0] if len(parts_code) == 1 else f"distinct(concat({', '.join(parts_code)}))"


def has_other_callers(module: Module) -> bool:
    """Whether more than the functions may live in the module's VPCs."""
    if module.resources(*_CALLERS) or relatives(module).above:
        return True
    return any(
        read.names[0] in ("aws_vpc", SUBNET)
        for call in module.declarations("module")
        for read in reads(module, call.block)
    )
