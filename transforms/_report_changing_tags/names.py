"""Names of resources that cannot be renamed: with another name, the provider destroys the resource and makes a new one.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources of each type ("Forces new
resource"). Types that are renamed in place (`aws_db_instance`, `aws_iam_user`) are not here.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, is_overridden
from transforms._instances.made import may_be_made
from transforms._own_resources.obstacles import ignores

_TABLE: Final = {
    "bucket bucket_prefix": "aws_s3_bucket",
    "cluster_id": "aws_elasticache_cluster",
    "cluster_identifier cluster_identifier_prefix": "aws_docdb_cluster aws_neptune_cluster aws_rds_cluster "
    "aws_redshift_cluster",
    "domain_name": "aws_opensearch_domain",
    "function_name": "aws_lambda_function",
    "key_name key_name_prefix": "aws_key_pair",
    "name name_prefix": "aws_alb aws_alb_target_group aws_autoscaling_group aws_backup_vault aws_cloudtrail "
    "aws_cloudwatch_event_bus aws_cloudwatch_event_rule aws_cloudwatch_log_group aws_codebuild_project "
    "aws_db_option_group aws_db_parameter_group aws_db_subnet_group aws_dynamodb_table aws_ecr_repository "
    "aws_ecs_cluster aws_ecs_service aws_eks_cluster aws_elb aws_iam_instance_profile aws_iam_policy aws_iam_role "
    "aws_kinesis_firehose_delivery_stream aws_kinesis_stream aws_kms_alias aws_launch_template aws_lb "
    "aws_lb_target_group aws_secretsmanager_secret aws_security_group aws_sfn_state_machine aws_sns_topic "
    "aws_sqs_queue aws_ssm_parameter aws_wafv2_ip_set aws_wafv2_web_acl",
    "replication_group_id": "aws_elasticache_replication_group",
}
_NAMES: Final = {type_: names.split() for names, types in _TABLE.items() for type_ in types.split()}


def names(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute]]:
    """What has a name that holds, with the argument."""
    for resource in module.declarations("resource"):
        items = [resource.attribute(name) for name in _NAMES.get(resource.type, ())]
        if not any(items) or is_overridden(module, resource):
            continue
        if may_be_made(module, resource, by_default=True):
            yield from [(resource, one) for one in items if one is not None and not ignores(resource, one.name)]
