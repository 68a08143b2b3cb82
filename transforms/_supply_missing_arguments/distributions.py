"""What policies of distributions must say, and what access to their origins is for.

Sources: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront.CachePolicy.html (nothing is part of the
key, by default), https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront.OriginRequestPolicy.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_access_control.
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, node_references, target
from fixer.validation import Rejection, literal
from transforms._supply_missing_arguments.tellers import Told

_BEHAVIORS: Final = {
    "cookies_config": "cookie_behavior",
    "headers_config": "header_behavior",
    "query_strings_config": "query_string_behavior",
}
_CACHED: Final = "parameters_in_cache_key_and_forwarded_to_origin"
_ALL: Final = frozenset({"all", "allViewer", "allViewerAndWhitelistCloudFront"})


def _of_key(_: Module, found: Rejection, __: hcl.Body) -> str:
    return _block(found.name, "none")


def _of_request(module: Module, found: Rejection, body: hcl.Body) -> str:
    """What is handed on: all, where all of the rest is, and nothing where nobody says so of anything else.

    Not all headers: the name of the host is one, and few origins take that of the distribution.
    """
    said = [
        literal(module, item.value)
        for name, behavior in _BEHAVIORS.items()
        for block in body.blocks(name)
        if (item := block.body.attribute(behavior)) is not None
    ]
    if None in said:
        return ""
    handed_on = [one in _ALL for one in said]
    if said and all(handed_on):
        return _block(found.name, "all") if found.name != "headers_config" else ""
    return "" if any(handed_on) else _block(found.name, "none")


def _block(name: str, behavior: str) -> str:
    return f'{name} {{\n  {_BEHAVIORS[name]} = "{behavior}"\n}}'


def _origin_type(module: Module, found: Rejection, _: hcl.Body) -> str:
    """What kind of origin is read with it: buckets, where all origins that name it are some of the module."""
    kinds: set[str] = set()
    for distribution in module.resources("aws_cloudfront_distribution"):
        for origin in distribution.body.blocks("origin"):
            access, domain = origin.body.attribute("origin_access_control_id"), origin.body.attribute("domain_name")
            read = target(module, access.value) if access is not None else None
            if read is not None and read.address == found.declaration.address and domain is not None:
                kinds |= {reference.names[0] for reference in node_references(domain.value)} or {""}
    return '"s3"' if kinds == {"aws_s3_bucket"} else ""


TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "aws_cloudfront_origin_access_control.origin_access_control_origin_type": (_origin_type,),
}
TOLD_BLOCKS: Final[dict[str, Told]] = {
    **{f"aws_cloudfront_cache_policy.{_CACHED}.{name}": _of_key for name in _BEHAVIORS},
    **{f"aws_cloudfront_origin_request_policy.{name}": _of_request for name in _BEHAVIORS},
}
