"""The managed policies of a role under a name that roles do not have: attachments of their own.

A role that lists its policies as `managed_policy_arns` takes away what attachments add, so that it is not what is
meant where there may be some.
Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role#managed_policy_arns-1
"""

from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove
from fixer.module import Module
from fixer.validation import Rejection
from transforms._own_resources.managed_policies import ATTACHMENT, attachments
from transforms._own_resources.placement import last_beside
from transforms._own_resources.rewriting import LeftAloneError

_ONE: Final = frozenset({"managed_policy", "managed_policy_arn", "policy_arn"})
_MANY: Final = frozenset({"attached_policy_arns", "managed_policies", "policy_arns"})
_LISTED: Final = "managed_policy_arns"


def is_of_policies(found: Rejection) -> bool:
    """Whether it is what a role seems to say its managed policies by."""
    is_argument = isinstance(found.node, hcl.Attribute) and not found.path
    return is_argument and found.declaration.type == "aws_iam_role" and found.name in _ONE | _MANY


def attached(module: Module, found: Rejection) -> Fix | Refusal:
    """The attachments that these policies are, below the role, or why they cannot be told."""
    role, node = found.declaration, found.node
    assert isinstance(node, hcl.Attribute)
    if role.attribute(_LISTED) is not None:
        return Refusal(role.source, node, f"{found.told} {_LISTED} lists the policies: put them there")
    try:
        made = attachments(module, role, _listed(node))
    except LeftAloneError as reason:
        said = f"{found.told} An {ATTACHMENT} is meant for each policy; left alone: {reason}"
        return Refusal(role.source, node, said)
    names = ", ".join([f"{ATTACHMENT}.{name}" for name in made])
    said = f"{names} {'has' if len(made) == 1 else 'have'} it now" if made else "The policies are attached already"
    place = Insert(role.source, last_beside(role, frozenset({ATTACHMENT})), "\n".join(made.values()))
    return Fix(role.source, node, f"{found.told} {said}", (Remove(role.source, node), *([place] if made else ())))


def _listed(node: hcl.Attribute) -> hcl.Attribute:
    """The argument as a list, where it is one policy."""
    if isinstance(node.value, hcl.Template | hcl.Traversal) and node.name in _ONE:
        code = f"{node.comments}{node.name} = [{node.value_code}]{node.trail}"
        return next(iter(hcl.parse(code).body.attributes))
    return node
