"""Who publishes to a topic, who sends to a queue: whether anything does, or may.

Everything that names the topic or the queue and is not known to do something else counts as sending to it, since that
nothing does is what has to be proved.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws.coverage import covered, covers
from fixer.aws.grants import grants
from fixer.aws.managed import managed_allows
from fixer.aws.matching import Answer, all_of, allows, any_of
from fixer.aws.policies import attachments, identity_policies, resource_policies
from fixer.aws.roles import role_of, roles_of
from fixer.aws.standing import statements
from fixer.aws.statement import DOCUMENT, Statement
from fixer.module import Declaration, Module, relatives

# Topics and queues: the action that sends to one.
SENDING: Final = {"aws_sns_topic": "sns:Publish", "aws_sqs_queue": "sqs:SendMessage"}
# Who receives from a topic or a queue: a resource's type, and the argument that names it.
RECEIVING: Final = {
    "aws_sns_topic": (("aws_sns_topic_subscription", "topic_arn"),),
    "aws_sqs_queue": (("aws_lambda_event_source_mapping", "event_source_arn"), ("aws_pipes_pipe", "source")),
}
# Arguments that name a topic or a queue and send nothing to it, wherever they stand. What policies allow is read apart.
_SILENT: Final = frozenset(
    (
        "access_policy",
        "alarm_description",
        "assume_role_policy",
        "depends_on",
        "description",
        "dimensions",
        "lifecycle",
        "policy",
        "redrive_allow_policy",
        "tags",
        "tags_all",
    )
)
_SILENT_IN: Final = frozenset(
    (
        *RECEIVING["aws_sns_topic"],
        *RECEIVING["aws_sqs_queue"],
        ("aws_cloudwatch_dashboard", "dashboard_body"),
        ("aws_cloudwatch_metric_alarm", "alarm_name"),
        ("aws_lambda_permission", "source_arn"),
        ("aws_sns_topic_data_protection_policy", "arn"),
        ("aws_sns_topic_policy", "arn"),
        ("aws_sqs_queue_policy", "queue_url"),
        ("aws_sqs_queue_redrive_allow_policy", "queue_url"),
        ("aws_sqs_queue_redrive_policy", "queue_url"),
    )
)
# What runs code, and the argument that hands it names: it sends if its role may.
_CODE: Final = {"aws_lambda_function": "environment", "aws_ecs_task_definition": "container_definitions"}
# Blocks that do nothing with what they name.
_IDLE: Final = ("check", "import", "moved", "removed", "run")
# A policy of an endpoint limits what others are granted, and grants nothing.
_NO_GRANTS: Final = ("aws_vpc_endpoint", "aws_vpc_endpoint_policy")
# How the ARN or the address of a topic or a queue is spelled.
_SPELLED: Final = re.compile(r":(?:sns|sqs):|\b(?:sns|sqs|queue)\.|:path/")
# A name shorter than this stands in too many words.
_SHORTEST = 4


class Use(NamedTuple):
    """A place that names a resource: the block, the names of the blocks and of the argument in it, and what of the
    resource is read.
    """

    declaration: Declaration
    path: tuple[str, ...]
    attribute: str


def uses(module: Module, address: str) -> Iterator[Use]:
    """Every place that names a resource, through local values. Its own block is none."""
    for use in _uses(module, address, {address}):
        instances = list(_by_each(module, use.declaration, use.declaration.body, address)) if _is_each(use) else []
        yield from instances or [use]


def receivers(found: tuple[Use, ...], type_: str) -> tuple[Declaration, ...]:
    """Of the uses of a topic or a queue, those that receive from it: subscriptions, event source mappings, pipes."""
    return tuple([use.declaration for use in found if _is_argument(use, RECEIVING[type_])])


def is_sent_to(module: Module, channel: Declaration, found: tuple[Use, ...]) -> bool:
    """Whether anything publishes to a topic or sends to a queue, or may; `found` are the uses of it."""
    return (
        any(_sends(module, channel, use) != "no" for use in found)
        or _is_spelled(module, channel)
        or _may_be_granted(module, channel)
        or _is_sent_to_from_afar(module, channel, found)
    )


def _uses(module: Module, address: str, seen: set[str]) -> Iterator[Use]:
    for reader, reference in module.readers(address):
        if reader.kind == "locals":
            local = next((a for a in reader.body.attributes if a.start <= reference.start < a.end), None)
            name = f"local.{local.name}" if local else ""
            if name and name not in seen:
                seen.add(name)
                yield from _uses(module, name, seen)
        elif reader.address not in seen:
            yield Use(reader, tuple(_path(reader.body, reference.start)), reference.attribute)


def _is_each(use: Use) -> bool:
    return use.path == ("for_each",) and use.declaration.kind == "resource"


def _by_each(
    module: Module, declaration: Declaration, body: hcl.Body, address: str, path: tuple[str, ...] = ()
) -> Iterator[Use]:
    """The arguments that a resource is given to by `each`."""
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _by_each(module, declaration, item.body, address, (*path, item.type))
        elif not isinstance(item, hcl.Attribute) or "each." not in item.value_code:
            continue
        elif covered(module, declaration, item.value, address) != "no":
            yield Use(declaration, (*path, item.name), "")


def _path(body: hcl.Body, offset: int) -> Iterator[str]:
    """The names of the blocks, and of the argument, that a place stands in."""
    for item in body.items:
        if item.start <= offset < item.end:
            if isinstance(item, hcl.Attribute):
                yield item.name
            elif isinstance(item, hcl.Block):
                if item.type == "dynamic":
                    yield from item.labels[:1]
                elif item.type != "content":
                    yield item.type
                yield from _path(item.body, offset)


def _is_argument(use: Use, arguments: tuple[tuple[str, str], ...]) -> bool:
    return use.declaration.kind == "resource" and (use.declaration.type, ".".join(use.path)) in arguments


def _sends(module: Module, channel: Declaration, use: Use) -> Answer:
    """Whether a place that names a topic or a queue sends to it. An output does not: who reads it is asked apart."""
    user = use.declaration
    if user.kind == "output" or user.kind in _IDLE or not _SILENT.isdisjoint(use.path):
        return "no"
    if user.type == DOCUMENT or (user.kind == "resource" and user.type.startswith("aws_iam_")):
        return "no"
    if user.kind == "resource" and (user.type, ".".join(use.path)) in _SILENT_IN:
        return "no"
    if user.kind == "resource" and use.path and use.path[0] == _CODE.get(user.type):
        action = SENDING[channel.type]
        if user.type == "aws_lambda_function":
            role = role_of(module, user)
            return grants(module, role).allow(module, action, channel.address) if role else "maybe"
        roles = roles_of(module, user)
        if roles.complete:
            return any_of(grants(module, role).allow(module, action, channel.address) for role in roles.roles)
    return "maybe"


class _Allowed:
    """What a module's policies allow of sending, read once for all of its topics and queues."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._statements: dict[str, list[Statement]] = {}
        self._everything: dict[str, bool] = {}

    def statements(self, action: str) -> list[Statement]:
        """The statements that may allow an action."""
        if action not in self._statements:
            self._statements[action] = [
                statement
                for declaration in self._module.declarations()
                if declaration.type not in _NO_GRANTS
                for statement in statements(self._module, declaration)
                if statement.effect != "Deny" and allows(statement, action) != "no"
            ]
        return self._statements[action]

    def is_anything_possible(self, action: str) -> bool:
        """Whether a role may have a policy that cannot be read, or a managed one that allows an action."""
        if action not in self._everything:
            self._everything[action] = any(
                not one.policies_complete or any(managed_allows(name, action) != "no" for name in one.managed)
                for one in attachments(self._module)
            ) or any(not policy.document(self._module).complete for policy in identity_policies(self._module))
        return self._everything[action]


