"""Whether a role lists the policies that are attached to it, too: then nothing takes them away."""

from fixer import hcl
from fixer.module import Declaration, Module, known_string, resolved
from transforms._security_groups.rules import written_elements


def is_listed(module: Module, listed: hcl.Expression, attachment: Declaration) -> bool:
    """Whether a list has the policy, or all the policies, of an attachment, or may have."""
    there = resolved(module, listed)
    policy = attachment.value("policy_arn")
    if not isinstance(there, hcl.TupleCons) or policy is None:
        return True
    names = {_name(module, element.value) for element in there.elements}
    if not policy.code.strip().startswith("each."):
        return _name(module, policy) in names
    attached = written_elements(module, attachment.value("for_each"))
    return not attached or all(_name(module, one) in names for one in attached)


def _name(module: Module, policy: hcl.Expression) -> str:
    """A policy by its ARN, or by what is read to have it."""
    return known_string(module, policy) or (resolved(module, policy) or policy).code.strip()
