"""Resources that say already what is moved to one of its own, or may: of several of a type, and of another type."""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, resolved, target
from transforms._move_to_own_resources.linked import is_for, repeated
from transforms._move_to_own_resources.row import WHOLE, Row
from transforms._move_to_own_resources.standing import WEB_ACL

# By what these tell where something goes.
_LEADS: Final = (
    "addon_name",
    "arn",
    "certificate_arn",
    "cidr_block",
    "destination_cidr_block",
    "endpoint",
    "event_source_arn",
    "instance_id",
    "managed_policy_arn",
    "policy_arn",
    "portfolio_id",
    "resource_arn",
    "resource_id",
    "route_table_id",
    "statement_id",
    "subnet_id",
    "target_id",
    "topic_arn",
    "status_code",
    "volume_id",
    "vpc_id",
    "role_arn",
    "name",
    "role",
    "user",
    "group",
)
# What says by an argument of its own what an association is for.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip_association
_OTHERWISE: Final = {"aws_eip_association": ("allocation_id", "aws_eip", "instance")}


def same(module: Module, owner: Declaration, row: Row, parts: list[str]) -> tuple[Declaration, str] | None:
    """The resource that says all of what is written already, and why it cannot go; empty if it can."""
    own = row.own
    if row.form == WHOLE:
        return repeated(module, owner, row, parts[0]) if len(parts) == 1 else None
    other = _otherwise(module, own, [*hcl.parse("".join(parts)).body.attributes])
    read = target(module, other.value(_OTHERWISE[own][2])) if other is not None else None
    is_of_owner = read is not None and read.address == owner.address and other is not None
    return (other, "") if is_of_owner and other is not None and other.shape == owner.shape == SINGLE else None


def twin(module: Module, owner: Declaration, row: Row, written: list[hcl.Attribute]) -> str:
    """Why what is written needs no resource: one of several leads to the same; empty if none does."""
    own = row.own
    if (other := _otherwise(module, own, written)) is not None:
        return f"{other.address} is associated by its own instance: one of them has to go"
    names = {item.name: item for item in written}
    leads = next((names[name] for name in _LEADS if name in names), None)
    if leads is None:
        return ""
    code = leads.value_code.split()
    for one in module.resources(own):
        its = one.attribute(leads.name)
        is_for_owner = is_for(module, owner, one, row)
        if its is None or not (is_for_owner or own == WEB_ACL):
            continue
        if its.value_code.split() == code:
            return f"{one.address} says the same: one of them has to go"
        if is_for_owner and (said := _of_instances(module, one, its, leads)):
            return f"{one.address} {said}: one of them has to go"
    return ""


def _of_instances(module: Module, one: Declaration, its: hcl.Attribute, leads: hcl.Attribute) -> str:
    """What one with an instance for each of several says of what is written; empty where it is for others."""
    if its.value_code not in ("each.key", "each.value"):
        return ""
    over = resolved(module, one.value("for_each"))
    if isinstance(over, hcl.FunctionCall) and over.name == "toset" and len(over.arguments) == 1:
        over = resolved(module, over.arguments[0].value)
    values: list[hcl.Expression] = []
    if isinstance(over, hcl.TupleCons):
        values = [element.value for element in over.elements]
    elif isinstance(over, hcl.ObjectCons):
        values = [element.value for element in over.elements]
        if its.value_code == "each.key":
            names = [element.name for element in over.elements]
            return "says the same" if leads.value_code in [hcl.quoted(name) for name in names if name] else ""
    if any(value.code.split() == leads.value_code.split() for value in values):
        return "says the same"
    are_told = values and all(isinstance(value, hcl.Template) and value.literal is not None for value in values)
    is_told = isinstance(leads.value, hcl.Template) and leads.value.literal is not None
    return "" if are_told and is_told else "may say the same"


def _otherwise(module: Module, own: str, written: list[hcl.Attribute]) -> Declaration | None:
    """What says by itself that it is associated."""
    name, type_, argument = _OTHERWISE.get(own, ("", "", ""))
    value = next((item.value for item in written if item.name == name), None)
    read = target(module, value) if value is not None else None
    other = module.find(read.address) if read is not None else None
    is_told = other is not None and other.type == type_ and other.value_code(argument) not in ("", "null")
    return other if is_told else None
