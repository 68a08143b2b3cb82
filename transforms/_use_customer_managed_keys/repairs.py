"""What is done about topics and queues that services send to in vain, and what is told of them."""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Edit, Fix, Level, Replace, listed
from fixer.module import Module
from transforms._use_customer_managed_keys.channels import CHANNELS, Fed, fed, own_key

# How many senders a message names.
_NAMED: Final = 3


def key_fixes(module: Module) -> Iterator[Fix]:
    """One for each topic or queue, without edits where it cannot be told which key it is to have."""
    for one in fed(module):
        yield _fix(module, one)


def _fix(module: Module, one: Fed) -> Fix:
    to, alias = one.channel, CHANNELS[one.channel.type].alias
    titles: dict[str, list[str]] = {}
    for service, sender in one.senders:
        titles.setdefault(service.title, []).append(sender.address)
    who = listed([f"{title} ({_some(dict.fromkeys(addresses))})" for title, addresses in titles.items()])
    said = f"{to.address} is encrypted with AWS's own key ({alias}), which lets no service in: nothing of {who} arrives"
    level = Level.ERROR if any(service.level is Level.ERROR for service, _ in one.senders) else Level.WARNING
    key = own_key(module, one)
    if key is None:
        return Fix(to.source, one.item, f"{said}; take a key of your own, whose policy lets them in", level=level)
    edit: Edit = Replace(to.source, one.item.value, f"{key.address}.arn")
    return Fix(to.source, one.item, f"{said}; it is encrypted with {key.address} now", (edit,), level=level)


def _some(addresses: dict[str, None]) -> str:
    names = list(addresses)
    if len(names) > _NAMED:
        names[_NAMED - 1 :] = [f"{len(names) - _NAMED + 1} more"]
    return listed(names)
