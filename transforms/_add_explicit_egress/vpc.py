"""The CIDR block of the VPC that a security group is in: what the module calls it, or how it can be looked up.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/vpc,
https://registry.terraform.io/modules/terraform-aws-modules/vpc/aws (the outputs `vpc_id` and `vpc_cidr_block`)
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit
from fixer.module import (
    DEEPEST,
    SINGLE,
    Declaration,
    Module,
    Placed,
    Reference,
    free_name,
    node_references,
    reads,
    resolved,
)
from transforms._add_explicit_egress.tree import Unclear, plain, source_of
from transforms._data_sources.place import place_for

_VPCS: Final = frozenset(("aws_vpc", "aws_default_vpc"))
_VPC_MODULE: Final = "terraform-aws-modules/vpc/aws"
# What of a block says where it works: a data source for it must say the same.
PLACES: Final = ("provider", "region")
_VARIES = re.compile(r"\b(?:each|count|self)\.")


class Cidr(NamedTuple):
    """The code that stands for a CIDR block, and the edit that adds what it reads, if that has to be added."""

    code: str
    added: Edit | None = None


def cidr_of(place: Placed, group: Declaration) -> Cidr:
    """The CIDR block of a group's VPC. Raises Unclear if it cannot be told and not be looked up either."""
    given = group.value("vpc_id")
    if given is not None:
        code = _cidr(place, group, given)
        if code:
            return Cidr(code)
    for data in place.module.data("aws_vpc"):
        if data.shape == SINGLE and _same_place(data, group) and _looks_up(place.module, data, given):
            return Cidr(f"{data.address}.cidr_block")
    if given is not None and _VARIES.search(given.code):
        raise Unclear("the CIDR block of its VPC cannot be told: give it an egress rule")
    return _look_up(place.module, group, given)


def _cidr(place: Placed, owner: Declaration, given: hcl.Expression, depth: int = 0) -> str:
    """What a VPC's CIDR block is called where its id is given in a block; empty where there is no telling."""
    vpc = _bare(place.module, given)
    if not isinstance(vpc, hcl.Traversal) or not isinstance(vpc.steps[-1], hcl.GetAttr) or depth > DEEPEST:
        return ""
    code = vpc.code.strip()
    start = code.removesuffix(vpc.steps[-1].code)
    last = vpc.steps[-1].name
    read = node_references(vpc)[-1]
    if _is_vpc(read) and read.attribute == "id" == last:
        return f"{start}.cidr_block" if place.module.find(read.address) else ""
    if vpc.names == ("each", "value", "id") or (read.names[0] == "local" and last == "id"):
        collection = owner.value("for_each") if read.names[0] == "each" else place.module.locals.get(read.names[1])
        return f"{start}.cidr_block" if _holds_vpcs(place.module, collection) else ""
    if read.names[0] == "module":
        return _of_output(place, read, start, last, depth)
    if read.names[0] == "var" and len(vpc.steps) == 1:
        return _of_variable(place, last, depth)
    return ""


def _of_output(place: Placed, read: Reference, start: str, output: str, depth: int) -> str:
    """The output of a called module beside the one that is a VPC's id."""
    call = place.module.find(read.address)
    if call is None or read.attribute != output:
        return ""
    called = place.called(call)
    if called is None:
        return f"{start}.vpc_cidr_block" if output == "vpc_id" and source_of(call) == _VPC_MODULE else ""
    own = called.module.find(f"output.{output}")
    value = own.value("value") if own else None
    cidr = _cidr(called, call, value, depth + 1) if value is not None else ""
    for other in called.module.declarations("output") if cidr else ():
        if plain(_code(called.module, other.value("value"))) == plain(cidr):
            return f"{start}.{other.name}"
    return ""


def _of_variable(place: Placed, variable: str, depth: int) -> str:
    """The variable by which all callers of a module hand it the CIDR block of the VPC whose id they hand it."""
    names: set[str] | None = None
    for caller, call in place.callers():
        given = call.value(variable)
        cidr = _cidr(caller, call, given, depth + 1) if given is not None else ""
        same = {a.name for a in call.body.attributes if cidr and plain(_code(caller.module, a.value)) == plain(cidr)}
        names = same if names is None else names & same
    return f"var.{min(names)}" if names else ""


def _bare(module: Module, expression: hcl.Expression | None) -> hcl.Expression | None:
    """An expression without the locals, the parentheses and the quotes around it."""
    expression = resolved(module, expression)
    match expression:
        case hcl.Parentheses(value=value) | hcl.Template(parts=(hcl.Interpolation(value=value),)):
            return _bare(module, value)
    return expression


def _code(module: Module, expression: hcl.Expression | None) -> str:
    bare = _bare(module, expression)
    return bare.code if bare is not None else ""


def _is_vpc(read: Reference) -> bool:
    return read.names[0] in _VPCS or read.names[:2] == ("data", "aws_vpc")


def _holds_vpcs(module: Module, collection: hcl.Node | None) -> bool:
    """Whether a collection is made of whole VPCs."""
    found = [read for read in reads(module, collection) if read.names[0] != "local"]
    return bool(found) and all(_is_vpc(read) and not read.attribute for read in found)


def _looks_up(module: Module, data: Declaration, vpc: hcl.Expression | None) -> bool:
    """Whether a data source looks up the VPC of this id, or without one the default VPC."""
    if vpc is None:
        return data.value_code("default") == "true"
    own = data.value("id")
    if own is None:
        return False
    return plain(own.code) == plain(vpc.code) or plain(_code(module, own)) == plain(_code(module, vpc))


def _same_place(data: Declaration, group: Declaration) -> bool:
    return all(data.value_code(name) == group.value_code(name) for name in PLACES)


def placing(group: Declaration) -> Iterator[tuple[str, str]]:
    """The arguments by which a block works where a group does."""
    for name in PLACES:
        attribute = group.attribute(name)
        if attribute is not None:
            yield name, attribute.value_code


def _look_up(module: Module, group: Declaration, vpc: hcl.Expression | None) -> Cidr:
    stem = "selected" if vpc is not None else "default"
    name = free_name(module, "data.aws_vpc", stem)
    lines = [f"{argument} = {code}" for argument, code in placing(group)]
    lines.append(f"id = {vpc.code.strip()}" if vpc is not None else "default = true")
    code = hcl.build(f'data "aws_vpc" "{name}" {{\nLINES\n}}', LINES="\n".join(lines))
    return Cidr(f"data.aws_vpc.{name}.cidr_block", place_for(module, group, [code]))
