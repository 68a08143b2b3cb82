"""What the policies say that queues, topics and buckets get, as code."""

from collections.abc import Iterable, Mapping
from typing import Final

from fixer import hcl
from fixer.aws import NewStatement
from fixer.module import Declaration
from transforms._key_policies.services import ACCOUNT
from transforms._key_policies.written import statement
from transforms._permit_services.buckets import BUCKET, BUCKET_POLICY
from transforms._permit_services.grant import Grant, new_statements
from transforms._sendings.table import POLICIES, TOPIC

# What a topic lets its account do by default, which its policy takes the place of. Alarms are let in by it.
# Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sns-permissions
_DEFAULT: Final = """{
Sid = "__default_statement_ID"
Effect = "Allow"
Principal = {
AWS = "*"
}
Action = [
"SNS:GetTopicAttributes",
"SNS:SetTopicAttributes",
"SNS:AddPermission",
"SNS:RemovePermission",
"SNS:DeleteTopic",
"SNS:Subscribe",
"SNS:ListSubscriptionsByTopic",
"SNS:Publish"
]
Resource = TOPIC.arn
Condition = {
StringEquals = {
"AWS:SourceOwner" = NUMBER
}
}
}"""
_POLICY: Final = """LINK

policy = jsonencode({
Version = "2012-10-17"
Statement = [
STATEMENTS
]
})"""
LINKS: Final = {
    BUCKET: (BUCKET_POLICY, "bucket = INSTANCE.id"),
    **{type_: (row[0], row[1]) for type_, row in POLICIES.items()},
}
"""The type of the policy of each type, and how that names what it is for."""


def body(to: Declaration, grants: list[Grant], known: Mapping[str, str]) -> str:
    """What the policy of what is sent to says, or that of one instance of it."""
    codes = [statement(new) for new in new_statements([one for one in grants if not one.only], known)]
    if to.type == TOPIC:
        codes.insert(0, _DEFAULT.replace("TOPIC", grants[0].instance).replace("NUMBER", known[ACCOUNT]))
    link = LINKS[to.type][1].replace("INSTANCE", grants[0].instance)
    policy = _POLICY.replace("LINK", link)
    own: dict[str, list[Grant]] = {}
    for one in grants:
        if one.only:
            own.setdefault(one.only, []).append(one)
    if own:
        lists = [f",\n{_of_instance(to, key, new_statements(those, known))}" for key, those in own.items()]
        policy = policy.replace("Statement = [", "Statement = concat(\n[")
        policy = policy.replace("STATEMENTS\n]", f"STATEMENTS\n]{''.join(lists)}\n)")
    return policy.replace("STATEMENTS", ",\n".join(codes))


def _of_instance(to: Declaration, key: str, those: Iterable[NewStatement]) -> str:
    """Statements that the policy of one instance only has: a loop over them takes tuples of any length."""
    own = hcl.quoted(key.strip('"'))
    is_it = f"count.index == {key}" if to.shape.kind == "count" else f"each.key == {own}"
    listed = ",\n".join([statement(new) for new in those])
    return f"[\nfor statement in [\n{listed}\n] : statement if {is_it}\n]"
