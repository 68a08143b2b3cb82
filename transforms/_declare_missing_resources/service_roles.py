"""Roles that services of AWS take on, where it is settled what such a role has to have.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html,
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html,
https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html, .../create-node-role.html,
.../pod-execution-role.html, https://docs.aws.amazon.com/config/latest/developerguide/iamrole-permissions.html,
https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html and
https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, listed
from fixer.module import Declaration, Module, nested_arguments
from transforms._data_sources.accounts import provider_beside
from transforms._data_sources.partitions import may_be_another
from transforms._declare_missing_resources.granted import is_granted
from transforms._declare_missing_resources.uses import Uses, above, always, elsewhere, has_alike, is_indexed, said
from transforms._service_roles.roles import attached_policies, role
from transforms._trust_policies.table import ROWS, is_special

_ATTACHED: Final = ("aws_iam_role_policy", "aws_iam_role_policy_attachment")
# The policies that AWS has for just that, by the argument that hands the role over.
_POLICIES: Final = {
    "aws_api_gateway_account:cloudwatch_role_arn": ("service-role/AmazonAPIGatewayPushToCloudWatchLogs",),
    "aws_backup_selection:iam_role_arn": ("service-role/AWSBackupServiceRolePolicyForBackup",),
    "aws_config_configuration_recorder:role_arn": ("service-role/AWS_ConfigRole",),
    "aws_db_instance:monitoring_role_arn": ("service-role/AmazonRDSEnhancedMonitoringRole",),
    "aws_ecs_task_definition:execution_role_arn": ("service-role/AmazonECSTaskExecutionRolePolicy",),
    "aws_eks_cluster:role_arn": ("AmazonEKSClusterPolicy",),
    "aws_eks_fargate_profile:pod_execution_role_arn": ("AmazonEKSFargatePodExecutionRolePolicy",),
    "aws_eks_node_group:node_role_arn": (
        "AmazonEKSWorkerNodePolicy",
        "AmazonEKS_CNI_Policy",
        "AmazonEC2ContainerRegistryReadOnly",
    ),
    "aws_rds_cluster:monitoring_role_arn": ("service-role/AmazonRDSEnhancedMonitoringRole",),
    "aws_rds_cluster_instance:monitoring_role_arn": ("service-role/AmazonRDSEnhancedMonitoringRole",),
}


class _Taker(NamedTuple):
    """A resource that is handed the role, the service that takes it on for it, and the policies that this needs.

    `is_granted` where it needs no more than `permit_roles` adds, once there is a role.
    """

    declaration: Declaration
    service: str
    policies: tuple[str, ...]
    is_granted: bool


def service_role_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """The role that a service takes on, with the policies that AWS has for that: unless some are attached to it, or it
    only calls, reads and writes something of the module, which `permit_roles` lets it do.
    """
    readers = [use for use, _ in uses if use.kind != "output"]
    takers = [taker for use in readers if (taker := _taker(module, use, address)) is not None]
    attached = [use for use in readers if use.type in _ATTACHED and use.kind == "resource"]
    if not takers or len(takers) + len(attached) < len(readers) or any(is_indexed(use, ref) for use, ref in uses):
        return
    needed = {taker.policies for taker in takers}
    is_settled = attached or needed != {()} or all(taker.is_granted for taker in takers)
    if len({taker.service for taker in takers}) > 1 or not is_settled or (not attached and len(needed) > 1):
        return
    name, service = address.partition(".")[2], takers[0].service
    if (
        has_alike(module, "aws_iam_role", name)
        or (not attached and may_be_another(module))
        or is_special(module, service)
    ):
        return
    declaration, reference = next((use, ref) for use, ref in uses if use is takers[0].declaration)
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why = said(module, address, uses)
    if (refusal := elsewhere(module, address, why, source, node)) is not None:
        yield refusal
        return
    if not attached and module.find(f"aws_iam_role_policy_attachment.{name}") is not None:
        policy = f"aws_iam_role_policy_attachment.{name}"
        yield Refusal(source, node, f"{why}, while {policy} is there: declare the role that it is of")
        return
    service, policies = f"{service}.amazonaws.com", () if attached else takers[0].policies
    given = f", with {listed([one.rpartition('/')[2] for one in policies])}" if policies else ""
    code = role(name, service, attached_policies(policies) if policies else "", provider_beside(module, readers))
    yield Fix(source, node, f"{why}: it is declared, for {service}{given}{always(uses)}", (above(declaration, code),))


def _taker(module: Module, use: Declaration, address: str) -> _Taker | None:
    """What hands a role to a service, and reads it nowhere else: by one argument, or by several of one service."""
    if use.kind != "resource":
        return None
    found = [
        (path, service)
        for type_, path, service in ROWS
        if type_ == use.type
        for _, item in nested_arguments(use.body, path)
        if address in item.value_code
    ]
    services = {service for _, service in found}
    if len(services) != 1 or len(found) != use.block.code.count(address):
        return None
    path = found[0][0]
    policies = _POLICIES.get(f"{use.type}:{path}", ()) if len(found) == 1 else ()
    return _Taker(use, services.pop(), policies, is_granted(module, use, path))
