"""Cuts that write out what AWS makes of what is given: ARNs, and the addresses of stages of APIs.

Only where it is told to something that does not ask whether it is there.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Cycle, Declaration, Link, Module
from transforms._dependency_cycles.cut import Cut, by_what_is_read, is_open, item_of, shown, text_of
from transforms._dependency_cycles.written_out import place, stands_alone, written
from transforms._key_policies.facts import cannot_ask, facts
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION

_ADDRESS: Final = f"https://{{rest_api_id}}.execute-api.{REGION}.amazonaws.com/{{stage_name}}"
_HERE: Final = f"arn:{PARTITION}:SERVICE:{REGION}:{ACCOUNT}:"
# What is read, by type and attribute, with the arguments that it is made of.
# Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
# and https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
PATTERNS: Final = {
    ("aws_cloudtrail", "arn"): "cloudtrail trail/{name}",
    ("aws_cloudwatch_log_group", "arn"): "logs log-group:{name}",
    ("aws_dynamodb_table", "arn"): "dynamodb table/{name}",
    ("aws_kinesis_firehose_delivery_stream", "arn"): "firehose deliverystream/{name}",
    ("aws_kinesis_stream", "arn"): "kinesis stream/{name}",
    ("aws_lambda_function", "arn"): "lambda function:{function_name}",
    ("aws_sfn_state_machine", "arn"): "states stateMachine:{name}",
    ("aws_sns_topic", "arn"): "sns {name}",
    ("aws_sqs_queue", "arn"): "sqs {name}",
    ("aws_s3_bucket", "arn"): f"arn:{PARTITION}:s3:::{{bucket}}",
    ("aws_api_gateway_deployment", "invoke_url"): _ADDRESS,
    ("aws_api_gateway_stage", "invoke_url"): _ADDRESS,
}
# Where AWS takes it as it is, with how little it matters there when it comes to be.
_READERS: Final = {
    ("aws_lambda_function", "environment"): 4,
    ("aws_sfn_state_machine", "definition"): 5,
    ("aws_iam_policy", "policy"): 5,
    ("aws_iam_role_policy", "policy"): 5,
    ("aws_kms_key", "policy"): 6,
    ("aws_sns_topic", "policy"): 6,
    ("aws_sqs_queue", "policy"): 6,
    ("aws_iam_policy_document", "statement"): 6,
}


def composed(module: Module, cycle: Cycle) -> Iterator[Cut]:
    """One cut for each ARN or address that is only told and that can be written out."""
    inside = {link.origin for link in cycle.links}
    for (_, target, attribute), links in by_what_is_read(cycle).items():
        owner, first = module.find(target), links[0]
        pattern = PATTERNS.get((owner.type, attribute), "") if owner is not None and owner.kind == "resource" else ""
        costs = [_READERS.get((link.declaration.type, item_of(link)), 0) for link in links]
        if (
            owner is None
            or not pattern
            or not all(costs)
            or not all(_reads_one_attribute(link, target) for link in links)
        ):
            continue
        text = _filled(owner, pattern, inside)
        if not text or owner.source.is_override or cannot_ask(module, owner) or module.mentions('"cn-'):
            continue
        marks = facts(module, owner, text)
        for mark, code in marks.codes.items():
            text = text.replace(mark, code[1:-1] if code.startswith('"') else f"${{{code}}}")
        if not any(member.startswith("provider:") or member.partition(" ")[0] in text for member in inside):
            edits = (*[written(link, f'"{text}"') for link in links], *marks.edits)
            said = f"write out {target}.{attribute} in {shown(first.origin)}, which is {text}"
            yield Cut(frozenset(links), first.declaration, place(first), said, edits, max(costs))


def _filled(owner: Declaration, pattern: str, inside: set[str]) -> str:
    """A pattern with the arguments of a resource; empty if they cannot stand elsewhere."""
    service, _, rest = pattern.rpartition(" ")
    text = f"{_HERE.replace('SERVICE', service)}{rest}" if service else pattern
    for name in ("name", "bucket", "function_name", "rest_api_id", "stage_name"):
        mark = f"{{{name}}}"
        if mark in text:
            value = owner.attribute(name)
            if value is None or not stands_alone(value, inside) or "\\" in value.value_code:
                return ""
            code = value.value_code
            is_text = isinstance(value.value, hcl.Template) and not value.value.is_heredoc
            text = text.replace(mark, code[1:-1] if is_text else f"${{{code}}}")
    return text


def _reads_one_attribute(link: Link, target: str) -> bool:
    size = len(link.reference.names) if link.reference else 0
    return is_open(link.declaration) and "*" not in text_of(link) and size == len(target.split(".")) + 1
