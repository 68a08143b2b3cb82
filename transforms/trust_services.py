"""Lets services take on the roles that they are handed.

## What it does

Finds each role of the module that is handed to a service which its trust policy does not name, where all of that policy
can be read: a schedule with a role for state machines, a Fargate profile with the role of the nodes, a proxy of RDS
with a role for instances. Adds that service to those of a statement that says nothing else, or a statement for it, in
the style of those that stand there.

Refuses where others share the policy, and where it has conditions, which the other service may not meet. Where each
instance of a role is for a service of its own (`each.value`), those that are handed to another one are told.

## Why it matters

Most services try when they are given a role: "The role defined for the function cannot be assumed by Lambda", "The
execution role you provide must allow AWS EventBridge Scheduler to assume the role". Others fail when they run.

## Fix safety

Unsafe: who may take on a role may do all that it may. A role of its own may be meant.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html
- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fixer import hcl
from fixer.aws import NewStatement, addition, with_free_sid
from fixer.engine import Command, Edit, Effect, Fix, Level, Meta, Refusal, Safety, Transform, listed
from fixer.module import Declaration, Module
from transforms._policy_statements.edits import edit_of
from transforms._trust_policies.untrusted import Untrusted, untrusted
from transforms._trust_services.listed import listed_beside

_ASSUME: Final = "sts:AssumeRole"
# Pods carry what they are in their session.
# Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
_PODS: Final = "pods.eks.amazonaws.com"
_TAG: Final = "sts:TagSession"
# What is not made with a role that its service may not take on, and what AWS says then.
# Source: https://github.com/lumigo-io/lumigo-CLI/issues/83, https://github.com/Miserlou/Zappa/issues/381,
# https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (InvalidParameterValueException),
# https://github.com/cloudposse/terraform-aws-cloudtrail-cloudwatch-alarms/issues/2,
# https://github.com/aws/aws-sdk-js-v3/issues/6494, and what the provider waits for when it makes a delivery stream:
# https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/firehose/delivery_stream.go, and a
# scheduled action: https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/redshift/scheduled_action.go
_REFUSED: Final = {
    "aws_cloudtrail": "Access denied. Check the trust relationships for your role",
    "aws_cloudwatch_event_target": "Provided role cannot be assumed by principal 'events.amazonaws.com'",
    "aws_kinesis_firehose_delivery_stream": "Firehose is unable to assume role",
    "aws_lambda_function": "The role defined for the function cannot be assumed by Lambda",
    "aws_redshift_scheduled_action": "The IAM role must delegate access to Amazon Redshift scheduler",
    "aws_scheduler_schedule": "The execution role you provide must allow AWS EventBridge Scheduler to assume the role",
    "aws_sfn_state_machine": "Neither the global service principal states.amazonaws.com, nor the regional one is "
    "authorized to assume the provided role",
}


class TrustServices(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let services take on the roles that they are handed",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each role, and a suggestion for each instance that is for a service of its own."""
        for found in untrusted(module):
            role = found.role
            said, level = _told(role.address, found.users, found.trusted)
            node = role.attribute("assume_role_policy") or role.block
            if found.shared:
                yield Refusal(role.source, node, f"{said}: give it a role of its own, since {found.shared}")
                continue
            they = "it" if len(found.users) == 1 else "they"
            yield Fix(role.source, node, f"{said}: {they} may now", (_added(found),), level=level)
        if module.mentions("each.") and module.mentions("assume_role_policy"):
            from transforms._trust_policies.by_instance import untrusted_instances

            for one in untrusted_instances(module):
                role, (said, level) = one.role, _told(one.address, one.users, one.trusted)
                node = role.attribute("assume_role_policy") or role.block
                yield Fix(
                    role.source, node, f"{said}: give that instance another service, or a role to each", level=level
                )


def _told(role: str, users: Mapping[str, Declaration], trusted: Sequence[str]) -> tuple[str, Level]:
    """What is said of a role that services may not take on, and how bad it is."""
    addresses = listed(dict.fromkeys(user.address for user in users.values()))
    may = f" ({listed(trusted)} may)" if trusted else ""
    words = [_REFUSED[user.type] for user in users.values() if user.type in _REFUSED]
    quoted = f" ({listed(dict.fromkeys(hcl.quoted(one) for one in words))})" if words else ""
    said = f"{role} is handed to {addresses}, and {listed(users)} may not take it on{may}{quoted}"
    return said, Level.ERROR if words else Level.WARNING


def _added(found: Untrusted) -> Edit:
    services = tuple(found.users)
    if _PODS not in services and (edit := listed_beside(found.place, services)) is not None:
        return edit
    statements = [NewStatement((_ASSUME,), (), sid=_sid(services), services=services)]
    if _PODS in services:
        statements.append(NewStatement((_TAG,), (), sid="TagSessions", services=(_PODS,)))
    return edit_of(addition(found.place, *[with_free_sid(found.place, one) for one in statements]))


def _sid(services: tuple[str, ...]) -> str:
    if len(services) > 1:
        return "TrustServices"
    words = services[0].removesuffix(".amazonaws.com").replace("-", ".").split(".")
    return f"Trust{''.join(word.title() for word in words)}"
