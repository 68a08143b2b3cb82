"""Writes the policies of KMS keys that have none, and adds services that cannot do without to those that stand.

## What it does

Gives a key without a policy (`aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key`) one in its block. The
account's root may do everything, which is all that the policy says that AWS gives by default: IAM policies go on to
count. For each AWS service that uses the key in this module and that a policy has to name, there is a statement with
what it needs: CloudWatch Logs for log groups, SNS, EventBridge and S3 for the queues that they send to, CloudWatch
alarms, EventBridge, S3, SES, Budgets and others for topics, CloudTrail, Route 53 DNSSEC, GuardDuty, Macie, event buses,
AWS Config, S3 Inventory, S3 Tables, Fargate, filters of Lambda events, CloudFront and log delivery for buckets, and the
role of Auto Scaling for volumes of launch templates, of node groups of EKS as well. Each is bound to this account, and
to what the service encrypts where it says that. Services that use keys with the permissions of their callers, or by
grants, get none. What uses the key is followed through local modules, by the arguments of calls and by outputs; not
into modules that cannot be read. What may be of another account gets none, and is said.

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

from collections.abc import Iterator, Sequence
from typing import Final

from fixer.aws import Statement, addition, with_free_sid
from fixer.engine import (
    Append,
    Edit,
    Effect,
    Fix,
    Insert,
    Level,
    Meta,
    Refusal,
    Replace,
    Safety,
    Transform,
)
from fixer.module import Declaration, Module
from transforms._policy_statements.edits import edit_of
from transforms._write_kms_key_policies.facts import cannot_ask, facts, is_told
from transforms._write_kms_key_policies.lacking import (
    certainly_lacks,
    certainly_lacks_role,
    place_in_policy,
    statements_of,
)
from transforms._write_kms_key_policies.linked import linked
from transforms._write_kms_key_policies.services import Service
from transforms._write_kms_key_policies.standing import doubt, has_policy, is_empty
from transforms._write_kms_key_policies.use import User
from transforms._write_kms_key_policies.users import KEYS, keys_named, users
from transforms._write_kms_key_policies.written import ROOT, new_statements, policy, wanted

# The arguments of a key that stand apart from what it is: before and after the others.
AROUND: Final = ("count", "depends_on", "for_each", "provider", "region", "tags", "tags_all")


class WriteKmsKeyPolicies(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write the policies of KMS keys that have none, and add services that cannot do without",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each key."""
        keys = [key for key in module.resources(*KEYS) if not key.source.is_override]
        using = users(module) if keys else {}
        for key in sorted(keys, key=lambda key: (key.source.name, key.block.start)):
            if not has_policy(module, key):
                if using.get(key.address) or not _follows(module, key):
                    yield _written(module, key, using.get(key.address, []))
            elif needed := [one for one in using.get(key.address, []) if one.is_certain and not one.is_elsewhere]:
                yield from _completed(module, key, [one for one in needed if not one.instance])
                yield from _of_instances(module, key, [one for one in needed if one.instance])


def _follows(module: Module, key: Declaration) -> bool:
    """Whether a key is the replica of one of the module for which somebody wrote a policy: that is no default one."""
    if not key.type.startswith("aws_kms_replica"):
        return False
    primaries = [module.find(address) for address in keys_named(module, key, ("primary_key_arn",))]
    return any(one is not None and has_policy(module, one) for one in primaries)


def _written(module: Module, key: Declaration, all_using: list[User]) -> Fix | Refusal:
    level = Level.NOTE
    using = [one for one in all_using if not one.is_elsewhere and not one.instance]
    partly = [one for one in all_using if not one.is_elsewhere and one.instance and one.is_certain]
    elsewhere = [one for one in all_using if one.is_elsewhere]
    what = f"{key.address} has no policy"
    if using:
        levels = [user.service.level for user in using]
        level = Level.ERROR if Level.ERROR in levels else Level.WARNING
        what = f"{what} that lets {_listed(using)} use it"
    if reason := doubt(module, key):
        return Refusal(key.source, key.block, f"{what}, and is left so: {reason}")
    if not is_told(key):
        return Refusal(key.source, key.block, f"{what}, and is left so: its provider cannot be told")
    if cannot_ask(module, key):
        reason = "the provider is told not to ask for the account (skip_requesting_account_id)"
        return Refusal(key.source, key.block, f"{what}, and is left so: {reason}")
    services = list(dict.fromkeys(user.service for user in using))
    some = {
        user.service: sorted([one.instance[1:-1] for one in partly if one.service is user.service]) for user in partly
    }
    known = facts(module, key, " ".join([ROOT, *map(wanted, [*services, *some])]))
    code = policy(services, {**known.codes, **linked(module, key, [*services, *some])}, some)
    say = "one is written" if services else "the one that it has by default, for the account, is written out"
    if elsewhere:
        level = Level.WARNING if level is Level.NOTE else level
        say = f"{say}; left out is {_listed(elsewhere)}, which may be of another account: say there what it may do"
    if partly:
        level = Level.ERROR if Level.ERROR in [level, *[user.service.level for user in partly]] else Level.WARNING
        say = f"{say}, and lets {_apart(key, partly)}"
    edits = (*known.edits, _placed(key, code))
    return Fix(key.source, key.block, f"{what}: {say}", edits, level=level)


