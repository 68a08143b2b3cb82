"""Types whose resources belong together, and what is written in the one and is the other's.

Sources: the page of each type, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE, which
tells what it takes and what that is where it is not set.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class Pair(NamedTuple):
    """Arguments that people write in a resource of one type and that a related one of another type has.

    `by` is the argument or block by which one of the two names the other: of the type that they are written in if
    `is_named`, else of the other. `names` maps what is written to what it is there, `defaults` what is there anyway.
    `is_sole`: the other one must not serve anything else of the type, since that would change too. `of_all` are those
    that are meant for each of several others. `is_ruled`: what the other one says holds, whatever is written.
    `is_near`: of several others, the one in the region of the resource is meant.
    """

    type: str
    other: str
    by: str
    is_named: bool
    names: dict[str, str]
    defaults: Mapping[str, str] = MappingProxyType({})
    is_sole: bool = False
    of_all: frozenset[str] = frozenset()
    is_ruled: bool = False
    is_near: bool = False


def _same(names: str) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in names.split()]
    return {wrong: right or wrong for wrong, _, right in pairs}


_OF_INSTANCE: Final = "auto_minor_version_upgrade instance_class promotion_tier"
_OF_CLUSTER: Final = (
    "backup_retention_period deletion_protection final_snapshot_identifier"
    " kms_key_id master_password master_username port skip_final_snapshot snapshot_identifier"
    " storage_encrypted storage_type vpc_security_group_ids"
)
_OF_ALL: Final = frozenset(
    {
        "auto_minor_version_upgrade",
        "copy_tags_to_snapshot",
        "enable_performance_insights",
        "instance_class",
        "publicly_accessible",
    }
)
_ON: Final = {"auto_minor_version_upgrade": "true", "promotion_tier": "0"}
_TEMPLATE: Final = "ebs_optimized image_id instance_type key_name security_groups=vpc_security_group_ids"
_GROUP: Final = "desired_capacity health_check_grace_period health_check_type max_size min_size vpc_zone_identifier"
_TASK: Final = "cpu execution_role_arn memory network_mode requires_compatibilities task_role_arn"
_SERVICE: Final = (
    "desired_count enable_execute_command health_check_grace_period_seconds launch_type platform_version"
    " scheduling_strategy"
)
_SUBNETS: Final = tuple(
    [
        Pair(type_, f"{prefix}_subnet_group", by, is_named=True, names={"subnet_ids": "subnet_ids"})
        for type_, prefix, by in (
            ("aws_db_instance", "aws_db", "db_subnet_group_name"),
            ("aws_docdb_cluster", "aws_docdb", "db_subnet_group_name"),
            ("aws_elasticache_cluster", "aws_elasticache", "subnet_group_name"),
            ("aws_elasticache_replication_group", "aws_elasticache", "subnet_group_name"),
            ("aws_memorydb_cluster", "aws_memorydb", "subnet_group_name"),
            ("aws_neptune_cluster", "aws_neptune", "neptune_subnet_group_name"),
            ("aws_rds_cluster", "aws_db", "db_subnet_group_name"),
            ("aws_redshift_cluster", "aws_redshift", "cluster_subnet_group_name"),
        )
    ]
)
# What a global database does not have, and the cluster of it that is written to does.
_OF_MEMBER: Final = (
    "apply_immediately backup_retention_period db_cluster_parameter_group_name db_subnet_group_name"
    " enabled_cloudwatch_logs_exports final_snapshot_identifier kms_key_id master_password master_username port"
    " preferred_backup_window preferred_maintenance_window skip_final_snapshot snapshot_identifier storage_type"
    " vpc_security_group_ids"
)
_MEMBERS: Final = tuple(
    [
        Pair(type_, other, by, is_named=is_named, names=_same(names), is_near=not is_named)
        for type_, other, names in (
            (
                "aws_rds_global_cluster",
                "aws_rds_cluster",
                f"{_OF_MEMBER} availability_zones copy_tags_to_snapshot enable_http_endpoint engine_mode"
                " iam_database_authentication_enabled manage_master_user_password",
            ),
            ("aws_docdb_global_cluster", "aws_docdb_cluster", f"{_OF_MEMBER} availability_zones"),
            (
                "aws_neptune_global_cluster",
                "aws_neptune_cluster",
                "apply_immediately availability_zones backup_retention_period copy_tags_to_snapshot"
                " enable_cloudwatch_logs_exports final_snapshot_identifier iam_database_authentication_enabled"
                " kms_key_arn kms_key_id=kms_key_arn neptune_cluster_parameter_group_name neptune_subnet_group_name"
                " port preferred_backup_window preferred_maintenance_window skip_final_snapshot vpc_security_group_ids",
            ),
        )
        for by, is_named in (("global_cluster_identifier", False), ("source_db_cluster_identifier", True))
    ]
)

PAIRS: Final = (
    Pair(
        "aws_rds_cluster",
        "aws_rds_cluster_instance",
        "cluster_identifier",
        is_named=False,
        names=_same(f"{_OF_INSTANCE} ca_cert_identifier custom_iam_instance_profile publicly_accessible"),
        defaults={**_ON, "publicly_accessible": "false"},
        of_all=_OF_ALL,
    ),
    Pair(
        "aws_docdb_cluster",
        "aws_docdb_cluster_instance",
        "cluster_identifier",
        is_named=False,
        names=_same(
            f"{_OF_INSTANCE} ca_cert_identifier copy_tags_to_snapshot enable_performance_insights"
            " performance_insights_kms_key_id"
        ),
        defaults={**_ON, "copy_tags_to_snapshot": "false", "enable_performance_insights": "false"},
        of_all=_OF_ALL,
    ),
    Pair(
        "aws_neptune_cluster",
        "aws_neptune_cluster_instance",
        "cluster_identifier",
        is_named=False,
        names=_same(f"{_OF_INSTANCE} publicly_accessible"),
        defaults={**_ON, "publicly_accessible": "false"},
        of_all=_OF_ALL,
    ),
    Pair(
        "aws_rds_cluster_instance",
        "aws_rds_cluster",
        "cluster_identifier",
        is_named=True,
        names=_same(
            f"{_OF_CLUSTER} database_name enabled_cloudwatch_logs_exports iam_database_authentication_enabled"
            " manage_master_user_password db_cluster_parameter_group_name enable_http_endpoint"
        ),
        is_ruled=True,
    ),
    Pair(
        "aws_docdb_cluster_instance",
        "aws_docdb_cluster",
        "cluster_identifier",
        is_named=True,
        names=_same(
            f"{_OF_CLUSTER} db_cluster_parameter_group_name db_subnet_group_name enabled_cloudwatch_logs_exports"
        ),
        is_ruled=True,
    ),
    Pair(
        "aws_neptune_cluster_instance",
        "aws_neptune_cluster",
        "cluster_identifier",
        is_named=True,
        names=_same(
            "backup_retention_period deletion_protection enable_cloudwatch_logs_exports final_snapshot_identifier"
            " iam_database_authentication_enabled kms_key_id=kms_key_arn kms_key_arn"
            " snapshot_identifier storage_encrypted vpc_security_group_ids"
        ),
        is_ruled=True,
    ),
    Pair(
        "aws_autoscaling_group",
        "aws_launch_template",
        "launch_template",
        is_named=True,
        names=_same(_TEMPLATE),
        is_sole=True,
    ),
    Pair(
        "aws_autoscaling_group",
        "aws_launch_configuration",
        "launch_configuration",
        is_named=True,
        names=_same(
            "associate_public_ip_address ebs_optimized iam_instance_profile image_id instance_type key_name"
            " security_groups spot_price user_data"
        ),
        is_sole=True,
    ),
    Pair("aws_launch_template", "aws_autoscaling_group", "launch_template", is_named=False, names=_same(_GROUP)),
    Pair(
        "aws_ecs_service", "aws_ecs_task_definition", "task_definition", is_named=True, names=_same(_TASK), is_sole=True
    ),
    Pair("aws_ecs_task_definition", "aws_ecs_service", "task_definition", is_named=False, names=_same(_SERVICE)),
    Pair("aws_subnet", "aws_vpc", "vpc_id", is_named=True, names=_same("enable_dns_hostnames enable_dns_support")),
    Pair(
        "aws_vpc",
        "aws_subnet",
        "vpc_id",
        is_named=False,
        names=_same("assign_ipv6_address_on_creation map_public_ip_on_launch"),
        defaults={"assign_ipv6_address_on_creation": "false", "map_public_ip_on_launch": "false"},
    ),
    Pair(
        "aws_cloudwatch_log_stream",
        "aws_cloudwatch_log_group",
        "log_group_name",
        is_named=True,
        names=_same("kms_key_id retention_in_days"),
    ),
    Pair(
        "aws_apigatewayv2_api",
        "aws_apigatewayv2_stage",
        "api_id",
        is_named=False,
        names=_same("auto_deploy"),
        defaults={"auto_deploy": "false"},
    ),
    Pair(
        "aws_api_gateway_rest_api",
        "aws_api_gateway_stage",
        "rest_api_id",
        is_named=False,
        names=_same("cache_cluster_enabled cache_cluster_size xray_tracing_enabled"),
        defaults={"cache_cluster_enabled": "false", "xray_tracing_enabled": "false"},
    ),
    Pair(
        "aws_sagemaker_device",
        "aws_sagemaker_device_fleet",
        "device_fleet_name",
        is_named=True,
        names=_same("role_arn"),
    ),
    Pair(
        "aws_elasticache_global_replication_group",
        "aws_elasticache_replication_group",
        "primary_replication_group_id",
        is_named=True,
        names=_same(
            "at_rest_encryption_enabled auth_token kms_key_id maintenance_window multi_az_enabled port"
            " security_group_ids snapshot_retention_limit snapshot_window subnet_group_name transit_encryption_enabled"
        ),
    ),
    *_MEMBERS,
    *_SUBNETS,
)

# What a resource does not take beside an argument that it is given.
# Sources: resources/rds_cluster#manage_master_user_password-1, launch_template#vpc_security_group_ids-1,
# autoscaling_group#availability_zones-1, ecs_service#capacity_provider_strategy-1 of the pages above
_PASSWORDS: Final = frozenset({"manage_master_user_password", "master_password", "master_password_wo"})
EXCLUDED: Final = {
    ("aws_autoscaling_group", "vpc_zone_identifier"): frozenset({"availability_zones"}),
    ("aws_docdb_cluster", "master_password"): _PASSWORDS,
    ("aws_ecs_service", "launch_type"): frozenset({"capacity_provider_strategy"}),
    ("aws_launch_template", "vpc_security_group_ids"): frozenset({"network_interfaces", "security_group_names"}),
    ("aws_rds_cluster", "manage_master_user_password"): _PASSWORDS,
    ("aws_rds_cluster", "master_password"): _PASSWORDS,
}
