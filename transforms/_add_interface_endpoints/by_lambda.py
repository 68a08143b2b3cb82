"""What Lambda itself does in the role of a function, outside of its VPC: it writes the logs, reads the event sources,
and sends what fails, or what comes of it, to where that is to go.

Sources: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html,
https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html (what a mapping reads, and the actions
for each kind of source), https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Statement
from fixer.module import Declaration, Module, known_string, nested_arguments, reads, target

_LOGS: Final = frozenset(("logs:createloggroup", "logs:createlogstream", "logs:putlogevents"))
# What does nothing by itself.
_LOOKING: Final = ("sqs:getqueueattributes", "sqs:getqueueurl")
# How sources are read, by what stands before the colon of the actions.
_READING: Final = {
    "kinesis": frozenset(
        (
            "kinesis:describe*",
            "kinesis:describestream",
            "kinesis:describestreamconsumer",
            "kinesis:describestreamsummary",
            "kinesis:get*",
            "kinesis:getrecords",
            "kinesis:getsharditerator",
            "kinesis:list*",
            "kinesis:listshards",
            "kinesis:liststreams",
            "kinesis:subscribetoshard",
        )
    ),
    "sqs": frozenset(("sqs:changemessagevisibility", "sqs:deletemessage", "sqs:receivemessage", *_LOOKING)),
}
_SENDING: Final = frozenset(("events:putevents", "lambda:invokefunction", "sns:publish", "sqs:sendmessage", *_LOOKING))
_SOURCES: Final = {
    "aws_kinesis_stream": "kinesis",
    "aws_kinesis_stream_consumer": "kinesis",
    "aws_sqs_queue": "sqs",
}
_MAPPING: Final = "aws_lambda_event_source_mapping"
# Where it is said where something is sent, by the type and the path of the argument.
_SENDERS: Final = (
    (_MAPPING, "destination_config.on_failure.destination_arn"),
    ("aws_lambda_function_event_invoke_config", "destination_config.on_failure.destination"),
    ("aws_lambda_function_event_invoke_config", "destination_config.on_success.destination"),
)
_ALIAS: Final = "aws_lambda_alias"


class ByLambda(NamedTuple):
    """What Lambda reads for a function and what it sends to, by addresses; what it reads also by kind."""

    read: frozenset[str]
    kinds: frozenset[str]
    sent: frozenset[str]

    def does(self, module: Module, statement: Statement, action: str) -> bool:
        """Whether an action of a statement, in lower case, is for Lambda as far as can be told."""
        if action in _LOGS:
            return True
        kind = action.partition(":")[0]
        named = [_name(module, value) for value in statement.resources]
        if action in _SENDING and named and all(one in self.sent for one in named):
            return True
        # A pattern names no resource: then it is for what is read, if anything of the kind is.
        is_read = all(one in self.read or (not one and kind in self.kinds) for one in named)
        return action in _READING.get(kind, ()) and bool(named) and is_read


def by_lambda(module: Module, function: Declaration) -> ByLambda:
    """What Lambda does for a function, without what its environment names: that is for its code."""
    names = {function.address, *[one.address for one in module.resources(_ALIAS) if _is_for(module, one, function)]}
    environment = [item for _, item in nested_arguments(function.body, "environment.variables")]
    known_to_code = {reference.address for reference in reads(module, *environment)}
    sources = [value for one in _of(module, _MAPPING, names) if (value := one.value("event_source_arn")) is not None]
    read = {_name(module, value) for value in sources}
    kinds = {_kind(module, value) for value in sources}
    sent = {_name(module, item.value) for _, item in nested_arguments(function.body, "dead_letter_config.target_arn")}
    for type_, path in _SENDERS:
        for one in _of(module, type_, names):
            sent |= {_name(module, item.value) for _, item in nested_arguments(one.body, path)}
    if any(_kind_of(module, address) in kinds for address in known_to_code):
        # Its code reads such a one by itself, perhaps.
        kinds = {kind for kind in kinds if all(_kind_of(module, address) != kind for address in known_to_code)}
    gone = {*known_to_code, ""}
    return ByLambda(frozenset(read - gone), frozenset(kinds - {""}), frozenset(sent - gone))


def _of(module: Module, type_: str, names: set[str]) -> Iterator[Declaration]:
    """The resources of a type that are for a function by one of its names."""
    for one in module.resources(type_):
        if any(reference.address in names for reference in reads(module, one.attribute("function_name"))):
            yield one


def _is_for(module: Module, alias: Declaration, function: Declaration) -> bool:
    return any(read.address == function.address for read in reads(module, alias.attribute("function_name")))


def _name(module: Module, value: hcl.Expression) -> str:
    """The resource, or what else is read, that a value is the ARN of; empty where it is none."""
    reference = target(module, value)
    return reference.address if reference is not None else ""


def _kind(module: Module, source: hcl.Expression) -> str:
    written = known_string(module, source) or ""
    return written.split(":")[2] if written.count(":") > 2 else _kind_of(module, _name(module, source))


def _kind_of(module: Module, address: str) -> str:
    found = module.find(address)
    return _SOURCES.get(found.type, "") if found is not None else ""
