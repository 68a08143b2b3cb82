"""Lets a function publish to the SNS topics that have subscribers and that nothing publishes to.

## What it does

Finds each `aws_sns_topic` with subscriptions that nothing in the configuration publishes to, and connects the function
that should: its role gets `sns:Publish` on the topic, in the policy that stands, and the use of the key that the topic
is encrypted with; its environment gets the ARN of the topic. The function's code has to publish.

Which function that is, the configuration of tffix may say:

    [tool.tffix.connect]
    "aws_sns_topic.player_updates" = "aws_lambda_function.ddb_to_redis"

Else it is the only function that knows the ARN already and may not publish, or, for a topic with queues, functions or
delivery streams among its subscribers, the only one that the stream of a DynamoDB table of this module feeds: it sees
what has changed, which is what subscribers are told. Where no table's stream feeds one, it is the only one that a
Kinesis stream feeds. Several, or none: a suggestion. Topics for alarms and alerts are never connected by this rule.

Anything that names the topic and is not known to do something else counts as publishing, and so does any grant, topic
policy or managed policy that may allow it. An output does not: who reads it outside is not known; but
nobody is asked about a topic whose address an output hands out, as its messages may well come from there.

## Why it matters

Subscribers of such a topic never get a message: the part of the system behind it is deployed, paid for and dead.

## Fix safety

Unsafe: it widens what a role may do, and which function is to publish is a judgement. Nothing is sent until the code
does so.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#environment
- https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
- https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
"""

import re
from collections.abc import Iterator

from fixer.aws import leaves
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module, known_string, target
from transforms._connect_publishers.unfed import MAPPING, Candidates, Unfed, connections, functions_in
from transforms._connect_publishers.words import words

TOPIC = "aws_sns_topic"
# What a topic for the system itself, and not for people who look after it, is subscribed by.
MACHINES = frozenset(("sqs", "lambda", "firehose"))
# What topics for people who look after the system are called.
OPERATIONS = re.compile(
    r"alarms?|alert(?:s|ing)?|billing|budgets?|errors?|failures?|incidents?|monitoring|oncall|operations|ops|pagerduty"
    r"|security|slack|warnings?"
)
# Streams that feed functions, what tells of changes first.
STREAMS = (("aws_dynamodb_table",), ("aws_kinesis_stream", "aws_kinesis_stream_consumer"))


class ConnectUnpublishedTopics(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let a function publish to the SNS topics that have subscribers and no publisher",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One result for each topic with subscribers that nothing publishes to."""
        if module.resources(TOPIC):
            yield from connections(module, TOPIC, _candidates)


def _candidates(module: Module, unfed: Unfed) -> Candidates:
    """The functions that changes or records reach by a stream of this module."""
    protocols = {known_string(module, one.value("protocol")) for one in unfed.receivers}
    if not protocols & MACHINES or any(map(OPERATIONS.fullmatch, words(unfed.channel))):
        return Candidates(())
    behind = {function.address for function in unfed.behind}
    for types in STREAMS:
        found: dict[str, Declaration] = {}
        complete = True
        for mapping in module.resources(MAPPING):
            source = mapping.value("event_source_arn")
            ends = [target(module, leaf) for _, leaf in leaves(module, mapping, source)] if source else []
            if not any(end and module.find(end.address) and end.names[0] in types for end in ends):
                continue
            fed = functions_in(module, mapping, "function_name")
            complete = complete and fed.complete
            found |= {function.address: function for function in fed.functions if function.address not in behind}
        if found or not complete:
            return Candidates(tuple(found.values()), complete)
    return Candidates(())
