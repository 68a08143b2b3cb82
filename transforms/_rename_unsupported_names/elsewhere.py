"""Attributes that a resource has not, since something else has them: its stage, a map of it, one of its blocks.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of issuers
https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html.
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Overwrite, Refusal
from fixer.module import SINGLE, Declaration, Module, Reference, known_string, references, target
from fixer.validation import Rejection
from transforms._api_gateway_stages.reads import Read, edit, reaches
from transforms._unsupported_names.told import told

# The stages of APIs, and what they name these by.
_STAGES: Final = {
    "aws_api_gateway_rest_api": ("aws_api_gateway_stage", "rest_api_id", "stage_name"),
    "aws_apigatewayv2_api": ("aws_apigatewayv2_stage", "api_id", "name"),
}
_URIS: Final = {
    "endpoint": "GRAPHQL",
    "graphql_endpoint": "GRAPHQL",
    "graphql_url": "GRAPHQL",
    "realtime_url": "REALTIME",
    "uri": "GRAPHQL",
    "url": "GRAPHQL",
}
# What an alias record reads of a domain name, without what tells its kind.
_DOMAINS: Final = {
    "hosted_zone_id": "zone_id",
    "target_domain_name": "domain_name",
    "target_zone_id": "zone_id",
    "zone_id": "zone_id",
}
_CONFIGURED: Final = {
    "hosted_zone_id": "hosted_zone_id",
    "regional_domain_name": "target_domain_name",
    "regional_zone_id": "hosted_zone_id",
    "target_domain_name": "target_domain_name",
}
_ROOT: Final = re.compile(r"\.root(?:_ids?\[0\]|(?:\[0\])?\.id\b)")
_ROOT_ID: Final = ".roots[0].id"
# Where people sign in.
# Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html
_PAGES: Final = ("base_url", "domain_url", "hosted_ui_url", "url")
_KINDS: Final = {"REGIONAL": "regional", "EDGE": "cloudfront"}


def elsewhere(module: Module, found: Rejection, declared: Declaration) -> Fix | Refusal | None:
    """What is read instead, or why that cannot be; None where nothing is known of the attribute."""
    reference = _reference(found)
    if reference is not None and declared.type == "aws_organizations_organization":
        return _root(found, reference)
    if reference is None or declared.kind != "resource":
        return None
    if (declared.type, found.attribute) in {(type_, "invoke_url") for type_ in _STAGES}:
        return _of_stage(module, found, declared, reference)
    source, end = found.declaration.source, reference.end
    start = source.text.rfind(f".{found.attribute}", reference.start, end)
    if start < 0 or start + len(found.attribute) + 1 != end:
        return None
    new = _other(module, found.attribute, declared)
    if new:
        return Fix(source, found.node, told(found, new.lstrip(".")), (Overwrite(source, start, end, new),))
    of = source.text[reference.start : start]
    if (declared.type, found.attribute) == ("aws_cognito_user_pool", "issuer"):
        return _written(found, reference, f"https://${{{of}.endpoint}}")
    if (
        declared.type == "aws_cognito_user_pool_domain"
        and found.attribute in _PAGES
        and (address := _pages(module, declared, of))
    ):
        return _written(found, reference, address)
    return None


def _root(found: Rejection, reference: Reference) -> Fix | None:
    """The root of an organization, of which there is exactly one, read as an object or by a list of ids."""
    source = found.declaration.source
    match = _ROOT.search(source.text, reference.start, reference.end + len("[0].id"))
    start = source.text.find(f".{found.attribute}", reference.start, reference.end)
    if match is None or match.start() != start:
        return None
    edit = Overwrite(source, match.start(), match.end(), _ROOT_ID)
    return Fix(source, found.node, told(found, _ROOT_ID.lstrip(".")), (edit,))


def _reference(found: Rejection) -> Reference | None:
    """The reference that reads it."""
    text = found.declaration.source.text[found.node.start : found.node.end]
    return next(iter(references(text, found.node.start)), None)


def _other(module: Module, wrong: str, declared: Declaration) -> str:
    """What is read behind the resource instead; empty where it is not known."""
    if declared.type == "aws_appsync_graphql_api" and wrong in _URIS:
        return f'.uris["{_URIS[wrong]}"]'
    if declared.type == "aws_api_gateway_domain_name" and wrong in _DOMAINS:
        kind = _kind(module, declared)
        return f".{kind}_{_DOMAINS[wrong]}" if kind else ""
    if declared.type == "aws_apigatewayv2_domain_name" and wrong in _CONFIGURED:
        # There must be exactly one of these blocks.
        return f".domain_name_configuration[0].{_CONFIGURED[wrong]}"
    return ""


def _kind(module: Module, domain: Declaration) -> str:
    """Whether a domain name of REST APIs is regional or of CloudFront, which it is where nothing is said."""
    blocks = domain.body.blocks("endpoint_configuration", "dynamic")
    if not blocks:
        is_regional = domain.attribute("regional_certificate_arn") is not None
        return "" if is_regional or domain.attribute("endpoint_configuration") is not None else "cloudfront"
    types = blocks[0].body.attribute("types")
    elements = types.value.elements if types is not None and isinstance(types.value, hcl.TupleCons) else ()
    return _KINDS.get(known_string(module, elements[0].value) or "", "") if len(elements) == 1 else ""


def _of_stage(module: Module, found: Rejection, api: Declaration, reference: Reference) -> Fix | Refusal | None:
    """The URL of the API's only stage."""
    type_, link, name = _STAGES[api.type]
    source, node = found.declaration.source, found.node
    stages = [
        one
        for one in module.resources(type_)
        if (own := target(module, one.value(link))) and own.address == api.address
    ]
    if len(stages) != 1 or len(module.resources(type_)) != 1 or stages[0].shape != SINGLE or api.shape != SINGLE:
        said = "The URL is that of a stage, and " + ("which one is meant cannot be told" if stages else "there is none")
        return Refusal(source, node, f"{found.told} {said}")
    stage = stages[0]
    read, called = Read(found.declaration, reference), stage.value(name)
    if stage.address == found.declaration.address or reaches(module, stage, read) or called is None:
        said = f"{stage.address} has it, which depends on what reads it here"
        return Refusal(source, node, f"{found.told} {said}")
    instead = edit(module, api, read, stage.address, called)
    said = told(found, f"{stage.address}.invoke_url")
    said += ", which has the name of the stage at its end" if instead.end > reference.end else ""
    return Fix(source, node, said, (instead,))


def _pages(module: Module, domain: Declaration, of: str) -> str:
    """Where the pages of a pool are: below a domain of one's own, or of Cognito's in the region."""
    name = domain.value("domain")
    if domain.attribute("certificate_arn") is not None:
        return f"https://${{{of}.domain}}"
    if name is None or domain.attribute("provider") is not None or "." in (known_string(module, name) or ""):
        return ""
    regions = [one for one in module.declarations("data") if one.type == "aws_region" and not one.body.items]
    region = regions[0].address if regions else "data.aws_region.current"
    return f"https://${{{of}.domain}}.auth.${{{region}.name}}.amazoncognito.com"


def _written(found: Rejection, reference: Reference, address: str) -> Fix:
    """An address, as a string or in the one that it stands in."""
    source, start, end = found.declaration.source, reference.start, reference.end
    before, behind = source.text[:start].rstrip(), source.text[end:].lstrip()
    code = address
    if before.endswith("${") and behind.startswith("}"):
        start, end = len(before) - 2, len(source.text) - len(behind) + 1
        code = code.removeprefix("https://") if source.text[:start].endswith("https://") else code
    else:
        code = f'"{code}"'
    return Fix(source, found.node, told(found, code), (Overwrite(source, start, end, code),))
