"""How an endpoint gets its route tables: associations that follow the shapes of both, or ids in its own list.

The provider takes one way or the other for an endpoint, never both: each would undo the other.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Insert, Replace
from fixer.module import SINGLE, Declaration, Module, Shape, free_name
from transforms._networks.gateway_endpoints import Unclear
from transforms._networks.route_tables import VARIES, Table

ASSOCIATION: Final = "aws_vpc_endpoint_route_table_association"
# A count that makes one instance or none.
_OPTIONAL = re.compile(r"[^?]+\?\s*(?:1\s*:\s*0|0\s*:\s*1)|[01]")


def associate(module: Module, endpoint: Declaration, tables: list[Table]) -> Edit:
    """The edit that puts an endpoint in route tables. Raises Unclear if its instances are not all in one region."""
    given = endpoint.attribute("route_table_ids")
    if given is not None:
        return Replace(endpoint.source, given.value, _ids(endpoint, tables))
    taken: set[str] = set()
    blocks = []
    for table in tables:
        name = free_name(module, ASSOCIATION, f"{endpoint.name}_{table.declaration.name}", taken)
        taken.add(name)
        blocks.append(_association(endpoint, table, name))
    return Insert(endpoint.source, endpoint.block, "\n".join(blocks))


def _ids(endpoint: Declaration, tables: list[Table]) -> str:
    """The list of the ids of route tables."""
    single: list[str] = []
    several: list[str] = []
    for table in tables:
        address = table.declaration.address
        if table.is_parallel:
            single.append(f"{address}[{_instance(endpoint)}].id")
        elif table.shape.kind == "single":
            single.append(f"{address}.id")
        else:
            several.append(f"{address}[*].id" if table.shape.kind == "count" else f"values({address})[*].id")
    lists = [f"[{', '.join(single)}]"] * bool(single) + several
    return lists[0] if len(lists) == 1 else f"concat({', '.join(lists)})"


def _instance(endpoint: Declaration) -> str:
    return "count.index" if endpoint.shape.kind == "count" else "each.key"


def _association(endpoint: Declaration, table: Table, name: str) -> str:
    arguments = _carried(endpoint) | _instances(endpoint, table)
    body = "\n".join([f"{argument} = {code}" for argument, code in arguments.items()])
    return hcl.build('resource "TYPE" "NAME" {\nBODY\n}', TYPE=ASSOCIATION, NAME=name, BODY=body)


def _carried(endpoint: Declaration) -> dict[str, str]:
    """The arguments that say where an endpoint is, which its associations have to share."""
    attributes = filter(None, map(endpoint.attribute, ("provider", "region")))
    carried = {attribute.name: attribute.value_code for attribute in attributes}
    if any(VARIES.search(code) for code in carried.values()):
        raise Unclear("its instances are not all in one region: give it route_table_ids")
    return carried


def _instances(endpoint: Declaration, table: Table) -> dict[str, str]:
    """How many associations there are, and what each of them associates."""
    one, other = endpoint.address, table.declaration.address
    if endpoint.shape == SINGLE and table.shape == SINGLE:
        return _pair(f"{one}.id", f"{other}.id")
    if endpoint.shape == SINGLE:
        many, this = _for_all(table.shape, other)
        return many | _pair(f"{one}.id", this)
    if table.shape == SINGLE:
        many, this = _for_all(endpoint.shape, one)
        return many | _pair(this, f"{other}[{_instance(endpoint)}].id" if table.is_parallel else f"{other}.id")
    if _OPTIONAL.fullmatch(endpoint.shape.code):
        many, this = _for_all_if(table.shape, other, one)
        return many | _pair(f"{one}[0].id", this)
    if _OPTIONAL.fullmatch(table.shape.code):
        many, this = _for_all_if(endpoint.shape, one, other)
        return many | _pair(this, f"{other}[0].id")
    product = f"setproduct({_keys(endpoint.shape, one)}, {_keys(table.shape, other)})"
    each = '"${pair[0]}_${pair[1]}" => { endpoint = pair[0], table = pair[1] }'
    many = {"for_each": f"{{\nfor pair in {product} :\n{each}\n}}\n"}
    return many | _pair(f"{one}[each.value.endpoint].id", f"{other}[each.value.table].id")


def _pair(endpoint_id: str, table_id: str) -> dict[str, str]:
    return {"vpc_endpoint_id": endpoint_id, "route_table_id": table_id}


def _for_all(shape: Shape, address: str) -> tuple[dict[str, str], str]:
    """An association for each instance of a resource, and the id of the instance that it is for."""
    if shape.kind == "count":
        return {"count": f"length({address})"}, f"{address}[count.index].id"
    return {"for_each": address}, "each.value.id"


def _for_all_if(shape: Shape, address: str, optional: str) -> tuple[dict[str, str], str]:
    """The same where another resource has an instance; none where it has none."""
    if shape.kind == "count":
        return {"count": f"length({optional}) * length({address})"}, f"{address}[count.index].id"
    return {"for_each": f"{{ for key, item in {address} : key => item.id if length({optional}) > 0 }}"}, "each.value"


def _keys(shape: Shape, address: str) -> str:
    return f"range(length({address}))" if shape.kind == "count" else f"keys({address})"
