"""The topics and queues that something receives from and nothing sends to, and who is connected to each."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import SENDING, Use, covers, grants, is_sent_to, leaves, receivers, role_of, uses
from fixer.engine import Fix, Refusal
from fixer.module import SINGLE, Declaration, Module, target
from transforms._connect_publishers.connection import connected
from transforms._connect_publishers.words import VERB

FUNCTION: Final = "aws_lambda_function"
MAPPING: Final = "aws_lambda_event_source_mapping"
SUBSCRIPTION: Final = "aws_sns_topic_subscription"
_PIPE: Final = "aws_pipes_pipe"
# What is read of a topic or a queue by whoever sends to it.
_ADDRESSES: Final = {"aws_sns_topic": ("arn", "id"), "aws_sqs_queue": ("url", "id", "arn", "name")}


class Unfed(NamedTuple):
    """A topic or a queue that nothing sends to: where it is named, what receives from it, and the functions behind."""

    channel: Declaration
    uses: tuple[Use, ...]
    receivers: tuple[Declaration, ...]
    behind: tuple[Declaration, ...]


class Candidates(NamedTuple):
    """The functions that may be meant to send, by a rule; `complete` unless there may be others."""

    functions: tuple[Declaration, ...]
    complete: bool = True


def connections(
    module: Module, type_: str, candidates: Callable[[Module, Unfed], Candidates]
) -> Iterator[Fix | Refusal]:
    """What is done about each topic or queue of the module that nothing sends to."""
    for channel in module.resources(type_):
        if channel.source.is_override:
            continue
        found = tuple(uses(module, channel.address))
        receiving = receivers(found, type_)
        if not receiving or is_sent_to(module, channel, found):
            continue
        behind = tuple({f.address: f for one in receiving for f in _behind(module, one)}.values())
        result = _result(module, Unfed(channel, found, receiving, behind), candidates)
        if result is not None:
            yield result


def functions_in(module: Module, declaration: Declaration, argument: str) -> Candidates:
    """The functions of the module that an argument names, also by an alias."""
    value = declaration.value(argument)
    if value is None:
        return Candidates(())
    found: dict[str, Declaration] = {}
    complete = True
    for _, leaf in leaves(module, declaration, value):
        function = _function(module, leaf)
        if function is None:
            complete = False
        else:
            found[function.address] = function
    return Candidates(tuple(found.values()), complete)


def fed_by(module: Module, address: str) -> Iterator[Declaration]:
    """The functions that receive from a stream or a queue."""
    for mapping in module.once(_mappings).get(address, ()):
        yield from functions_in(module, mapping, "function_name").functions


def _mappings(module: Module) -> dict[str, list[Declaration]]:
    """The event source mappings by the address of their source."""
    found: dict[str, list[Declaration]] = {}
    for mapping in module.resources(MAPPING):
        source = target(module, mapping.value("event_source_arn"))
        if source is not None:
            found.setdefault(source.address, []).append(mapping)
    return found


def _function(module: Module, leaf: hcl.Expression) -> Declaration | None:
    reference = target(module, leaf)
    found = module.find(reference.address) if reference else None
    if found is not None and found.kind == "resource" and found.type == "aws_lambda_alias":
        of_alias = target(module, found.value("function_name"))
        found = module.find(of_alias.address) if of_alias else None
    return found if found is not None and found.kind == "resource" and found.type == FUNCTION else None


def _behind(module: Module, receiver: Declaration) -> Iterator[Declaration]:
    """The functions that get what a subscription, an event source mapping or a pipe receives."""
    argument = {SUBSCRIPTION: "endpoint", MAPPING: "function_name"}.get(receiver.type, "target")
    yield from functions_in(module, receiver, argument).functions
    end = target(module, receiver.value(argument))
    if end is not None:
        yield from fed_by(module, end.address)


def _result(module: Module, unfed: Unfed, candidates: Callable[[Module, Unfed], Candidates]) -> Fix | Refusal | None:
    channel = unfed.channel
    verb = VERB[channel.type]
    lead = f"nothing {verb} {channel.address}, which {_received(unfed)}"
    if channel.shape != SINGLE:
        several = "there are several of it, or none, and which is for whom cannot be told"
        return Refusal(channel.source, channel.block, f"{lead}: {several}: grant {SENDING[channel.type]} to what does")
    knowing = _knowing(unfed)
    named = module.surroundings.connect.get(channel.address)
    if named is not None:
        function = module.find(named)
        if function is None or function.kind != "resource" or function.type != FUNCTION:
            why = f"the configuration connects it with {named}, which is no function of this module"
            return Refusal(channel.source, channel.block, f"{lead}: {why}")
        return connected(module, channel, function, lead, is_handed=function.address in knowing)
    meant = _meant(module, unfed)
    found = Candidates(tuple(meant.values())) if meant else candidates(module, unfed)
    if len(found.functions) == 1 and found.complete:
        function = found.functions[0]
        return connected(module, channel, function, lead, is_handed=function.address in knowing)
    possible = found.functions or _possible(module, unfed)
    if _is_entry(unfed, possible):
        return None
    asked = _asked(module, channel, possible, are_found=bool(found.functions))
    return Fix(channel.source, channel.block, f"{lead}: {asked}")


def _received(unfed: Unfed) -> str:
    if unfed.channel.type == "aws_sns_topic":
        return "has subscribers"
    by = [one.address for one in unfed.behind] or [unfed.receivers[0].address]
    return f"{' and '.join(by)} receives from"


def _knowing(unfed: Unfed) -> dict[str, Declaration]:
    """The functions that are told where the topic or the queue is."""
    return {
        use.declaration.address: use.declaration
        for use in unfed.uses
        if use.declaration.type == FUNCTION
        and use.path[:1] == ("environment",)
        and use.attribute in _ADDRESSES[unfed.channel.type]
    }


def _meant(module: Module, unfed: Unfed) -> dict[str, Declaration]:
    """The functions that know the topic or the queue and may do nothing with it: they were meant to send.

    One that may do something else with it knows it for that: to measure it, to empty it.
    """
    behind = {function.address for function in unfed.behind}
    return {
        address: function
        for address, function in _knowing(unfed).items()
        if address not in behind and not _may_do_something(module, function, unfed.channel)
    }


def _may_do_something(module: Module, function: Declaration, channel: Declaration) -> bool:
    role = role_of(module, function)
    service = SENDING[channel.type].partition(":")[0]
    return role is not None and any(
        statement.effect != "Deny"
        and any(
            action is None or action == "*" or action.lower().startswith(f"{service}:") for action in statement.actions
        )
        and covers(module, statement, channel.address) != "no"
        for statement in grants(module, role).statements
    )


def _possible(module: Module, unfed: Unfed) -> tuple[Declaration, ...]:
    """All functions but those behind."""
    behind = {function.address for function in unfed.behind}
    return tuple([function for function in module.resources(FUNCTION) if function.address not in behind])


def _is_entry(unfed: Unfed, possible: tuple[Declaration, ...]) -> bool:
    """Whether a topic or a queue is where something comes in from outside: an output says where it is, or it feeds a
    pipe, and no function is there that could send.
    """
    handed = {use.attribute for use in unfed.uses if use.declaration.kind == "output"}
    if not handed.isdisjoint(("", *_ADDRESSES[unfed.channel.type])):
        return True
    return not possible and all(one.type == _PIPE for one in unfed.receivers)


def _asked(module: Module, channel: Declaration, possible: tuple[Declaration, ...], *, are_found: bool) -> str:
    """What a person has to decide, what there is to write, and the line of configuration that says it."""
    if not possible:
        return "connect what should do so"
    names = [function.address for function in possible]
    which = f"it may be {', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else f"it may be {names[0]}"
    if not are_found:
        which = "it cannot be told which function should"
        names = [f"{FUNCTION}.NAME"]
    line = f'"{channel.address}" = "{names[0]}"'
    if module.surroundings.kind != "answer":
        return f"{which}; a line of configuration decides: [tool.tffix.connect] {line}"
    its = f"its {_ADDRESSES[channel.type][0]}"
    plain = f"allow that one's role {SENDING[channel.type]}, and give it {its} in its environment"
    return f"{which}: {plain}, or write [connect] {line} into a tffix.toml beside the answer"
