"""Arguments and blocks that must be there and have one right value, whatever else the module says.

Above rows stands their source: `resources/NAME` is a page of
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs, the rest are whole addresses. A test holds each row
against the schema: what it names is required.
"""

from functools import cache
from typing import Final

# A path and the code of its value.
_VALUES: Final = """
# https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_dynamodb.GlobalSecondaryIndexProps.html: all, by default
aws_dynamodb_table.global_secondary_index.projection_type "ALL"
aws_dynamodb_table.local_secondary_index.projection_type "ALL"
# resources/elasticache_replication_group; "Managed by Terraform" is what the provider itself says where nobody does
aws_elasticache_replication_group.description "Managed by Terraform"
aws_dlm_lifecycle_policy.description "Managed by Terraform"
aws_dms_replication_subnet_group.replication_subnet_group_description "Managed by Terraform"
aws_fis_experiment_template.description "Managed by Terraform"
# resources/lambda_permission
aws_lambda_permission.action "lambda:InvokeFunction"
# https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-recordset-aliastarget.html
aws_route53_record.alias.evaluate_target_health false
# resources/s3_bucket_lifecycle_configuration: a rule that is written is meant
aws_s3_bucket_lifecycle_configuration.rule.status "Enabled"
aws_s3_bucket_replication_configuration.rule.status "Enabled"
# resources/s3_bucket_logging: an empty prefix is none
aws_s3_bucket_logging.target_prefix ""
# resources/wafv2_web_acl
aws_wafv2_web_acl.visibility_config.cloudwatch_metrics_enabled true
aws_wafv2_web_acl.visibility_config.sampled_requests_enabled true
aws_wafv2_web_acl.rule.visibility_config.cloudwatch_metrics_enabled true
aws_wafv2_web_acl.rule.visibility_config.sampled_requests_enabled true
aws_wafv2_rule_group.visibility_config.cloudwatch_metrics_enabled true
aws_wafv2_rule_group.visibility_config.sampled_requests_enabled true
# https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DefaultCacheBehavior.html: GET and HEAD, by default
aws_cloudfront_distribution.enabled true
aws_cloudfront_distribution.default_cache_behavior.allowed_methods ["GET", "HEAD"]
aws_cloudfront_distribution.default_cache_behavior.cached_methods ["GET", "HEAD"]
aws_cloudfront_distribution.ordered_cache_behavior.allowed_methods ["GET", "HEAD"]
aws_cloudfront_distribution.ordered_cache_behavior.cached_methods ["GET", "HEAD"]
aws_cloudfront_distribution.default_cache_behavior.forwarded_values.query_string false
aws_cloudfront_distribution.ordered_cache_behavior.forwarded_values.query_string false
aws_cloudfront_distribution.default_cache_behavior.forwarded_values.cookies.forward "none"
aws_cloudfront_distribution.ordered_cache_behavior.forwarded_values.cookies.forward "none"
aws_cloudfront_distribution.origin.custom_origin_config.http_port 80
aws_cloudfront_distribution.origin.custom_origin_config.https_port 443
aws_cloudfront_distribution.origin.custom_origin_config.origin_ssl_protocols ["TLSv1.2"]
# resources/autoscaling_group#tag-and-tags
aws_autoscaling_group.tag.propagate_at_launch true
# https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html: AWS's own actions are of version 1
aws_codepipeline.stage.action.version "1"
# https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html: what counts matches counts 1 for each
aws_cloudwatch_log_metric_filter.metric_transformation.value "1"
# resources/cloudwatch_log_subscription_filter: an empty one matches everything
aws_cloudwatch_log_subscription_filter.filter_pattern ""
# resources/config_configuration_recorder_status
aws_config_configuration_recorder_status.is_enabled true
# https://docs.aws.amazon.com/apigateway/latest/api/API_CreateUsagePlanKey.html: there are no other keys
aws_api_gateway_usage_plan_key.key_type "API_KEY"
# https://docs.aws.amazon.com/apigateway/latest/api/API_CreateModel.html: of JSON, by default
aws_api_gateway_model.content_type "application/json"
# https://docs.aws.amazon.com/appsync/latest/APIReference/API_AppSyncRuntime.html: there is one
aws_appsync_function.runtime.name "APPSYNC_JS"
aws_appsync_function.runtime.runtime_version "1.0.0"
aws_appsync_resolver.runtime.name "APPSYNC_JS"
aws_appsync_resolver.runtime.runtime_version "1.0.0"
# https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_appsync.UserPoolConfig.html: allow, by default
aws_appsync_graphql_api.user_pool_config.default_action "ALLOW"
# https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateDashboard.html: a text about the first version
aws_quicksight_dashboard.version_description "Initial version"
aws_quicksight_template.version_description "Initial version"
# resources/iot_topic_rule: a rule that is written is meant
aws_iot_topic_rule.enabled true
# https://docs.aws.amazon.com/iot/latest/developerguide/iot-rule-sql-version.html: the latest that is no beta
aws_iot_topic_rule.sql_version "2016-03-23"
# resources/iot_certificate: without it nothing can be connected by it
aws_iot_certificate.active true
# resources/scheduler_schedule: on the minute that the schedule says
aws_scheduler_schedule.flexible_time_window.mode "OFF"
# resources/vpn_connection: "The only type AWS supports at this time"
aws_vpn_connection.type "ipsec.1"
# https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html: what is recommended
aws_cloudfront_origin_access_control.signing_behavior "always"
# resources/xray_sampling_rule: there is one
aws_xray_sampling_rule.version 1
# https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html: what a rule does not ask for is any
aws_xray_sampling_rule.host "*"
aws_xray_sampling_rule.http_method "*"
aws_xray_sampling_rule.resource_arn "*"
aws_xray_sampling_rule.service_name "*"
aws_xray_sampling_rule.service_type "*"
aws_xray_sampling_rule.url_path "*"
# resources/kms_key#rotation_period_in_days-1: a period that is written is meant
aws_kms_key.enable_key_rotation true
# resources/guardduty_ipset: a list that is written is meant
aws_guardduty_ipset.activate true
aws_guardduty_threatintelset.activate true
# https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/writing-function-code.html: what is recommended
aws_cloudfront_function.runtime "cloudfront-js-2.0"
"""

