"""Topics and queues that are encrypted with AWS's own keys, the services that send to them, and the key to take."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, is_overridden, known, nested_arguments, target
from transforms._data_sources.accounts import provider_named
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.sent import is_sent
from transforms._key_policies.services import QUEUE_FEEDERS, TOPIC_FEEDERS, Service, Table


class _Channel(NamedTuple):
    """The alias of AWS's own key for what is sent to, the services that send there, and what else names it and does not
    use its key.
    """

    alias: str
    feeders: Table
    others: frozenset[str]


CHANNELS: Final[Mapping[str, _Channel]] = {
    "aws_sns_topic": _Channel(
        "alias/aws/sns", TOPIC_FEEDERS, frozenset({"aws_sns_topic_policy", "aws_sns_topic_subscription"})
    ),
    "aws_sqs_queue": _Channel("alias/aws/sqs", QUEUE_FEEDERS, frozenset({"aws_sqs_queue_policy"})),
}
_KEY: Final = "kms_master_key_id"
_ALIAS: Final = "aws_kms_alias"
_KEYS: Final = "aws_kms_key"
# What makes a key one for other ends than to encrypt and decrypt with it in its own region.
_OTHERWISE: Final = ("key_usage", "customer_master_key_spec", "custom_key_store_id", "is_enabled")


class Fed(NamedTuple):
    """A topic or a queue, the argument with its key, and who sends there, by the services."""

    channel: Declaration
    item: hcl.Attribute
    senders: tuple[tuple[Service, Declaration], ...]


def fed(module: Module) -> Iterator[Fed]:
    """The topics and queues with AWS's own keys that services send to."""
    for type_, row in CHANNELS.items():
        for channel in module.resources(type_):
            item = channel.attribute(_KEY)
            if item is None or not channel.source.is_editable or is_overridden(module, channel):
                continue
            if _alias_of(module, item.value) == row.alias and (senders := tuple(_senders(module, channel, row))):
                yield Fed(channel, item, senders)


def _alias_of(module: Module, value: hcl.Expression) -> str:
    """The alias that a value is, or is the key of; empty where that is not known."""
    read = target(module, value)
    declared = module.find(read.address) if read is not None else None
    if declared is not None and declared.kind == "data" and declared.type == _ALIAS:
        found = known(module, declared.value("name"), at_validation=True)
    else:
        found = known(module, value, at_validation=True)
    return found if isinstance(found, str) else ""


def _senders(module: Module, channel: Declaration, row: _Channel) -> Iterator[tuple[Service, Declaration]]:
    for type_, (arguments, service) in row.feeders.items():
        for sender in module.resources(type_):
            items = [one for name in arguments for one in _arguments(sender.body, name)]
            for item in items if may_be_made(module, sender, channel, by_default=True) else ():
                if is_sent(module, sender, item) and _names(module, sender, item.value, channel):
                    yield service, sender
                    break


def _arguments(body: hcl.Body, name: str) -> Iterator[hcl.Attribute]:
    """The arguments of a name in a body and in the blocks of it."""
    yield from (item for _, item in nested_arguments(body, name))
    for block in body.blocks():
        yield from _arguments(block.body, name)


def _names(module: Module, sender: Declaration, value: hcl.Expression, channel: Declaration) -> bool:
    elements = [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    found = [named(module, sender, one, frozenset({channel.type})) for one in elements]
    return any(one is not None and one.declaration == channel for one in found)


def own_key(module: Module, one: Fed) -> Declaration | None:
    """The one key of the module, where nothing but services sends to a topic or a queue, and who receives from it."""
    channel = one.channel
    keys = module.resources(_KEYS)
    if len(keys) != 1 or module.data(_KEYS) or keys[0].shape.kind != "single" or is_overridden(module, keys[0]):
        return None
    is_other = any(keys[0].attribute(name) is not None for name in _OTHERWISE)
    if is_other or provider_named(keys[0]) != provider_named(channel):
        return None
    row = CHANNELS[channel.type]
    plain = {*row.feeders, *row.others}
    readers = [reader for reader, _ in module.readers(channel.address)]
    return keys[0] if all(reader.kind == "output" or reader.type in plain for reader in readers) else None
