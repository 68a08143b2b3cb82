"""Network ACLs that let something in and nothing out: they are stateless, so that not even answers leave.

Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html ("responses to allowed inbound traffic
are subject to the rules for outbound traffic", and what no rule allows is denied)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known, nested_blocks
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.whole import is_elsewhere, is_told_others

ACL: Final = "aws_network_acl"
_RULE: Final = "aws_network_acl_rule"
_TYPES: Final = frozenset((ACL,))


def acl_findings(module: Module) -> Iterator[Fix]:
    """One for each ACL of the module whose rules are all there, and allow one direction only."""
    if is_elsewhere(module, _RULE):
        return
    for acl in module.resources(ACL):
        allowed = _allowed(module, acl)
        if allowed is None or len(allowed) != 1 or is_overridden(module, acl):
            continue
        if may_be_made(module, acl, by_default=True) and not is_told_others(module, acl.address):
            is_egress = True in allowed
            does, lacks = ("out", "in (ingress)") if is_egress else ("in", "out (egress)")
            what = "and no answer to it gets back" if is_egress else "and no answer to it gets out"
            said = (
                f"{acl.address}: network ACLs are stateless: it lets traffic {does}, {what}: add rules that let it "
                f"{lacks}"
            )
            yield Fix(acl.source, acl.block, said)


def _allowed(module: Module, acl: Declaration) -> set[bool] | None:
    """The directions that an ACL may let something through in, True for out; None where there may be others."""
    if acl.attribute("ingress") is not None or acl.attribute("egress") is not None:
        return None
    allowed = {
        is_egress
        for is_egress in (True, False)
        for block in nested_blocks(acl.body, "egress" if is_egress else "ingress")
        if _may_allow(module, block.body.attribute("action"))
    }
    for rule in module.resources(_RULE):
        value, direction = rule.value("network_acl_id"), rule.value("egress")
        of = named(module, rule, value, _TYPES) if value is not None else None
        if of is None or of.declaration is None:
            return None
        is_out = known(module, direction, at_validation=True) if direction is not None else False
        if of.declaration.address != acl.address:
            continue
        if not isinstance(is_out, bool):
            return None
        if _may_allow(module, rule.attribute("rule_action")):
            allowed.add(is_out)
    return allowed


def _may_allow(module: Module, action: hcl.Attribute | None) -> bool:
    return action is None or known(module, action.value, at_validation=True) != "deny"