# A block's path and its code. Sources:
# https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GeoRestriction.html
# https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CookiePreference.html
# resources/scheduler_schedule: on the minute that the schedule says
# resources/ec2_client_vpn_endpoint#connection_log_options: what is not logged is said not to be
# resources/glue_security_configuration: what is not encrypted is said to be so
_COOKIES: Final = 'cookies {\n  forward = "none"\n}'
_EVERYWHERE: Final = 'geo_restriction {\n  restriction_type = "none"\n}'
BLOCKS: Final = {
    "aws_cloudfront_distribution.restrictions": f"restrictions {{\n{_EVERYWHERE}\n}}",
    "aws_cloudfront_distribution.restrictions.geo_restriction": _EVERYWHERE,
    "aws_cloudfront_distribution.default_cache_behavior.forwarded_values.cookies": _COOKIES,
    "aws_cloudfront_distribution.ordered_cache_behavior.forwarded_values.cookies": _COOKIES,
    **{
        f"aws_glue_security_configuration.encryption_configuration.{name}_encryption": (
            f'{name}_encryption {{\n  {name}_encryption_mode = "DISABLED"\n}}'
        )
        for name in ("cloudwatch", "job_bookmarks", "s3")
    },
    "aws_ec2_client_vpn_endpoint.connection_log_options": "connection_log_options {\n  enabled = false\n}",
    "aws_scheduler_schedule.flexible_time_window": 'flexible_time_window {\n  mode = "OFF"\n}',
}

