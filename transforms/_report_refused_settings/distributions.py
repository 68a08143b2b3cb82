"""Distributions with names of their own that have the certificate of CloudFront, which is for its own names only.

Sources: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html and
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html ("you must attach to your distribution a
trusted, valid SSL/TLS certificate that covers the alternate domain name")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known, placed
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import has_instances, may_be_made

DISTRIBUTION: Final = "aws_cloudfront_distribution"
_DEFAULT: Final = "cloudfront_default_certificate"
_OWN: Final = ("acm_certificate_arn", "iam_certificate_id")


def distribution_findings(module: Module) -> Iterator[Fix]:
    """One for each distribution that has such names for certain."""
    for one in module.resources(DISTRIBUTION):
        aliases, blocks = one.attribute("aliases"), one.body.blocks("viewer_certificate")
        if aliases is None or len(blocks) != 1 or is_overridden(module, one):
            continue
        item = blocks[0].body.attribute(_DEFAULT)
        if item is None or known(module, item.value, at_validation=True) is not True:
            continue
        if any(blocks[0].body.attribute(name) is not None for name in _OWN) or not _has_names(module, one, aliases):
            continue
        if may_be_made(module, one, by_default=True):
            said = (
                f"{one.address}: To add an alternate domain name (CNAME) to a CloudFront distribution, you must attach "
                f"a trusted certificate: {_DEFAULT} covers names of cloudfront.net only; give it the "
                "acm_certificate_arn of one for its aliases, or leave these out"
            )
            yield Fix(one.source, item, said)


def _has_names(module: Module, one: Declaration, aliases: hcl.Attribute) -> bool:
    """Whether there is a name in a list, by what is written and by the defaults of variables."""
    if isinstance(aliases.value, hcl.TupleCons) and any(
        _is_name(module, element.value) for element in aliases.value.elements
    ):
        return True
    for frame in frames(module.once(placed)):
        names = constant(frame, aliases.value, by_default=True)
        if isinstance(names, list) and any(isinstance(name, str) and name for name in names):
            return has_instances(frame, one, by_default=True) is not False
    return False


def _is_name(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is some text: part of it is written out, or a variable gives it that has no default."""
    if isinstance(value, hcl.Template):
        return any(isinstance(part, hcl.TemplateLiteral) for part in value.parts)
    if not isinstance(value, hcl.Traversal) or value.names[:1] != ("var",) or len(value.steps) != 1:
        return False
    variable = module.find(f"var.{value.names[1]}")
    return variable is not None and variable.attribute("default") is None
