"""Web ACLs that are associated with distributions: those say themselves which one they have.

Source: https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html ("Do not use this call to associate
the web ACL with a CloudFront distribution") and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_association
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove
from fixer.module import SINGLE, Declaration, Module, is_overridden, known_string, reachable, rough_links, target
from transforms._own_resources.obstacles import ignores

ASSOCIATION: Final = "aws_wafv2_web_acl_association"
_DISTRIBUTION: Final = "aws_cloudfront_distribution"
_OWN: Final = "web_acl_id"


def associated(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each association with a distribution of the module."""
    for association in module.resources(ASSOCIATION):
        read = target(module, association.value("resource_arn"))
        distribution = module.find(read.address) if read is not None else None
        acl = association.attribute("web_acl_arn")
        if distribution is None or distribution.type != _DISTRIBUTION or distribution.kind != "resource" or not acl:
            continue
        said = (
            f"{association.address}: The ARN isn't valid: a distribution is associated by its own {_OWN} "
            f"({distribution.address})"
        )
        if why := _obstacle(module, association, acl, distribution):
            yield Refusal(association.source, association.block, f"{said}; left alone: {why}")
            continue
        edits: list[Edit] = [Remove(association.source, association.block)]
        own = distribution.attribute(_OWN)
        done = "which says the same, so that the association is removed"
        if own is None:
            edits.append(_added(distribution, f"{_OWN} = {acl.value_code}\n"))
            done = "which has it now; the association is removed"
        yield Fix(association.source, association.block, f"{said}, {done}", tuple(edits))


def _obstacle(module: Module, association: Declaration, acl: hcl.Attribute, distribution: Declaration) -> str:
    """Why an association cannot become an argument of a distribution; empty if it can."""
    if any(not one.source.is_editable or is_overridden(module, one) for one in (association, distribution)):
        return "they are not all to be edited here"
    if association.shape != SINGLE or distribution.shape != SINGLE:
        return "there may be several of them"
    if list(module.readers(association.address)):
        return "others read the association"
    own, read = distribution.attribute(_OWN), target(module, acl.value)
    if own is not None:
        known = target(module, own.value)
        is_same = known is not None and read is not None and known.address == read.address
        return "" if is_same or own.value_code == acl.value_code else f"{_OWN} says something else there"
    if ignores(distribution, _OWN):
        return "it ignores changes of that (lifecycle)"
    declared = module.find(read.address) if read is not None else None
    if declared is not None and declared.kind == "resource":
        if known_string(module, declared.value("scope")) == "REGIONAL":
            return f"{declared.address} is REGIONAL, and a distribution takes one of the scope CLOUDFRONT"
        if distribution.address in reachable(rough_links(module), declared.address):
            return f"{declared.address} depends on the distribution"
    return ""


def _added(distribution: Declaration, code: str) -> Insert:
    """Below the first arguments of a distribution that stand together, each on its line."""
    last: hcl.Attribute | None = None
    for item in distribution.body.items:
        is_line = isinstance(item, hcl.Attribute) and "\n" not in item.value_code and item.name != "provider"
        if last is not None and (not is_line or item.gap):
            break
        if is_line and isinstance(item, hcl.Attribute):
            last = item
    if last is None:
        return Insert(distribution.source, distribution.body.blocks()[0], code, "before")
    return Insert(distribution.source, last, code)
