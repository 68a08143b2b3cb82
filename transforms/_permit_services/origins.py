"""What CloudFront reads of buckets, where it is told to sign what it asks for."""

import re
from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, known, resolved
from transforms._instances.named import EACH, Named, named
from transforms._key_policies.services import ACCOUNT, PARTITION
from transforms._own_resources.placement import instance
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, text_of
from transforms._permit_services.objects import bucket_arn

DISTRIBUTION: Final = "aws_cloudfront_distribution"
_CONTROL: Final = "aws_cloudfront_origin_access_control"
_IDENTITY: Final = "aws_cloudfront_origin_access_identity"
# How the endpoint of a bucket is written; that of a website is asked for without a signature.
_ENDPOINT: Final = re.compile(
    r"\$\{[^{}]*\.(?:bucket_regional_domain_name|bucket_domain_name)\}"
    r"|\$\{[^{}]*\.(?:id|bucket)\}\.s3(?!-website)[^/]*\.amazonaws\.com"
)


def by_control(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """What lets a distribution read the objects of its origin, by an origin access control that signs.

    Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html.
    """
    to, given = found.declaration, body.attribute("origin_access_control_id")
    assert to is not None
    if given is None or not _is_read(module, sender, body):
        return None
    control = named(module, sender, given.value, frozenset({_CONTROL}))
    declared = control.declaration if control is not None else None
    if declared is None or known(module, declared.value("signing_behavior")) != "always":
        return None
    if sender.shape not in (SINGLE, to.shape):
        raise LeftAloneError(f"there are several of {sender.address}")
    is_ours = ("StringEquals", "aws:SourceArn", (f"${{{instance(sender)}.arn}}",))
    said = Said("AllowCloudFrontServicePrincipalReadOnly", "s3:GetObject", f"{bucket_arn(to)}/*", (is_ours,))
    return Grant(
        to,
        "cloudfront.amazonaws.com",
        "CloudFront",
        sender,
        (said,),
        by_account=True,
        is_joined=True,
        any_arn=f"arn:{PARTITION}:cloudfront::{ACCOUNT}:distribution/*",
    )


def by_identity(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """What lets an origin access identity read the objects of an origin.

    Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html#private-content-restricting-access-to-s3-oai.
    """
    to = found.declaration
    assert to is not None
    given = [one.body.attribute("origin_access_identity") for one in body.blocks("s3_origin_config")]
    if len(given) != 1 or given[0] is None or not _is_read(module, sender, body):
        return None
    identity = named(module, sender, given[0].value, frozenset({_IDENTITY}))
    if identity is None:
        return None
    if EACH.search(identity.code) and sender.shape != to.shape:
        raise LeftAloneError(f"which of {identity.code} reads which of {to.address} cannot be told")
    if "[*]" in identity.code:
        raise LeftAloneError(f"which of {identity.code} reads it cannot be told")
    said = Said("AllowCloudFrontToRead", "s3:GetObject", f"{bucket_arn(to)}/*")
    principal = f"{identity.code}.iam_arn"
    return Grant(to, "cloudfront.amazonaws.com", "CloudFront", sender, (said,), by_account=True, principal=principal)


def _is_read(module: Module, sender: Declaration, body: hcl.Body) -> bool:
    """Whether a distribution is on, and an origin of it is the endpoint of a bucket."""
    domain, switch = body.attribute("domain_name"), sender.value("enabled")
    value = resolved(module, domain.value) if domain is not None else None
    is_endpoint = value is not None and _ENDPOINT.fullmatch(text_of(value)) is not None
    return is_endpoint and (switch is None or known(module, switch) is not False)
