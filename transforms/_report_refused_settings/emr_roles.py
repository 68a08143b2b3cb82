"""Roles of EMR that may start no instances.

Source: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role.html (what the service role needs, and the
policies of AWS that have it)
"""

from collections.abc import Iterator
from typing import Final

from fixer.aws import grants, roles_in
from fixer.engine import Fix
from fixer.module import Module
from transforms._instances.made import may_be_made
from transforms._permit_roles.elsewhere import may_be_granted_elsewhere

CLUSTER: Final = "aws_emr_cluster"
_STARTS: Final = ("ec2:RunInstances", "ec2:CreateFleet")


def emr_findings(module: Module) -> Iterator[Fix]:
    """One for each cluster whose service role certainly may start no instances."""
    for cluster in module.resources(CLUSTER):
        item = cluster.attribute("service_role")
        roles = roles_in(module, cluster, item.value).roles if item is not None else ()
        role = roles[0] if len(roles) == 1 else None
        if item is None or role is None or role.shape.kind == "for_each":
            continue
        if may_be_granted_elsewhere(module, role) or not may_be_made(module, cluster, role, by_default=True):
            continue
        granted = grants(module, role)
        if all(granted.allow(module, action) == "no" for action in _STARTS):
            said = (
                f"{role.address} is the service_role of {cluster.address}, and may start no instances "
                "(TERMINATED_WITH_ERRORS: VALIDATION_ERROR): attach service-role/AmazonEMRServicePolicy_v2, which is "
                "for what is tagged for EMR, or service-role/AmazonElasticMapReduceRole"
            )
            yield Fix(cluster.source, item, said)
