"""The route tables that a gateway endpoint belongs in: the private ones of its VPC, or all where none is private.

Source: https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html (a table that is associated with a
gateway takes no routes to endpoints).
"""

import re
from functools import cached_property
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, Reference, Shape, reads, resolved
from transforms._networks.gateway_endpoints import Unclear

TABLE: Final = "aws_route_table"
DEFAULT_TABLE: Final = "aws_default_route_table"
# A VPC of the module, as people refer to it: its address, and the index where it has one.
_VPC = re.compile(r"(aws_(?:default_)?vpc\.[\w-]+)(?:\[(.+)\])?\.id")
VARIES = re.compile(r"\b(?:each|count)\.")
# What an internet gateway is called, as a type and by those who name variables and outputs.
_INTERNET = re.compile(r"(?<!egress_only_)internet_gateway|(?<![a-z])igw")


class Table(NamedTuple):
    """A route table resource, and whether its instances go with those of the endpoint, one to one."""

    declaration: Declaration
    shape: Shape
    is_parallel: bool


class RouteTables:
    """The route tables of a module, looked at once for all of its endpoints."""

    def __init__(self, module: Module) -> None:
        self._module = module

    @cached_property
    def by_vpc(self) -> dict[str, list[Declaration]]:
        """The tables that can be associated, in source order, by the code that stands for their VPC."""
        found: dict[str, list[Declaration]] = {}
        for table in _tables(self._module):
            found.setdefault(_vpc_of(self._module, table), []).append(table)
        return found

    @cached_property
    def public(self) -> set[str]:
        """The addresses of the tables that have a route to an internet gateway."""
        return _public(self._module)


def tables_for(module: Module, endpoint: Declaration, tables: RouteTables) -> list[Table]:
    """The tables to associate an endpoint with, in source order. Raises Unclear if they cannot be told."""
    vpc = _vpc_code(module, endpoint.value("vpc_id"))
    parallel = VARIES.search(vpc) is not None
    fitting = tables.by_vpc.get(vpc, []) if vpc else []
    fitting = [table for table in fitting if not parallel or _same_shape(endpoint.shape, table.shape)]
    own = [Table(table, SINGLE if parallel else table.shape, parallel) for table in fitting]
    private = [table for table in own if table.declaration.address not in tables.public]
    if private:
        return private
    doubtful = [
        table
        for table_vpc, members in tables.by_vpc.items()
        for table in members
        if table not in fitting and not _are_apart(vpc, table_vpc)
    ]
    if doubtful:
        names = ", ".join([table.address for table in doubtful])
        raise Unclear(f"it cannot be told whether its VPC is that of {names}: give it route_table_ids")
    if not own:
        main = f"{vpc.removesuffix('.id')}.main_route_table_id"
        advice = f" (the VPC's main one is {main})" if vpc.startswith("aws_vpc.") and vpc.endswith(".id") else ""
        raise Unclear(f"the module has no route table of its VPC: give it route_table_ids{advice}")
    return own


def _tables(module: Module) -> list[Declaration]:
    """The module's route tables but for those of gateways, in source order, and default ones that are not in use."""
    at_gateways = {
        read.address
        for association in module.resources("aws_route_table_association")
        if association.attribute("gateway_id") is not None
        for read in reads(module, association.attribute("route_table_id"))
    }
    tables: dict[str, Declaration] = {}
    for table in module.resources(TABLE, DEFAULT_TABLE):
        if not table.source.is_override and table.address not in at_gateways:
            tables.setdefault(table.address, table)
    others = [table for table in tables.values() if table.type == TABLE]
    kept = [t for t in tables.values() if t.type == TABLE or not others or _is_in_use(module, t)]
    return sorted(kept, key=lambda table: (table.source.name, table.block.start))


def _is_in_use(module: Module, table: Declaration) -> bool:
    """Whether anything goes by a VPC's default table: many modules declare it to keep it empty."""
    if any(block.type == "route" or block.labels == ("route",) for block in table.body.blocks("route", "dynamic")):
        return True
    return any(
        reader.address != table.address for reader, _ in module.readers(table.address) if reader.kind == "resource"
    )


def _vpc_of(module: Module, table: Declaration) -> str:
    if table.type == TABLE:
        return _vpc_code(module, table.value("vpc_id"))
    return re.sub(
        r"\.(?:default|main)_route_table_id$", ".id", _vpc_code(module, table.value("default_route_table_id"))
    )


def _vpc_code(module: Module, expression: hcl.Expression | None, depth: int = 0) -> str:
    """The code that stands for a VPC, the same for two that are one: locals and lookups by id are followed."""
    expression = resolved(module, expression)
    match expression:
        case hcl.Parentheses(value=value) | hcl.Template(parts=(hcl.Interpolation(value=value),)):
            return _vpc_code(module, value, depth)
        case hcl.Traversal(names=("data", "aws_vpc", name, "id")):
            data = module.find(f"data.aws_vpc.{name}")
            given = data.value("id") if data else None
            if given is not None and not isinstance(given, hcl.Template) and depth == 0:
                return _vpc_code(module, given, depth + 1)
    return "".join(expression.code.split()) if expression is not None else ""


def _same_shape(first: Shape, second: Shape) -> bool:
    return first.kind == second.kind and first.code.split() == second.code.split()


def _are_apart(first: str, second: str) -> bool:
    """Whether two VPCs are certainly not one."""
    one, other = _VPC.fullmatch(first), _VPC.fullmatch(second)
    if one is None or other is None:
        return False
    if one[1] != other[1]:
        return True
    return one[2] != other[2] and not VARIES.search(first + second)


def _public(module: Module) -> set[str]:
    """The addresses of the tables that have a route to an internet gateway."""
    found: set[str] = set()
    for table in module.resources(TABLE, DEFAULT_TABLE):
        routes = table.body.blocks("route", "dynamic")
        if any(_leads_out(module, route, table.body) for route in routes) or any(
            map(_is_internet, reads(module, table.attribute("route")))
        ):
            found.add(table.address)
    for route in module.resources("aws_route"):
        if _leads_out(module, route.block, route.body):
            found |= {
                read.address for read in reads(module, *_with_each(route.attribute("route_table_id"), route.body))
            }
    return found


def _leads_out(module: Module, route: hcl.Block, resource: hcl.Body) -> bool:
    """Whether a route, in a table or a resource of its own, goes to an internet gateway."""
    for body in [content.body for content in route.body.blocks("content")] or [route.body]:
        gateway = body.attribute("gateway_id")
        if any(
            map(
                _is_internet,
                reads(module, *_with_each(gateway, route.body), *_with_each(gateway, resource)),
            )
        ):
            return True
    return False


def _with_each(attribute: hcl.Attribute | None, body: hcl.Body) -> list[hcl.Attribute | None]:
    """An attribute, and what is iterated over where the attribute takes its value from there."""
    if attribute is not None and re.search(r"\w\.(?:value|key)\b", attribute.value_code):
        return [attribute, body.attribute("for_each")]
    return [attribute]


def _is_internet(reference: Reference) -> bool:
    if reference.names[0].startswith("aws_"):
        return reference.names[0] == "aws_internet_gateway"
    return _INTERNET.search(".".join(reference.names)) is not None
