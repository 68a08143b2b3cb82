"""What a share lists that is associated with it by a resource for each: its principals and its resources.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_share
"""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove
from fixer.module import Declaration, Module, target
from fixer.validation import Rejection
from transforms._own_resources.names import name_for
from transforms._own_resources.placement import beside, instance, is_commented, last_beside


class _Row(NamedTuple):
    """The resource that each element is, its argument there, and the one that names the owner."""

    own: str
    argument: str
    link: str


_PRINCIPAL: Final = _Row("aws_ram_principal_association", "principal", "resource_share_arn")
_RESOURCE: Final = _Row("aws_ram_resource_association", "resource_arn", "resource_share_arn")
# Sources: ram.CreateResourceShare has `principals` and `resourceArns`.
_ROWS: Final = {
    ("aws_ram_resource_share", "principals"): _PRINCIPAL,
    ("aws_ram_resource_share", "resource_arns"): _RESOURCE,
}


def are_associated(found: Rejection) -> bool:
    """Whether it is a list of what has an association each."""
    is_argument = isinstance(found.node, hcl.Attribute) and not found.path
    return is_argument and (found.declaration.type, found.name) in _ROWS


def associated(module: Module, found: Rejection) -> Fix | Refusal:
    """The associations, below the owner, but for those that there are; or why they cannot be told."""
    owner, node = found.declaration, found.node
    row = _ROWS[owner.type, found.name]
    assert isinstance(node, hcl.Attribute)
    value = node.value
    values = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else []
    are_plain = all(isinstance(one, hcl.Template | hcl.Traversal) and "*" not in one.code for one in values)
    if not values or not are_plain or is_commented(node.value_code):
        return Refusal(owner.source, node, f"{found.told} It is an {row.own} for each: write these")
    there = {code for one in module.resources(row.own) for code in _of(module, one, owner, row)}
    made: dict[str, str] = {}
    for one in values:
        if (code := one.code.strip()) not in there:
            name = name_for(module, row.own, owner, one, made, is_only=len(values) == 1)
            inside = f"{row.link} = {instance(owner)}.arn\n{row.argument} = {code}"
            made[name] = beside(owner, row.own, name, inside)
    names = ", ".join([f"{row.own}.{name}" for name in made])
    said = f"{names} {'has' if len(made) == 1 else 'have'} it now" if made else "They are associated already"
    place = Insert(owner.source, last_beside(owner, frozenset({row.own})), "\n".join(made.values()))
    return Fix(owner.source, node, f"{found.told} {said}", (Remove(owner.source, node), *([place] if made else ())))


def _of(module: Module, one: Declaration, owner: Declaration, row: _Row) -> set[str]:
    """What an association that is for an owner may be of, under whatever name it says so."""
    reference = target(module, one.value(row.link))
    is_of = reference is not None and reference.address == owner.address and one.shape == owner.shape
    return {item.value_code for item in one.body.attributes} if is_of else set()
