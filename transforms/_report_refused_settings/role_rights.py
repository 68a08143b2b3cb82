"""Roles that certainly may not do what a resource needs, where there are several ways to let them.

Sources: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role.html (what the service role needs, and the
policies of AWS that have it) and https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html (the policy
for a key of AWS)
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import grants, roles_in
from fixer.engine import Fix, Level
from fixer.module import Declaration, Module
from transforms._instances.made import may_be_made
from transforms._policy_statements.elsewhere import may_be_granted_elsewhere


class _Need(NamedTuple):
    """That the role at an argument of resources of a type needs one of some actions at least, unless an argument of
    theirs is set. `said` is what comes of it otherwise, and what to do.
    """

    type: str
    role: str
    actions: tuple[str, ...]
    said: str
    unless: str = ""
    level: Level | None = None


_NEEDS: Final = (
    _Need(
        "aws_emr_cluster",
        "service_role",
        ("ec2:RunInstances", "ec2:CreateFleet"),
        "may start no instances (TERMINATED_WITH_ERRORS: VALIDATION_ERROR): attach "
        "service-role/AmazonEMRServicePolicy_v2, which is for what is tagged for EMR, or "
        "service-role/AmazonElasticMapReduceRole",
    ),
    _Need(
        "aws_mwaa_environment",
        "execution_role_arn",
        ("kms:Decrypt",),
        "may use no key of its queue, which without kms_key is one of AWS: allow kms:Decrypt, kms:DescribeKey, "
        'kms:Encrypt and kms:GenerateDataKey* with NotResource "arn:aws:kms:*:ACCOUNT:key/*", by way of '
        "sqs.REGION.amazonaws.com only (kms:ViaService), or set kms_key",
        "kms_key",
        Level.WARNING,
    ),
)


def role_findings(module: Module) -> Iterator[Fix]:
    """One for each resource whose role may not do that."""
    for need in _NEEDS:
        for user in module.resources(need.type):
            item = user.attribute(need.role)
            role = _role(module, user, item) if item is not None and not _is_set(user, need.unless) else None
            if item is None or role is None:
                continue
            granted = grants(module, role)
            if all(granted.allow(module, action) == "no" for action in need.actions):
                said = f"{role.address} is the {need.role} of {user.address}, and {need.said}"
                yield Fix(user.source, item, said, level=need.level)


def _is_set(user: Declaration, name: str) -> bool:
    return bool(name) and user.attribute(name) is not None


def _role(module: Module, user: Declaration, item: hcl.Attribute) -> Declaration | None:
    """The role that a resource is handed, where it is one of the module whose policies can all be seen."""
    roles = roles_in(module, user, item.value).roles
    role = roles[0] if len(roles) == 1 else None
    if role is None or role.shape.kind == "for_each" or may_be_granted_elsewhere(module, role):
        return None
    return role if may_be_made(module, user, role, by_default=True) else None
