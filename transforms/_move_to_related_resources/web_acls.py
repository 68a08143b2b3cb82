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
from transforms._own_resources.placement import every_comment

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
            said_of_it = every_comment(association.block)
            edits.append(_added(distribution, f"{said_of_it}{_OWN} = {_arn(module, acl)}\n"))
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
    if association.attribute("depends_on") is not None or association.body.blocks("lifecycle"):
        return "what it depends on, or its lifecycle, would be lost"
    if any(one is not association for one in _with(module, distribution)):
        return f"others are for {distribution.address}, too: say which of them is meant"
    own, read = distribution.attribute(_OWN), target(module, acl.value)
    if own is not None:
        return _beside(module, own, acl, association)
    if ignores(distribution, _OWN):
        return "it ignores changes of that (lifecycle)"
    declared = module.find(read.address) if read is not None else None
    if declared is None:
        return ""
    if known_string(module, declared.value("scope")) == "REGIONAL":
        return f"{declared.address} is REGIONAL, and a distribution takes one of the scope CLOUDFRONT"
    if declared.kind == "resource" and distribution.address in reachable(rough_links(module), declared.address):
        return f"{declared.address} depends on the distribution"
    return "" if _arn(module, acl) else f"a distribution takes the ARN of {declared.address}"


def _beside(module: Module, own: hcl.Attribute, acl: hcl.Attribute, association: Declaration) -> str:
    """Why an association is not what a distribution says itself; empty if it is."""
    read, known = target(module, acl.value), target(module, own.value)
    is_same = known is not None and read is not None and known.address == read.address
    if not is_same and own.value_code != acl.value_code:
        return f"{_OWN} says something else there"
    if known is not None and _is_of_version_2(known.address) and known.attribute != "arn":
        return f"{_OWN} has to be the ARN there"
    return "its comments would be lost" if every_comment(association.block) else ""


def _with(module: Module, distribution: Declaration) -> Iterator[Declaration]:
    """The associations with a distribution."""
    for one in module.resources(ASSOCIATION):
        read = target(module, one.value("resource_arn"))
        if read is not None and read.address == distribution.address:
            yield one


def _arn(module: Module, acl: hcl.Attribute) -> str:
    """The code of the ARN of a web ACL: of those of WAFv2 a distribution takes no id. Empty where it is not told."""
    read, code = target(module, acl.value), acl.value_code
    if read is None or not _is_of_version_2(read.address) or read.attribute == "arn":
        return code
    return f"{code.removesuffix('.id')}.arn" if code == f"{read.address}.id" else ""


def _is_of_version_2(address: str) -> bool:
    return address.removeprefix("data.").startswith("aws_wafv2_web_acl.")


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
