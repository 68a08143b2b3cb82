"""Tells of topics and queues that AWS services send to and that are encrypted with AWS's own key: nothing arrives.

## What it does

Finds topics with `kms_master_key_id = "alias/aws/sns"` and queues with `"alias/aws/sqs"` to which CloudWatch alarms,
EventBridge, S3, SNS, Budgets and the like send something by what the module says.

With --unsafe, where the module has one key of its own and nothing else names the topic or the queue than such
services and who receives from it, it is encrypted with that key, whose policy then lets the services in
(`write_kms_key_policies`). Anything else is left to a person: which key it is to be, and who has to use it besides.

## Why it matters

The policy of AWS's own key lets no service in, and nobody can change it: "CloudWatch Alarms does not have authorization
to access the SNS topic encryption key" stands in the history of an alarm, and nobody is told anything. S3 refuses the
notification when it is applied.

## Fix safety

Unsafe: another key is used, whose use costs something, and who publishes by a role has to be allowed to use it.

## References

- https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
- https://repost.aws/knowledge-center/cloudwatch-configure-alarm-sns
"""

from collections.abc import Iterator

from fixer.engine import Edit, Effect, Fix, Level, Meta, Replace, Safety, Transform, listed
from fixer.module import Module
from transforms._use_customer_managed_keys.channels import CHANNELS, Fed, fed, own_key

# How many senders a message names.
_NAMED = 3


class UseCustomerManagedKeys(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="encrypt topics and queues that AWS services send to with keys whose policies can let them in",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each topic or queue, without edits where it cannot be told which key it is to have."""
        if any(module.mentions(channel.alias) for channel in CHANNELS.values()):
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