# An argument's path, the type of what it refers to, and the attribute: where the module has one such thing.
_REFERENCES: Final = """
aws_db_proxy_target.target_group_name aws_db_proxy_default_target_group name
aws_db_proxy_target.db_proxy_name aws_db_proxy name
aws_db_proxy_default_target_group.db_proxy_name aws_db_proxy name
aws_backup_plan.rule.target_vault_name aws_backup_vault name
aws_backup_selection.plan_id aws_backup_plan id
aws_api_gateway_stage.rest_api_id aws_api_gateway_rest_api id
aws_api_gateway_stage.deployment_id aws_api_gateway_deployment id
aws_api_gateway_deployment.rest_api_id aws_api_gateway_rest_api id
aws_api_gateway_resource.rest_api_id aws_api_gateway_rest_api id
aws_api_gateway_method.rest_api_id aws_api_gateway_rest_api id
aws_api_gateway_integration.rest_api_id aws_api_gateway_rest_api id
aws_api_gateway_authorizer.rest_api_id aws_api_gateway_rest_api id
aws_apigatewayv2_stage.api_id aws_apigatewayv2_api id
aws_apigatewayv2_route.api_id aws_apigatewayv2_api id
aws_apigatewayv2_integration.api_id aws_apigatewayv2_api id
aws_appautoscaling_policy.resource_id aws_appautoscaling_target resource_id
aws_appautoscaling_policy.scalable_dimension aws_appautoscaling_target scalable_dimension
aws_appautoscaling_policy.service_namespace aws_appautoscaling_target service_namespace
aws_ecs_cluster_capacity_providers.cluster_name aws_ecs_cluster name
aws_eks_node_group.cluster_name aws_eks_cluster name
aws_eks_addon.cluster_name aws_eks_cluster name
aws_eks_fargate_profile.cluster_name aws_eks_cluster name
aws_cognito_user_pool_client.user_pool_id aws_cognito_user_pool id
aws_cognito_user_pool_domain.user_pool_id aws_cognito_user_pool id
aws_cognito_user_group.user_pool_id aws_cognito_user_pool id
aws_config_configuration_recorder_status.name aws_config_configuration_recorder name
aws_efs_mount_target.file_system_id aws_efs_file_system id
aws_efs_backup_policy.file_system_id aws_efs_file_system id
aws_codedeploy_deployment_group.app_name aws_codedeploy_app name
aws_lb_listener.load_balancer_arn aws_lb arn
aws_rds_cluster_instance.cluster_identifier aws_rds_cluster id
aws_rds_cluster_instance.engine aws_rds_cluster engine
aws_glue_catalog_table.database_name aws_glue_catalog_database name
aws_guardduty_detector_feature.detector_id aws_guardduty_detector id
aws_internet_gateway_attachment.internet_gateway_id aws_internet_gateway id
aws_internet_gateway_attachment.vpc_id aws_vpc id
aws_subnet.vpc_id aws_vpc id
aws_route_table.vpc_id aws_vpc id
aws_lb_target_group_attachment.target_group_arn aws_lb_target_group arn
aws_cloudwatch_log_destination.target_arn aws_kinesis_stream arn
aws_cloudwatch_log_stream.log_group_name aws_cloudwatch_log_group name
aws_autoscaling_attachment.autoscaling_group_name aws_autoscaling_group name
aws_autoscaling_lifecycle_hook.autoscaling_group_name aws_autoscaling_group name
aws_autoscaling_policy.autoscaling_group_name aws_autoscaling_group name
aws_autoscaling_schedule.autoscaling_group_name aws_autoscaling_group name
aws_accessanalyzer_archive_rule.analyzer_name aws_accessanalyzer_analyzer analyzer_name
aws_cloudwatch_log_metric_filter.log_group_name aws_cloudwatch_log_group name
aws_cloudwatch_log_subscription_filter.log_group_name aws_cloudwatch_log_group name
aws_config_remediation_configuration.config_rule_name aws_config_config_rule name
aws_detective_member.graph_arn aws_detective_graph graph_arn
aws_guardduty_filter.detector_id aws_guardduty_detector id
aws_guardduty_ipset.detector_id aws_guardduty_detector id
aws_guardduty_member.detector_id aws_guardduty_detector id
aws_guardduty_organization_configuration.detector_id aws_guardduty_detector id
aws_guardduty_organization_configuration_feature.detector_id aws_guardduty_detector id
aws_guardduty_publishing_destination.detector_id aws_guardduty_detector id
aws_guardduty_threatintelset.detector_id aws_guardduty_detector id
aws_iam_access_key.user aws_iam_user name
aws_iam_role_policy.role aws_iam_role id
aws_iam_role_policy_attachment.role aws_iam_role name
aws_iam_user_login_profile.user aws_iam_user name
aws_kms_alias.target_key_id aws_kms_key key_id
aws_organizations_policy_attachment.policy_id aws_organizations_policy id
aws_ram_principal_association.resource_share_arn aws_ram_resource_share arn
aws_ram_resource_association.resource_share_arn aws_ram_resource_share arn
aws_secretsmanager_secret_policy.secret_arn aws_secretsmanager_secret arn
aws_secretsmanager_secret_rotation.secret_id aws_secretsmanager_secret id
aws_secretsmanager_secret_version.secret_id aws_secretsmanager_secret id
aws_ssm_maintenance_window_target.window_id aws_ssm_maintenance_window id
aws_ssm_maintenance_window_task.window_id aws_ssm_maintenance_window id
aws_ssm_patch_group.baseline_id aws_ssm_patch_baseline id
aws_ssoadmin_account_assignment.permission_set_arn aws_ssoadmin_permission_set arn
aws_ssoadmin_managed_policy_attachment.permission_set_arn aws_ssoadmin_permission_set arn
"""


@cache
def values() -> dict[str, str]:
    """The code of arguments' values, by the path of the argument."""
    return _read(_VALUES)


@cache
def references() -> dict[str, tuple[str, str]]:
    """The type and the attribute that arguments refer to, by the path of the argument."""
    read = {}
    for path, rest in _read(_REFERENCES).items():
        type_, _, attribute = rest.partition(" ")
        read[path] = (type_, attribute)
    return read


def _read(table: str) -> dict[str, str]:
    lines = [line.partition(" ") for line in table.splitlines() if line and not line.startswith("#")]
    return {path: rest for path, _, rest in lines}
