"""The security groups of a launch template that has network interfaces: they are those of an interface, or none.

Sources: https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html ("If you specify a network
interface, you must configure the security group as part of the network interface") and, of what AWS answers to those
who launch by one that has both, https://github.com/hashicorp/terraform-provider-aws/issues/4570 and
https://github.com/pulumi/pulumi-aws/issues/2506
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.module import Declaration, Module, is_overridden, known, nested_blocks, resolved

_TEMPLATE: Final = "aws_launch_template"
_BLOCK: Final = "network_interfaces"
_GROUPS: Final = "vpc_security_group_ids"
_OWN: Final = "security_groups"
_JOINING: Final = ("concat", "distinct", "flatten", "setunion", "tolist", "toset")
_SAID: Final = "When a network interface is provided, the security groups must be a part of it"


def interface_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """One for each launch template with groups beside its interfaces: they move into the one that has none."""
    for template in module.resources(_TEMPLATE):
        item = template.attribute(_GROUPS)
        blocks = template.body.blocks(_BLOCK)
        if item is None or not blocks or not template.source.is_editable or is_overridden(module, template):
            continue
        # What a dynamic block makes need not be there, and a list that is empty is none.
        if len(blocks) == len(list(nested_blocks(template.body, _BLOCK))) and _are_given(module, item.value):
            yield _of_template(template, item, blocks)


def _are_given(module: Module, value: hcl.Expression) -> bool:
    """Whether there are groups in a list, as far as it is written out, or what gives it is there to give some."""
    shown = resolved(module, value)
    if isinstance(shown, hcl.TupleCons):
        return bool(shown.elements)
    if isinstance(shown, hcl.FunctionCall) and shown.name in _JOINING:
        return any(_are_given(module, argument.value) for argument in shown.arguments)
    return isinstance(shown, hcl.Traversal) and known(module, shown) not in ([], None)


def _of_template(template: Declaration, item: hcl.Attribute, blocks: tuple[hcl.Block, ...]) -> Fix | Refusal:
    source, said = template.source, f"{template.address}: {_SAID}"
    remove = Remove(source, item)
    written = [one.body.attribute(_OWN) for one in blocks]
    # What is said about the groups has no place where there are some already.
    is_bare = not item.comments.strip() and not item.trail.strip()
    if is_bare and all(
        one is not None and "".join(one.value_code.split()) == "".join(item.value_code.split()) for one in written
    ):
        return Fix(source, item, f"{said}: {_GROUPS} is removed, since the interface has the same groups", (remove,))
    only = blocks[0].body
    # An interface that is there already has its groups.
    if len(blocks) == 1 and not any(map(only.attribute, (_OWN, "network_interface_id"))):
        comments = "".join([f"{line.strip()}\n" for line in item.comments.splitlines()])
        code = hcl.formatted(f"{comments}{_OWN} = {item.value_code}{item.trail.rstrip()}\n".replace("\r\n", "\n"))
        edits = (remove, Append(source, blocks[0], code))
        return Fix(source, item, f"{said}: {_GROUPS} is {_OWN} of {_BLOCK} now", edits)
    return Refusal(source, item, f"{said}: move those of {_GROUPS} that are meant into {_BLOCK}")
