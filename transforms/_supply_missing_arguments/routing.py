"""What tells the records of one name apart, of which a routing policy picks one.

Any text will do that no other record of the name has: the key where the resource is repeated, what the policy says it
is for, else the resource's own name.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record#set_identifier-1
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection
from transforms._supply_missing_arguments.tellers import Told

_REPEATED: Final = {"for_each": "each.key", "count": "tostring(count.index)"}
# What a policy picks a record by, where each has its own.
_PICKED: Final = {
    "failover_routing_policy": ("type",),
    "geolocation_routing_policy": ("subdivision", "country", "continent"),
    "latency_routing_policy": ("region",),
}


def _identifier(module: Module, found: Rejection, body: hcl.Body) -> str:
    record = found.declaration
    if body.attribute(found.name) is not None:
        return ""
    if record.shape.kind in _REPEATED:
        return _REPEATED[record.shape.kind]
    name = record.attribute("name")
    for policy, arguments in _PICKED.items():
        for block in body.blocks(policy):
            said = [item for one in arguments if (item := block.body.attribute(one)) is not None]
            text = said[0].value.literal if said and isinstance(said[0].value, hcl.Template) else None
            if text and text != "*" and name is not None and _is_alone(module, found, policy, said[0]):
                return hcl.quoted(text.lower() if policy.startswith("failover") else text)
    return hcl.quoted(record.name)


def _is_alone(module: Module, found: Rejection, policy: str, said: hcl.Attribute) -> bool:
    """Whether no other record has a policy of the kind that says the same."""
    others = [
        item.value_code
        for record in module.resources(found.declaration.type)
        if record.address != found.declaration.address and _is_named_alike(record.attribute("name"), found)
        for block in record.body.blocks(policy)
        if (item := block.body.attribute(said.name)) is not None
    ]
    return said.value_code not in others


def _is_named_alike(name: hcl.Attribute | None, found: Rejection) -> bool:
    own = found.declaration.attribute("name")
    return own is not None and name is not None and own.value_code.split() == name.value_code.split()


TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "aws_route53_record.set_identifier": (_identifier,),
}
