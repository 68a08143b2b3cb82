"""Names that nothing goes by: what a person sees of a thing. They say what its label says, or what its rule does.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of rules
https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html#intro-lifecycle-rule-id
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection

# Types whose name is for people: all else goes by an id or an ARN.
NAMED: Final = (
    "aws_api_gateway_rest_api",
    "aws_apigatewayv2_api",
    "aws_appsync_graphql_api",
    "aws_backup_plan",
    "aws_cloudfront_cache_policy",
    "aws_cloudfront_origin_access_control",
    "aws_cloudfront_origin_request_policy",
    "aws_cloudfront_response_headers_policy",
    "aws_cognito_user_pool",
    "aws_cognito_user_pool_client",
    "aws_ram_resource_share",
)
# Labels that say no more than that it is the one.
_PLAIN: Final = frozenset({"default", "example", "main", "self", "this"})
_LIFECYCLE: Final = "aws_s3_bucket_lifecycle_configuration"
RULE_ID: Final = f"{_LIFECYCLE}.rule.id"


def name_by_label(_: Module, found: Rejection, body: hcl.Body) -> str:
    """The name by the label; none where one label stands for several, or says nothing, or a name is said elsewhere."""
    own = found.declaration
    tags = body.attribute("tags")
    if own.shape.kind != "single" or own.name in _PLAIN or (tags is not None and "Name" in tags.value_code):
        return ""
    return hcl.quoted(own.name.replace("_", "-"))


def id_by_action(_: Module, found: Rejection, body: hcl.Body) -> str:
    """The id of a rule by the first thing that it does, with a number where others do the same."""
    rules = [block.body for block in found.declaration.body.blocks("rule")]
    mine = _action(body)
    if not mine or all(one is not body for one in rules):
        return ""
    nameless = [one for one in rules if one.attribute("id") is None and _action(one) == mine]
    taken = {item.value_code for one in rules if (item := one.attribute("id")) is not None}
    at = next(i for i, one in enumerate(nameless) if one is body)
    names = [mine, *(f"{mine}-{number}" for number in range(2, len(rules) + len(nameless) + 2))]
    return hcl.quoted([one for one in names if hcl.quoted(one) not in taken][at])


def _action(rule: hcl.Body) -> str:
    """What a rule does first, in words; empty where nothing says it."""
    actions = [
        block.type
        for block in rule.items
        if isinstance(block, hcl.Block) and re.search("expiration|transition|abort", block.type)
    ]
    return actions[0].replace("_", "-") if actions else ""
