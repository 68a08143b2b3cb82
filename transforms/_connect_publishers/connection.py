"""Connects a function with a topic or a queue: the right to send to it, and where it is."""

from typing import Final

from fixer.aws import SENDING
from fixer.engine import Edit, Fix, Refusal
from fixer.module import SINGLE, Declaration, Module, references
from transforms._connect_publishers.access import Access, access
from transforms._connect_publishers.environment import handing
from transforms._policy_statements.obstacle import Obstacle

_WHAT: Final = {"aws_sns_topic": "ARN", "aws_sqs_queue": "URL"}


def connected(
    module: Module, channel: Declaration, function: Declaration, lead: str, *, is_handed: bool
) -> Fix | Refusal:
    """The fix that lets a function send to a topic or a queue, or why there is none."""
    action = SENDING[channel.type]
    advice = f"grant {function.address} {action} yourself"
    why = _in_the_way(module, channel, function)
    granted: Access | Obstacle = Obstacle(why) if why else access(module, channel, function)
    if isinstance(granted, Obstacle):
        return Refusal(channel.source, channel.block, f"{lead}, and {granted.reason}: {advice}")
    edits: tuple[Edit, ...] = granted.edits
    hands = ""
    if not is_handed:
        given = handing(module, channel, function)
        if isinstance(given, Obstacle):
            return Refusal(channel.source, channel.block, f"{lead}, and {given.reason}: {advice}")
        edits = (*edits, given.edit)
        hands = f", and is handed the {_WHAT[channel.type]} as {given.name}"
    if _is_circle(module, channel, granted, function):
        why = f"{channel.address} depends on {function.address} or its role already"
        return Refusal(channel.source, channel.block, f"{lead}, and {why}: {advice}")
    key = f" and {' and '.join(granted.key_actions)} on its key" if granted.key_actions else ""
    to_do = f"its code has to {'publish' if channel.type == 'aws_sns_topic' else 'send'} yet"
    message = f"{lead}: {function.address} is allowed {action} on it{key}{hands}; {to_do}"
    return Fix(channel.source, channel.block, message, edits)


def _in_the_way(module: Module, channel: Declaration, function: Declaration) -> str:
    """Why a function is not changed, or nothing."""
    for argument in ("provider", "region"):
        if function.value_code(argument) != channel.value_code(argument):
            return f"{function.address} is deployed elsewhere"
    if function.shape != SINGLE:
        return f"{function.address} is several functions, or none"
    blocks = [d for d in module.resources(function.type) if d.address == function.address]
    if len(blocks) > 1 or function.source.is_override:
        return f"an override file changes {function.address}"
    for lifecycle in function.body.blocks("lifecycle"):
        ignored = lifecycle.body.attribute("ignore_changes")
        if ignored is not None and ("environment" in ignored.value_code or ignored.value_code == "all"):
            return f"changes of {function.address} are ignored"
    return ""


def _is_circle(module: Module, channel: Declaration, granted: Access, function: Declaration) -> bool:
    """Whether the topic or the queue, or its key, refers to what would refer to it."""
    goals = {function.address, *granted.holders}
    seen: set[str] = set()
    waiting = [channel.address, *granted.key_addresses]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        if address.startswith("local."):
            local = module.locals.get(address[len("local.") :])
            code = local.value_code if local else ""
        else:
            found = module.find(address)
            code = found.block.code if found else ""
        for reference in references(code):
            if reference.address in goals:
                return True
            waiting.append(reference.address)
    return False
