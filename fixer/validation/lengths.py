"""How long texts may be, where the schemas that come with tffix do not tell.

The provider was asked (AWS 5.100, `terraform validate`) with texts of one, two and three hundred letters.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#validatediagfunc
"""

from functools import cache
from typing import Final

# A type, the path of an argument, and the least and the greatest length (- for no limit).
_LENGTHS: Final = """
aws_appconfig_configuration_profile kms_key_identifier 1 256
aws_appconfig_deployment kms_key_identifier 1 256
aws_autoscaling_group launch_template.name 3 125
aws_backup_plan rule.target_vault_name 2 50
aws_backup_vault name 2 50
aws_cloudformation_type type_name 10 204
aws_cloudfront_distribution comment 0 128
aws_cloudwatch_event_bus event_source_name 1 256
aws_cloudwatch_event_target rule - 64
aws_cloudwatch_event_target target_id - 64
aws_cloudwatch_log_metric_filter metric_transformation.name - 255
aws_cloudwatch_log_metric_filter metric_transformation.namespace - 255
aws_cloudwatch_metric_alarm metric_name 1 255
aws_cloudwatch_metric_alarm metric_query.metric.metric_name 1 255
aws_codeconnections_connection host_arn 0 256
aws_codepipeline name 1 100
aws_codepipeline stage.action.name 1 100
aws_codepipeline stage.action.namespace 1 100
aws_codepipeline stage.before_entry.condition.rule.input_artifacts 1 100
aws_codepipeline stage.name 1 100
aws_codepipeline stage.on_failure.condition.rule.input_artifacts 1 100
aws_codepipeline stage.on_success.condition.rule.input_artifacts 1 100
aws_codepipeline trigger.git_configuration.pull_request.branches.excludes 1 255
aws_codepipeline trigger.git_configuration.pull_request.branches.includes 1 255
aws_codepipeline trigger.git_configuration.pull_request.file_paths.excludes 1 255
aws_codepipeline trigger.git_configuration.pull_request.file_paths.includes 1 255
aws_codepipeline trigger.git_configuration.push.branches.excludes 1 255
aws_codepipeline trigger.git_configuration.push.branches.includes 1 255
aws_codepipeline trigger.git_configuration.push.file_paths.excludes 1 255
aws_codepipeline trigger.git_configuration.push.file_paths.includes 1 255
aws_codepipeline trigger.git_configuration.push.tags.excludes 1 255
aws_codepipeline trigger.git_configuration.push.tags.includes 1 255
aws_codepipeline trigger.git_configuration.source_action_name 1 100
aws_cognito_identity_pool cognito_identity_providers.client_id - 128
aws_cognito_identity_pool cognito_identity_providers.provider_name - 128
aws_cognito_identity_pool_provider_principal_tag identity_pool_id 1 55
aws_cognito_identity_provider provider_name - 32
aws_cognito_resource_server scope.scope_name - 256
aws_cognito_user_group name - 128
aws_cognito_user_in_group group_name - 128
aws_cognito_user_pool admin_create_user_config.invite_message_template.email_subject - 140
aws_cognito_user_pool admin_create_user_config.invite_message_template.sms_message - 140
aws_cognito_user_pool schema.name - 20
aws_cognito_user_pool sms_authentication_message - 140
aws_cognito_user_pool verification_message_template.email_subject_by_link - 140
aws_config_config_rule source.custom_policy_details.policy_runtime 0 64
aws_config_organization_conformance_pack delivery_s3_bucket 1 63
aws_db_event_subscription name - 255
aws_db_parameter_group name_prefix - 226
aws_dms_endpoint endpoint_id - 255
aws_dms_replication_config compute_config.replication_subnet_group_id - 255
aws_dms_replication_subnet_group replication_subnet_group_id - 255
aws_dms_replication_task replication_task_id - 255
aws_dms_replication_task resource_identifier 1 31
aws_dms_s3_endpoint endpoint_id - 255
aws_ec2_fleet launch_template_config.launch_template_specification.launch_template_name - 125
aws_eks_access_entry cluster_name 1 100
aws_eks_access_policy_association cluster_name 1 100
aws_eks_node_group launch_template.name 3 125
aws_eks_node_group node_group_name 0 63
aws_eks_node_group node_group_name_prefix 0 37
aws_emr_cluster custom_ami_id - 256
aws_fsx_data_repository_association file_system_id 11 21
aws_fsx_file_cache file_cache_type_version 1 20
aws_fsx_lustre_file_system daily_automatic_backup_start_time 5 5
aws_fsx_lustre_file_system file_system_type_version 1 20
aws_fsx_lustre_file_system weekly_maintenance_start_time 7 7
aws_fsx_ontap_file_system daily_automatic_backup_start_time 5 5
aws_fsx_ontap_file_system weekly_maintenance_start_time 7 7
aws_fsx_openzfs_file_system daily_automatic_backup_start_time 5 5
aws_fsx_openzfs_file_system weekly_maintenance_start_time 7 7
aws_fsx_openzfs_volume parent_volume_id 23 23
aws_fsx_windows_file_system daily_automatic_backup_start_time 5 5
aws_fsx_windows_file_system weekly_maintenance_start_time 7 7
aws_iam_role inline_policy.name 1 128
aws_instance launch_template.name 3 125
aws_kinesis_firehose_delivery_stream extended_s3_configuration.file_extension 0 50
aws_launch_template name 3 125
aws_launch_template name_prefix 3 99
aws_organizations_account email 6 64
aws_rds_cluster_parameter_group name_prefix - 226
aws_route53_resolver_endpoint name - 64
aws_route53_resolver_firewall_domain_list name - 64
aws_route53_resolver_firewall_rule name - 64
aws_route53_resolver_firewall_rule_group name - 64
aws_route53_resolver_firewall_rule_group_association name - 64
aws_route53_resolver_query_log_config name - 64
aws_route53_resolver_rule name - 64
aws_route53_resolver_rule_association name - 64
aws_sagemaker_data_quality_job_definition data_quality_app_specification.image_uri - 255
aws_sagemaker_data_quality_job_definition data_quality_job_input.endpoint_input.endpoint_name - 63
aws_sagemaker_data_quality_job_definition name - 63
aws_sagemaker_device_fleet device_fleet_name 1 63
aws_sagemaker_endpoint name - 63
aws_sagemaker_endpoint_configuration data_capture_config.capture_content_type_header.csv_content_types 1 256
aws_sagemaker_endpoint_configuration data_capture_config.capture_content_type_header.json_content_types 1 256
aws_sagemaker_model container.container_hostname - 63
aws_sagemaker_model container.image - 255
aws_sagemaker_model container.inference_specification_name - 63
aws_sagemaker_model name - 63
aws_sagemaker_model primary_container.container_hostname - 63
aws_sagemaker_model primary_container.image - 255
aws_sagemaker_model primary_container.inference_specification_name - 63
aws_sagemaker_monitoring_schedule monitoring_schedule_config.monitoring_job_definition_name - 63
aws_sagemaker_monitoring_schedule name - 63
aws_sagemaker_notebook_instance name - 63
aws_ssm_document target_type 1 200
aws_ssm_document version_name 3 128
aws_ssoadmin_account_assignment principal_id 1 47
aws_transfer_connector security_policy_name 0 100
aws_wafv2_api_key token_domains - 253
aws_wafv2_web_acl rule.name 1 128
aws_wafv2_web_acl rule.visibility_config.metric_name 1 128
"""


def length_of(type_: str, path: str) -> tuple[int | None, int | None] | None:
    """The least and the greatest length of a resource's argument; None if nothing is known of it here."""
    return _lengths().get((type_, path))


@cache
def _lengths() -> dict[tuple[str, str], tuple[int | None, int | None]]:
    rows = [line.split() for line in _LENGTHS.strip().split("\n")]
    return {(type_, path): (None if least == "-" else int(least), int(most)) for type_, path, least, most in rows}
