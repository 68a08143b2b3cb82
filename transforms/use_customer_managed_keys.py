"""Tells of topics and queues that AWS services send to and that are encrypted with AWS's own key: nothing arrives.

## What it does

Finds topics with `kms_master_key_id = "alias/aws/sns"` and queues with `"alias/aws/sqs"` to which CloudWatch alarms,
EventBridge, S3, SNS, Budgets and the like send something by what the module says.

With --unsafe, where the module has one key of its own and nothing else names the topic or the queue than such
services, subscriptions and its policy, it is encrypted with that key, whose policy then lets the services in
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

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class UseCustomerManagedKeys(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="encrypt topics and queues that AWS services send to with keys whose policies can let them in",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        waits=True,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each topic or queue, without edits where it cannot be told which key it is to have."""
        if module.mentions("alias/aws/sns") or module.mentions("alias/aws/sqs"):
            from transforms._use_customer_managed_keys.repairs import key_fixes

            yield from key_fixes(module)
