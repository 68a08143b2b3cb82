"""How many elements lists and sets have to have, which a provider checks itself and does not tell with its schema.

It was asked (AWS 5.100, `terraform validate`) with lists of none and of many, and so the words are its own. Lists of
which not every element is written out are not known before a plan.

Source: https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#minitems
"""

from functools import cache
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved

# A type, the path of an argument, and the least and the greatest number of elements (- for no limit).
_SIZES: Final = """
aws_alb_listener_rule condition.host_header.values 1 -
aws_alb_listener_rule condition.path_pattern.values 1 -
aws_api_gateway_domain_name endpoint_configuration.types 1 1
aws_api_gateway_rest_api endpoint_configuration.types 1 1
aws_api_gateway_rest_api endpoint_configuration.vpc_endpoint_ids 1 -
aws_api_gateway_vpc_link target_arns 0 1
aws_backup_framework control.scope.compliance_resource_ids 1 -
aws_ce_cost_category split_charge_rule.parameter.values 1 -
aws_ce_cost_category split_charge_rule.targets 1 -
aws_cleanrooms_configured_table allowed_columns 1 -
aws_cloudformation_stack_instances operation_preferences.region_order 1 -
aws_cloudformation_stack_instances regions 1 -
aws_cloudformation_stack_set operation_preferences.region_order 1 -
aws_cloudformation_stack_set_instance operation_preferences.region_order 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.ends_with 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.equals 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.not_ends_with 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.not_equals 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.not_starts_with 1 -
aws_cloudtrail_event_data_store advanced_event_selector.field_selector.starts_with 1 -
aws_cloudwatch_composite_alarm alarm_actions 0 5
aws_cloudwatch_composite_alarm insufficient_data_actions 0 5
aws_cloudwatch_composite_alarm ok_actions 0 5
aws_cloudwatch_metric_alarm insufficient_data_actions 0 5
aws_cloudwatch_metric_alarm ok_actions 0 5
aws_codebuild_fleet vpc_config.security_group_ids 1 5
aws_codebuild_fleet vpc_config.subnets 1 16
aws_codebuild_project vpc_config.security_group_ids 0 5
aws_codebuild_project vpc_config.subnets 0 16
aws_codepipeline trigger.git_configuration.pull_request.branches.excludes 1 8
aws_codepipeline trigger.git_configuration.pull_request.branches.includes 1 8
aws_codepipeline trigger.git_configuration.pull_request.events 1 3
aws_codepipeline trigger.git_configuration.pull_request.file_paths.excludes 1 8
aws_codepipeline trigger.git_configuration.pull_request.file_paths.includes 1 8
aws_codepipeline trigger.git_configuration.push.branches.excludes 1 8
aws_codepipeline trigger.git_configuration.push.branches.includes 1 8
aws_codepipeline trigger.git_configuration.push.file_paths.excludes 1 8
aws_codepipeline trigger.git_configuration.push.file_paths.includes 1 8
aws_codepipeline trigger.git_configuration.push.tags.excludes 1 8
aws_codepipeline trigger.git_configuration.push.tags.includes 1 8
aws_codestarconnections_host vpc_configuration.security_group_ids 1 -
aws_codestarconnections_host vpc_configuration.subnet_ids 1 -
aws_codestarnotifications_notification_rule event_type_ids 1 -
aws_cognito_risk_configuration risk_exception_configuration.blocked_ip_range_list 1 -
aws_cognito_risk_configuration risk_exception_configuration.skipped_ip_range_list 1 -
aws_config_configuration_recorder recording_mode.recording_mode_override.resource_types 1 -
aws_config_organization_custom_policy_rule trigger_types 1 -
aws_config_organization_custom_rule trigger_types 1 -
aws_connect_user security_profile_ids 1 10
aws_directory_service_conditional_forwarder dns_ips 1 -
aws_dlm_lifecycle_policy policy_details.resource_locations 0 1
aws_dlm_lifecycle_policy policy_details.resource_types 0 1
aws_dlm_lifecycle_policy policy_details.schedule.create_rule.times 0 1
aws_dlm_lifecycle_policy policy_details.schedule.fast_restore_rule.availability_zones 1 10
aws_dlm_lifecycle_policy policy_details.schedule.share_rule.target_accounts 1 -
aws_dms_replication_subnet_group subnet_ids 2 -
aws_docdb_subnet_group subnet_ids 1 -
aws_dx_hosted_public_virtual_interface route_filter_prefixes 1 -
aws_dx_public_virtual_interface route_filter_prefixes 1 -
aws_ec2_client_vpn_endpoint security_group_ids 1 5
aws_ec2_transit_gateway transit_gateway_cidr_blocks 0 5
aws_ec2_transit_gateway_connect_peer inside_cidr_blocks 1 2
aws_ec2_transit_gateway_vpc_attachment subnet_ids 1 -
aws_ecr_repository_creation_template applied_for 1 -
aws_ecs_task_set network_configuration.security_groups 0 5
aws_eks_cluster vpc_config.subnet_ids 1 -
aws_eks_fargate_profile subnet_ids 1 -
aws_eks_node_group subnet_ids 1 -
aws_elasticache_cluster snapshot_arns 0 1
aws_elasticache_user authentication_mode.passwords 1 -
aws_elasticache_user passwords 0 2
aws_emr_studio subnet_ids 1 5
aws_fis_experiment_template target.resource_arns 0 5
aws_fsx_data_repository_association s3.auto_export_policy.events 0 3
aws_fsx_data_repository_association s3.auto_import_policy.events 0 3
aws_fsx_file_cache data_repository_association.nfs.dns_ips 0 10
aws_fsx_lustre_file_system subnet_ids 1 1
aws_fsx_ontap_file_system subnet_ids 1 2
aws_fsx_openzfs_file_system root_volume_configuration.nfs_exports.client_configurations.options 1 -
aws_fsx_openzfs_file_system subnet_ids 1 -
aws_fsx_openzfs_volume delete_volume_options 0 1
aws_fsx_openzfs_volume nfs_exports.client_configurations.options 1 -
aws_fsx_windows_file_system subnet_ids 1 -
aws_glue_catalog_table partition_index.keys 1 -
aws_glue_connection match_criteria 0 10
aws_grafana_workspace vpc_configuration.subnet_ids 2 -
aws_guardduty_filter finding_criteria.criterion.equals 1 -
aws_guardduty_filter finding_criteria.criterion.not_equals 1 -
aws_imagebuilder_component supported_os_versions 1 -
aws_inspector2_enabler account_ids 1 -
aws_inspector2_enabler resource_types 1 -
aws_keyspaces_keyspace replication_specification.region_list 0 6
aws_lakeformation_lf_tag values 1 -
aws_lakeformation_permissions permissions 1 -
aws_lambda_code_signing_config allowed_publishers.signing_profile_version_arns 1 -
aws_lambda_event_source_mapping metrics_config.metrics 1 -
aws_lambda_event_source_mapping queues 0 1
aws_lambda_function architectures 0 1
aws_lambda_function layers 0 5
aws_lb_listener_rule condition.host_header.values 1 -
aws_lb_listener_rule condition.path_pattern.values 1 -
aws_licensemanager_grant allowed_operations 1 -
aws_lightsail_container_service public_domain_names.certificate.domain_names 1 -
aws_macie2_custom_data_identifier ignore_words 1 10
aws_macie2_custom_data_identifier keywords 1 -
aws_memorydb_subnet_group subnet_ids 1 -
aws_memorydb_user authentication_mode.passwords 1 2
aws_mq_broker security_groups 0 5
aws_msk_serverless_cluster vpc_config.security_group_ids 0 5
aws_mwaa_environment network_configuration.security_group_ids 1 -
aws_mwaa_environment network_configuration.subnet_ids 2 -
aws_neptune_cluster availability_zones 0 3
aws_neptune_subnet_group subnet_ids 1 -
aws_networkmanager_connect_peer inside_cidr_blocks 0 2
aws_oam_link resource_types 1 -
aws_pipes_pipe enrichment_parameters.http_parameters.path_parameter_values 0 1
aws_route53_health_check regions 3 -
aws_route53_resolver_endpoint protocols 1 -
aws_route53_resolver_endpoint security_group_ids 1 -
aws_route53domains_registered_domain name_server.glue_ips 0 2
aws_sagemaker_data_quality_job_definition network_config.vpc_config.security_group_ids 1 5
aws_sagemaker_data_quality_job_definition network_config.vpc_config.subnets 1 -
aws_sagemaker_domain default_space_settings.security_groups 0 5
aws_sagemaker_domain default_user_settings.security_groups 0 5
aws_sagemaker_domain domain_settings.security_group_ids 0 3
aws_sagemaker_endpoint_configuration data_capture_config.capture_content_type_header.csv_content_types 1 10
aws_sagemaker_endpoint_configuration data_capture_config.capture_content_type_header.json_content_types 1 10
aws_sagemaker_model vpc_config.security_group_ids 0 5
aws_sagemaker_notebook_instance additional_code_repositories 0 3
aws_sagemaker_notebook_instance security_groups 1 -
aws_sagemaker_user_profile user_settings.security_groups 0 5
aws_sagemaker_workforce source_ip_config.cidrs 0 10
aws_sagemaker_workforce workforce_vpc_config.security_group_ids 0 5
aws_securityhub_finding_aggregator specified_regions 1 -
aws_ssm_document attachments_source.values 1 -
aws_ssm_patch_baseline approval_rule.patch_filter.values 1 -
aws_ssm_patch_baseline global_filter.values 1 -
aws_ssoadmin_instance_access_control_attributes attribute.value.source 1 -
aws_storagegateway_nfs_file_share client_list 1 -
aws_transfer_connector sftp_config.trusted_host_keys 1 10
aws_transfer_server protocols 1 -
aws_vpc_endpoint_connection_notification connection_events 1 -
aws_vpc_endpoint_service gateway_load_balancer_arns 1 -
aws_vpc_endpoint_service network_load_balancer_arns 1 -
aws_vpclattice_service_network_vpc_association security_group_ids 0 5
aws_wafv2_web_acl_logging_configuration log_destination_configs 1 -
"""
# Of every kind of statement, wherever in a rule it stands: the end of the path.
_ENDS: Final = frozenset(
    {
        "asn_match_statement.asn_list",
        "geo_match_statement.country_codes",
        "match_pattern.excluded_headers",
        "match_pattern.included_headers",
        "match_pattern.included_paths",
    }
)


def wrong_size(module: Module, declaration: Declaration, item: hcl.Attribute, path: str) -> str:
    """What the provider says of a list or a set that has too few elements or too many; empty where it says nothing."""
    if declaration.kind != "resource" or not declaration.type.startswith("aws_"):
        return ""
    limits = _sizes().get((declaration.type, path))
    if limits is None and declaration.type.startswith("aws_wafv2_") and ".".join(path.split(".")[-2:]) in _ENDS:
        limits = (1, None)
    value = resolved(module, item.value) if limits is not None else None
    if limits is None or not isinstance(value, hcl.TupleCons):
        return ""
    (least, most), size = limits, len(value.elements)
    if size < least:
        return f"Attribute {path} requires {least} item minimum, but config has only {size} declared."
    if most is not None and size > most:
        return f"Attribute {path} supports {most} item maximum, but config has {size} declared."
    return ""


@cache
def _sizes() -> dict[tuple[str, str], tuple[int, int | None]]:
    """The least and the greatest numbers of elements, by type and path."""
    rows = [line.split() for line in _SIZES.strip().split("\n")]
    return {(type_, path): (int(least), int(most) if most != "-" else None) for type_, path, least, most in rows}