def _may_be_granted(module: Module, channel: Declaration) -> bool:
    """Whether a policy allows anyone to send, or may: any statement of the module, and what cannot be read."""
    action, address = SENDING[channel.type], channel.address
    allowed = module.once(_Allowed)
    for statement in allowed.statements(action):
        if all_of((allows(statement, action), covers(module, statement, address))) != "no":
            return True
    if allowed.is_anything_possible(action):
        return True
    return any(not policy.document(module).complete for policy in resource_policies(module, address))


def _is_spelled(module: Module, channel: Declaration) -> bool:
    """Whether the name of a topic or a queue stands in what may be its ARN or its address, or where JSON names it."""
    if any(not source.is_hcl and channel.name in source.text for source in module.sources.values()):
        return True
    word = _word(channel)
    if len(word) < _SHORTEST:
        return False
    for declaration in module.data(channel.type):
        name = declaration.attribute("name")
        if name is not None and word in name.value_code:
            return True
    return any(word in line for line in module.once(_spelled_lines))


def _spelled_lines(module: Module) -> tuple[str, ...]:
    """The lines that spell out an ARN or an address, but for those of policies, which are read as such."""
    lines: list[str] = []
    for source in module.sources.values():
        if not source.is_hcl or not _SPELLED.search(source.text):
            continue
        for item in source.tree.body.items:
            if not isinstance(item, hcl.Block) or item.labels[:1] == (DOCUMENT,):
                continue
            if item.labels[:1] and (item.labels[0].startswith("aws_iam_") or item.labels[0].endswith("_policy")):
                continue
            for line in source.text[item.start : item.end].splitlines():
                if _SPELLED.search(line) and not line.lstrip().startswith(("#", "//")):
                    lines.append(line)  # noqa: PERF401 - four levels deep
    return tuple(lines)


def _word(channel: Declaration) -> str:
    """The longest part of the name of a topic or a queue that is written out; of a reference, the reference."""
    attribute = channel.attribute("name")
    if attribute is None:
        return ""
    value = attribute.value
    if not isinstance(value, hcl.Template):
        return attribute.value_code
    texts = [part.text.strip("-_./:") for part in value.parts if isinstance(part, hcl.TemplateLiteral)]
    return max(texts, key=len, default="")


def _is_sent_to_from_afar(module: Module, channel: Declaration, found: tuple[Use, ...]) -> bool:
    """Whether another module of the configuration sends: it reads an output, or is granted more than it names."""
    outputs = [use.declaration.name for use in found if use.declaration.kind == "output"]
    around = relatives(module)
    for name in outputs:
        word = re.compile(rf"\.{re.escape(name)}(?![\w-])")
        if any(word.search(source.text) for above in around.above for source in above.sources.values()):
            return True
    action = SENDING[channel.type]
    service = action.partition(":")[0]
    for other in (*around.above, *around.below):
        if other is module or not other.mentions(service):
            continue
        for declaration in other.declarations():
            for statement in statements(other, declaration):
                wide = any("*" in resource.code for resource in statement.resources)
                if (
                    wide
                    and declaration.type not in _NO_GRANTS
                    and statement.effect != "Deny"
                    and allows(statement, action) != "no"
                ):
                    return True
    return False
