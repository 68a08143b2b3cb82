"""Arguments of what there is no more: the provider took them away, and nothing stands for them.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-2-upgrade,
.../version-5-upgrade (CodeBuild: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_SourceAuth.html), and
https://github.com/hashicorp/terraform-provider-tls/blob/v4.0.0/CHANGELOG.md. What only REST APIs have:
https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html.
"""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.module import Configuration, Module
from fixer.provider.constraint import allowed
from fixer.provider.known import KNOWN
from fixer.validation import Rejection


class Gone(NamedTuple):
    """Why an argument may go; `values`, if there are any, are those with which it may."""

    why: str
    values: tuple[str, ...] = ()


_CLASSIC: Final = Gone("EC2-Classic is gone, and there is nothing to link to")
_PLATFORMS: Final = Gone("EC2-Classic is gone, and there is no other platform to ask for")
_KEY: Final = Gone("The private key says it")
_NONE: Final = Gone("It says nothing", ('""', "null"))
_TRACED: Final = Gone(
    "X-Ray traces the stages of REST APIs only, and what they call where that says so (tracing_config of a function)"
)
_CACHED: Final = Gone("Only REST APIs have a cache, so nothing would be cached")
_ROUTES: Final = ("default_route_settings", "route_settings")
_CACHES: Final = (
    "cache_data_encrypted",
    "cache_ttl_in_seconds",
    "caching_enabled",
    "require_authorization_for_cache_control",
    "unauthorized_cache_control_header_strategy",
)
_VPCS: Final = ("aws_default_vpc", "aws_vpc")
_PEERINGS: Final = (
    "aws_vpc_peering_connection",
    "aws_vpc_peering_connection_accepter",
    "aws_vpc_peering_connection_options",
)
_LINKS: Final = ("allow_classic_link_to_remote_vpc", "allow_vpc_to_remote_classic_link")
_SIDES: Final = ("accepter", "requester")

# The provider that has the algorithm from the key, and asked for it before.
_TLS: Final = "tls"
_FIRST: Final = ((4, 0, 0), 0)
_CREDENTIALS: Final = "Credentials are those of the account now, which an aws_codebuild_source_credential has"
_AUTHS: Final = frozenset({"secondary_sources.auth", "source.auth"})
_NAME: Final = "name"
# By the kind, the type, the path of the block and the name.
GONE: Final = {
    **{("resource", vpc, "", "enable_classiclink"): _CLASSIC for vpc in _VPCS},
    **{("resource", vpc, "", "enable_classiclink_dns_support"): _CLASSIC for vpc in _VPCS},
    **{("resource", of, side, name): _CLASSIC for of in _PEERINGS for side in _SIDES for name in _LINKS},
    ("resource", "aws_launch_configuration", "", "vpc_classic_link_id"): _CLASSIC,
    ("resource", "aws_launch_configuration", "", "vpc_classic_link_security_groups"): _CLASSIC,
    ("resource", "aws_macie2_account", "", "name"): Gone("There is one for an account, which has no name"),
    ("resource", "aws_apigatewayv2_stage", "", "xray_tracing_enabled"): _TRACED,
    ("resource", "aws_apigatewayv2_stage", "", "cache_cluster_enabled"): _CACHED,
    ("resource", "aws_apigatewayv2_stage", "", "cache_cluster_size"): _CACHED,
    **{("resource", "aws_apigatewayv2_stage", path, name): _CACHED for path in _ROUTES for name in _CACHES},
    ("resource", "aws_apigatewayv2_integration", "", "cache_key_parameters"): _CACHED,
    ("resource", "aws_apigatewayv2_integration", "", "cache_namespace"): _CACHED,
    ("provider", "aws", "", "skip_get_ec2_platforms"): _PLATFORMS,
    ("data", "aws_region", "", "current"): Gone(
        "It is the current one where no other is asked for", ("true", '"true"')
    ),
    # A route to an instance is one to its interface: here it is none.
    ("resource", "aws_default_route_table", "route", "instance_id"): _NONE,
    ("resource", "aws_route_table", "route", "instance_id"): _NONE,
    ("resource", "tls_cert_request", "", "key_algorithm"): _KEY,
    ("resource", "tls_locally_signed_cert", "", "ca_key_algorithm"): _KEY,
    ("resource", "tls_self_signed_cert", "", "key_algorithm"): _KEY,
}


def without(module: Module, one: Rejection) -> Fix | None:
    """The removal of an argument of what there is no more."""
    declaration, item = one.declaration, one.node
    assert isinstance(item, hcl.Attribute)
    gone = GONE.get((declaration.kind, declaration.type, one.path, one.name))
    if gone is None or (gone.values and item.value_code not in gone.values):
        return None
    if gone is _KEY and _is_earlier(module):
        return None
    was = f" (it was {item.value_code})" if one.name == _NAME else ""
    said = f"{one.told} {gone.why}: it is removed{was}"
    return Fix(declaration.source, item, said, (Remove(declaration.source, item),))


def _is_earlier(module: Module) -> bool:
    """Whether the module is for versions of the TLS provider only that must be told the algorithm."""
    constraint = Configuration(module).constraint(_TLS, KNOWN[_TLS])
    versions = allowed(constraint) if constraint is not None else None
    return versions is not None and versions.high <= _FIRST


def of_console(one: Rejection) -> Fix | None:
    """The removal of a block that only said to CodeBuild's console that it is authorized elsewhere."""
    block, source = one.node, one.declaration.source
    if one.declaration.type != "aws_codebuild_project" or one.path not in _AUTHS or not isinstance(block, hcl.Block):
        return None
    type_ = block.body.attribute("type")
    if one.name != "resource" or type_ is None or type_.value_code != '"OAUTH"' or len(block.body.items) > 1:
        return None
    said = f"{one.told} {_CREDENTIALS}: the block is removed"
    return Fix(source, block, said, (Remove(source, block),))