def _completed(module: Module, key: Declaration, using: list[User]) -> Iterator[Fix | Refusal]:
    """What adds to the policy of a key the services that cannot do without it, where it certainly has none of them."""
    place = place_in_policy(module, key)
    statements = place.statements if place is not None else statements_of(module, key)
    lacking = [user for user in using if statements and _lacks(statements, user.service)]
    if not lacking or doubt(module, key) or not is_told(key) or cannot_ask(module, key):
        return
    if place is None:
        what = f"the policy of {key.address} does not let {_listed(lacking)} use it"
        reason = "it is not in one place, or it is that of others, too"
        yield Refusal(key.source, key.block, f"{what}; left alone: {reason}")
        return
    services = list(dict.fromkeys(user.service for user in lacking))
    known = facts(module, key, " ".join(map(wanted, services)))
    codes = {**known.codes, **linked(module, key, services)}
    new = [one for service in services for one in new_statements(service, codes)]
    added = addition(place, *[with_free_sid(place, one) for one in new])
    edit = edit_of(added)
    what = f"the policy of {key.address} does not let {_listed(lacking)} use it: that is added"
    level = Level.ERROR if any(one.level is Level.ERROR for one in services) else Level.WARNING
    yield Fix(key.source, key.block, what, (*known.edits, edit), level=level)


def _of_instances(module: Module, key: Declaration, using: list[User]) -> Iterator[Refusal]:
    """What is said of services that only some instances of a key are for, where the policy of all lacks them."""
    statements = statements_of(module, key) if using else ()
    lacking = [user for user in using if statements and _lacks(statements, user.service)]
    if lacking:
        said = f"the policy of {key.address}, of all its instances, does not let {_apart(key, lacking)}"
        yield Refusal(key.source, key.block, f"{said}: say it there by each.key")


def _apart(key: Declaration, using: list[User]) -> str:
    """Services that only some instances of a key are for, and these."""
    return f"{_listed(using)} use {', '.join(sorted({f'{key.address}{user.instance}' for user in using}))}"


def _lacks(statements: Sequence[Statement], service: Service) -> bool:
    if service.role_of:
        return certainly_lacks_role(statements, service.principal.rpartition("/")[2])
    return certainly_lacks(statements, service.principal)


def _listed(using: list[User]) -> str:
    *others, last = dict.fromkeys([f"{user.service.title} ({_how(user)})" for user in using])
    return f"{', '.join(others)} and {last}" if others else last


def _how(user: User) -> str:
    return user.address if user.is_certain else f"{user.address}, which may be given it"


def _placed(key: Declaration, code: str) -> Edit:
    """In place of an empty one, else after what the key is, else before its tags."""
    policy = key.attribute("policy")
    if policy is not None and is_empty(policy):
        lines = code.removeprefix("policy = ").rstrip("\n").split("\n")
        return Replace(key.source, policy.value, f"{key.source.newline}{policy.indent}".join(lines))
    own = [attribute for attribute in key.body.attributes if attribute.name not in AROUND]
    if own:
        rest = key.source.text[own[-1].outer_end :].lstrip(" \t")
        gap = "" if rest.startswith(("\n", "\r\n", "}")) else "\n"
        return Insert(key.source, own[-1], f"\n{code}{gap}")
    tags = key.attribute("tags") or key.attribute("tags_all")
    return Insert(key.source, tags, f"{code}\n", "before") if tags else Append(key.source, key.block, code)
