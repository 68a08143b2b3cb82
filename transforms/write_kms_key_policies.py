"""Writes the policies of KMS keys that have none, and adds services that cannot do without to those that stand.

## What it does

Gives a key without a policy (`aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key`) one in its block. The
account's root may do everything, which is all that the policy says that AWS gives by default: IAM policies go on to
count. For each AWS service that uses the key in this module and that a policy has to name, there is a statement with
what it needs: CloudWatch Logs for log groups, SNS, EventBridge and S3 for the queues that they send to, CloudWatch
alarms, EventBridge, S3, SES, Budgets and others for topics, CloudTrail, Route 53 DNSSEC, GuardDuty, Macie, event buses,
AWS Config, S3 Inventory, S3 Tables, Fargate, filters of Lambda events, CloudFront and log delivery for buckets, and the
role of Auto Scaling for volumes of launch templates, of node groups of EKS as well, unless an `aws_kms_grant` gives it
the key. Each is bound to this account, and to what the service encrypts where it says that. Services that use keys with
the permissions of their callers, or by grants, get none. What uses the key is followed through local modules, by the
arguments of calls and by outputs; not into modules that cannot be read. What may be of another account gets none, and
is said.

A policy that stands gets the statements of the services that certainly use the key, where all of it can be read and
none of its statements can be for them: each names its principals, and neither that service nor everyone is among them.
A replica whose primary key has a policy that somebody wrote gets none, where nothing of the module needs it.

What only one instance of a key is for (`aws_kms_key.main["logs"]`) is let in by a statement for that one, or is said
where the policy of all stands. Where buckets are told apart by `each.key == "logs"`, it is decided for the one that is
named.

A key that is taken of a map or a list (`local.keys["logs"]`, `lookup(local.keys, "logs")`, `local.list[0]`) is that one
and no other. Where it cannot be told which is taken (a computed index, a filter, a condition between two keys), the
policies that stand are left as they are; keys without one, named in the same module, are written for each that may be
taken. What is not made uses no key: `count = 0`, or a call that says `make = false` for `count = var.make ? 1 : 0`.

Partition, account and region come from the module's data sources, which are added where there are none.

## Why it matters

CloudWatch Logs, CloudTrail and Route 53 refuse a key whose policy does not name them, and so does S3 for its
notifications: the apply fails. Alarms, events and messages are accepted, and then never arrive at a topic or a queue
that is encrypted with such a key, and no instance of a group starts whose volumes are.
Without a policy nobody can read who may use the key and who may change that.

## Fix safety

Safe: the key is updated in place. The statement for the account is the one that the key has by default, so that nobody
loses access; services get what they need to do what the module has them do. No key can be made before a role that its
policy names as a principal is there: where the module does not make that of Auto Scaling, which AWS makes in an account
with its first group, it is named by a condition (`aws:PrincipalArn`), and is let in as soon as it is there.
Refused where the key may have a policy that is not seen: one attached by another module, or one that changes are
ignored of.

## References

- https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
- https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-services.html
- https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
- https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-create-storage-key.html
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key#policy
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module


class WriteKmsKeyPolicies(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write the policies of KMS keys that have none, and add services that cannot do without",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.UPDATE,
        waits=True,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each key."""
        if module.mentions('"aws_kms_'):
            from transforms._write_kms_key_policies.repairs import repairs

            yield from repairs(module)
