"""Arguments that people write in a resource and that are a resource of its own.

A row: the type that they are written in; the resource that they are, and how it names the one it is for, with `OWNER`
for that one; then the names, `wrong=right` where they are called otherwise there. A name in braces is a block whose
inside is that of the resource. Before the names stands where they come from, in the words of `fixer.provider.naming`.
"""

from functools import cache
from typing import Final, NamedTuple

_TABLE: Final = """
aws_alb
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_api_gateway_stage
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_appsync_graphql_api
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_cloudwatch_event_rule
  aws_cloudwatch_event_target rule=OWNER.name
    AWS::Events::Rule: {target} {targets}
aws_cognito_user_pool
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_ecr_repository
  aws_ecr_lifecycle_policy repository=OWNER.name
    AWS::ECR::Repository: {lifecycle_policy} lifecycle_policy=policy
  aws_ecr_repository_policy repository=OWNER.name
    words: {repository_policy} repository_policy=policy policy
aws_ecs_cluster
  aws_ecs_cluster_capacity_providers cluster_name=OWNER.name
    changelog 5.0.0: capacity_providers default_capacity_provider_strategy
aws_efs_file_system
  aws_efs_backup_policy file_system_id=OWNER.id
    AWS::EFS::FileSystem: backup_policy
  aws_efs_file_system_policy file_system_id=OWNER.id
    words: policy file_system_policy=policy
aws_guardduty_detector
  aws_guardduty_detector_feature detector_id=OWNER.id
    guardduty.CreateDetector: {features}
    words: {feature}
aws_iam_role
  aws_iam_role_policy role=OWNER.id
    words: policy policy_document=policy
aws_iam_group
  aws_iam_group_policy group=OWNER.name
    words: policy
aws_iam_user
  aws_iam_user_group_membership user=OWNER.name
    AWS::IAM::User: groups
  aws_iam_user_policy user=OWNER.name
    words: policy
aws_kms_key
  aws_kms_alias target_key_id=OWNER.key_id
    words: alias=name alias_name=name
aws_lambda_function
  aws_lambda_function_event_invoke_config function_name=OWNER.function_name
    aws_lambda_function_event_invoke_config: destination_config maximum_event_age_in_seconds maximum_retry_attempts
  aws_lambda_function_url function_name=OWNER.function_name
    words: {function_url} {function_url_config}
  aws_lambda_provisioned_concurrency_config function_name=OWNER.function_name qualifier=OWNER.version
    aws_lambda_provisioned_concurrency_config: provisioned_concurrent_executions {provisioned_concurrency_config}
aws_lb
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_s3_bucket
  aws_s3_bucket_lifecycle_configuration bucket=OWNER.id
    words: {lifecycle_configuration}
  aws_s3_bucket_ownership_controls bucket=OWNER.id
    words: {ownership_controls}
  aws_s3_bucket_versioning bucket=OWNER.id
    AWS::S3::Bucket: versioning_configuration
  aws_s3_bucket_policy bucket=OWNER.id
    words: bucket_policy=policy
  aws_s3_bucket_public_access_block bucket=OWNER.id
    aws_s3_bucket_public_access_block: block_public_acls block_public_policy ignore_public_acls restrict_public_buckets
    words: {public_access_block} {public_access_block_configuration}
aws_networkmanager_core_network
  aws_networkmanager_core_network_policy_attachment core_network_id=OWNER.id
    upgrade 5: policy_document
aws_secretsmanager_secret
  aws_secretsmanager_secret_rotation secret_id=OWNER.id
    changelog 5.0.0: rotation_lambda_arn rotation_rules
  aws_secretsmanager_secret_version secret_id=OWNER.id
    AWS::SecretsManager::Secret: secret_string
    words: secret_binary secret_value=secret_string
aws_ssoadmin_permission_set
  aws_ssoadmin_permission_set_inline_policy instance_arn=OWNER.instance_arn permission_set_arn=OWNER.arn
    AWS::SSO::PermissionSet: inline_policy
aws_sns_topic
  aws_sns_topic_subscription topic_arn=OWNER.arn
    AWS::SNS::Topic: {subscription}
"""


class Row(NamedTuple):
    """A name: in which type it is written, the resource it is, and its name there; empty for a block that is all of it.

    `link` are the arguments by which that resource names the one it is for. `origin`: where the name comes from.
    """

    type: str
    name: str
    own: str
    right: str
    link: tuple[tuple[str, str], ...]
    origin: str


@cache
def rows() -> dict[tuple[str, str, bool], Row]:
    """The rows by the type, the name, and whether it is a block that is all of the resource."""
    found: dict[tuple[str, str, bool], Row] = {}
    type_, own, link = "", "", tuple[tuple[str, str], ...]()
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            type_ = line
        elif not line.startswith("    "):
            own, *pairs = line.split()
            link = tuple([(name, value) for name, _, value in (pair.partition("=") for pair in pairs)])
        else:
            origin, _, names = line.strip().partition(": ")
            for name in names.split():
                wrong, _, right = name.strip("{}").partition("=")
                is_all = name.startswith("{")
                found[type_, wrong, is_all] = Row(type_, wrong, own, "" if is_all else right or wrong, link, origin)
    return found
