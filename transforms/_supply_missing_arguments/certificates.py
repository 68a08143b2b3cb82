"""How viewers are served with a certificate of one's own, which only CloudFront asks for.

Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html (SSLSupportMethod: the
other one, `vip`, gives the distribution addresses of its own, and is charged for)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert
from fixer.module import Module

_DISTRIBUTION: Final = "aws_cloudfront_distribution"
_CERTIFICATES: Final = ("acm_certificate_arn", "iam_certificate_id")
_METHOD: Final = "ssl_support_method"


def support_methods(module: Module) -> Iterator[Fix]:
    """By the name that they ask for, in each distribution that has a certificate of its own and says nothing of it."""
    for distribution in module.resources(_DISTRIBUTION):
        for block in distribution.body.blocks("viewer_certificate"):
            own = next((found for name in _CERTIFICATES if (found := block.body.attribute(name)) is not None), None)
            if own is None or not distribution.source.is_editable or not _is_whole(own, block.body):
                continue
            said = f"{distribution.address}: CloudFront has to be told how a certificate of one's own is served"
            edit = Insert(distribution.source, own, f'{_METHOD} = "sni-only"\n')
            yield Fix(distribution.source, block, f'{said}: {_METHOD} = "sni-only" is added', (edit,))


def _is_whole(own: hcl.Attribute, body: hcl.Body) -> bool:
    """Whether it has a certificate for certain, and nothing else in a body says how it is served."""
    is_given = own.value_code not in ("null", '""') and not isinstance(own.value, hcl.Conditional)
    default = body.attribute("cloudfront_default_certificate")
    is_own = default is None or default.value_code == "false"
    return is_given and is_own and not any(item.name.startswith(("ssl_", "support")) for item in body.attributes)
