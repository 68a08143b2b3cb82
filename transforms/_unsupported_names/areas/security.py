"""Names and types of identities, keys, audits."""

from typing import Final

NAMES: Final = """
aws_accessanalyzer_archive_rule
  words: criteria=filter
aws_accessanalyzer_archive_rule.filter
  aws_guardduty_filter.finding_criteria.criterion: equals=eq not_equals=neq
  words: values=eq
aws_account_alternate_contact
  words: email=email_address phone=phone_number
aws_cloudtrail
  cloudtrail.CreateTrail: cloudwatch_logs_role_arn=cloud_watch_logs_role_arn
    log_file_validation_enabled=enable_log_file_validation cloud_watch_logs_log_group_arn=cloud_watch_logs_group_arn
    cloudwatch_logs_log_group_arn=cloud_watch_logs_group_arn sns_topic_arn=sns_topic_name
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_cur_report_definition: s3_bucket=s3_bucket_name
  AWS::CloudTrail::Trail: trail_name=name
  words: multi_region=is_multi_region_trail enable_logging_validation=enable_log_file_validation
    bucket_name=s3_bucket_name log_validation=enable_log_file_validation
    cloudwatch_log_group_arn=cloud_watch_logs_group_arn cloudwatch_role_arn=cloud_watch_logs_role_arn
    is_multi_region=is_multi_region_trail include_global_events=include_global_service_events
    is_organization=is_organization_trail enable_log_validation=enable_log_file_validation
    log_group_arn=cloud_watch_logs_group_arn s3_prefix=s3_key_prefix bucket=s3_bucket_name
aws_cloudtrail_event_data_store
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_cloudtrail: is_multi_region_trail=multi_region_enabled is_organization_trail=organization_enabled
  aws_cloudwatch_event_archive: retention_days=retention_period
  aws_cloudwatch_log_group: retention_in_days=retention_period
aws_config_aggregate_authorization
  upgrade 6: authorized_aws_region=region
aws_config_config_rule
  words: input_params=input_parameters
aws_config_config_rule.scope
  words: resource_types=compliance_resource_types
aws_config_config_rule.source
  words: rule_identifier=source_identifier
aws_config_configuration_aggregator.account_aggregation_source
  config.PutConfigurationAggregator: all_aws_regions=all_regions
aws_config_configuration_aggregator.organization_aggregation_source
  config.PutConfigurationAggregator: all_aws_regions=all_regions
aws_config_configuration_recorder.recording_group
  words: all_resources=all_supported include_global_resources=include_global_resource_types
aws_config_configuration_recorder_status
  config.DescribeConfigurationRecorderStatus: recording=is_enabled
  words: is_recording=is_enabled enabled=is_enabled
aws_config_conformance_pack
  AWS::Config::ConformancePack: conformance_pack_input_parameters=input_parameter
aws_config_delivery_channel
  words: s3_prefix=s3_key_prefix
aws_config_organization_managed_rule
  aws_config_config_rule.source: source_identifier=rule_identifier
aws_config_remediation_configuration
  words: automatic_remediation=automatic auto_remediation=automatic
aws_controltower_control
  words: control_arn=control_identifier target_arn=target_identifier
aws_detective_member
  aws_guardduty_member: email=email_address
aws_fms_policy
  words: resource_types=resource_type_list
aws_guardduty_detector
  AWS::GuardDuty::Detector: data_sources=datasources
  words: finding_frequency=finding_publishing_frequency enabled=enable publishing_frequency=finding_publishing_frequency
aws_guardduty_filter.finding_criteria
  words: criteria=criterion
aws_guardduty_filter.finding_criteria.criterion
  guardduty.CreateFilter: eq=equals neq=not_equals gt=greater_than gte=greater_than_or_equal lt=less_than
    lte=less_than_or_equal
  words: values=equals
aws_guardduty_ipset
  words: active=activate enabled=activate location_url=location
aws_guardduty_member
  words: account=account_id
aws_guardduty_publishing_destination
  words: s3_bucket_arn=destination_arn bucket_arn=destination_arn
aws_guardduty_threatintelset
  words: active=activate enabled=activate location_url=location
aws_iam_account_password_policy
  words: require_lowercase=require_lowercase_characters require_uppercase=require_uppercase_characters
    minimum_length=minimum_password_length min_length=minimum_password_length
    min_password_length=minimum_password_length max_age=max_password_age
    require_lowercase_letters=require_lowercase_characters require_uppercase_letters=require_uppercase_characters
    require_special_characters=require_symbols require_uppercase_chars=require_uppercase_characters
    require_lowercase_chars=require_lowercase_characters password_reuse_prevention_count=password_reuse_prevention
aws_iam_group_policy
  iam.PutGroupPolicy: policy_document=policy
aws_iam_instance_profile
  upgrade 3: roles=role
aws_iam_openid_connect_provider
  words: client_ids=client_id_list thumbprints=thumbprint_list audiences=client_id_list audience=client_id_list
    client_id=client_id_list thumbprint=thumbprint_list issuer_url=url
aws_iam_policy
  iam.CreatePolicy: policy_document=policy
  AWS::IAM::ManagedPolicy: managed_policy_name=name
aws_iam_role
  iam.CreateRole: assume_role_policy_document=assume_role_policy role_name=name
  AWS::IAM::Role: policies=inline_policy
  words: path_prefix=path permissions_boundary_arn=permissions_boundary trust_policy=assume_role_policy
    assume_role_policy_json=assume_role_policy trust_relationship=assume_role_policy inline_policies=inline_policy
    max_session=max_session_duration assume_policy=assume_role_policy permission_boundary_arn=permissions_boundary
    session_duration=max_session_duration
aws_iam_role.inline_policy
  AWS::IAM::Role: policy_name=name policy_document=policy
aws_iam_role_policy
  iam.PutRolePolicy: policy_document=policy role_name=role
  words: role_id=role
aws_iam_role_policy_attachment
  iam.AttachRolePolicy: role_name=role
  words: managed_policy_arn=policy_arn
aws_iam_saml_provider
  words: metadata=saml_metadata_document
aws_iam_server_certificate
  words: certificate=certificate_body
aws_iam_user
  words: permissions_boundary_arn=permissions_boundary username=name
aws_iam_user_policy
  iam.PutUserPolicy: policy_document=policy
aws_identitystore_group
  aws_iam_group: name=display_name
aws_identitystore_group_membership
  words: user_id=member_id
aws_inspector2_enabler
  words: accounts=account_ids
aws_inspector_assessment_template
  inspector.CreateAssessmentTemplate: duration_in_seconds=duration
aws_macie2_classification_job.schedule_frequency
  words: daily=daily_schedule weekly=weekly_schedule monthly=monthly_schedule
aws_macie2_findings_filter.finding_criteria.criterion
  aws_guardduty_filter.finding_criteria.criterion: equals=eq not_equals=neq greater_than=gt greater_than_or_equal=gte
    less_than=lt less_than_or_equal=lte
  words: values=eq
aws_organizations_account
  words: parent_ou_id=parent_id ou_id=parent_id organizational_unit_id=parent_id
aws_organizations_delegated_administrator
  words: service=service_principal
aws_organizations_organizational_unit
  words: parent=parent_id
aws_organizations_policy
  aws_iam_policy: policy=content
  words: policy_document=content
aws_organizations_policy_attachment
  words: target=target_id policy=policy_id
aws_ram_principal_association
  aws_ram_resource_share_accepter: share_arn=resource_share_arn
  words: principal_arn=principal principal_id=principal
aws_ram_resource_share
  words: external_principals=allow_external_principals
aws_securityhub_account
  words: auto_enable=auto_enable_controls
aws_securityhub_finding_aggregator
  securityhub.CreateFindingAggregator: region_linking_mode=linking_mode
  words: regions=specified_regions linked_regions=specified_regions
aws_securityhub_member
  words: account=account_id
aws_securityhub_standards_subscription
  words: standard_arn=standards_arn
aws_signer_signing_profile
  words: platform=platform_id
aws_ssoadmin_account_assignment
  words: account_id=target_id target_account_id=target_id account=target_id
aws_ssoadmin_permission_set
  AWS::SSO::PermissionSet: relay_state_type=relay_state
  words: duration=session_duration
aws_wafv2_ip_set
  words: ip_version=ip_address_version type=ip_address_version
data aws_iam_policy_document.statement.condition
  words: key=variable operator=test
data aws_iam_role
  upgrade 2: role_name=name
data aws_iam_policy_document.statement.principals
  words: values=identifiers
"""

TYPES: Final = """
aws_accessanalyzer_analyzer
  words: aws_iam_access_analyzer aws_access_analyzer aws_iam_accessanalyzer
aws_cloudhsm_v2_cluster
  words: aws_cloudhsm_cluster
aws_cloudtrail
  AWS::CloudTrail::Trail: aws_cloudtrail_trail
aws_cloudtrail_event_data_store
  words: aws_cloudtrail_lake aws_cloudtrail_event_store
aws_config_config_rule
  config.PutConfigRule: aws_config_rule
aws_config_configuration_aggregator
  words: aws_config_aggregator
aws_config_configuration_recorder
  words: aws_config_recorder
aws_config_configuration_recorder_status
  words: aws_config_recorder_status
aws_config_delivery_channel
  words: aws_config_delivery
aws_config_remediation_configuration
  words: aws_config_remediation
aws_detective_graph
  words: aws_detective
aws_fms_policy
  words: aws_firewall_manager_policy
aws_guardduty_detector
  words: aws_guardduty
aws_guardduty_detector_feature
  words: aws_guardduty_feature
aws_guardduty_organization_admin_account
  words: aws_guardduty_organization_admin aws_guardduty_delegated_admin aws_guardduty_admin_account
aws_iam_access_key
  words: aws_iam_user_access_key
aws_iam_account_password_policy
  words: aws_iam_password_policy
aws_iam_instance_profile
  words: aws_instance_profile aws_iam_profile
aws_iam_openid_connect_provider
  AWS::IAM::OIDCProvider: aws_iam_oidc_provider
aws_iam_policy
  AWS::IAM::ManagedPolicy: aws_iam_managed_policy
aws_iam_role_policy_attachment
  words: aws_iam_role_managed_policy_attachment aws_iam_role_attachment
aws_iam_virtual_mfa_device
  words: aws_iam_mfa_device
aws_inspector2_enabler
  words: aws_inspector2_enablement aws_inspector_enabler aws_inspector2_account
aws_macie2_account
  words: aws_macie_account aws_macie2_session
aws_macie2_classification_job
  words: aws_macie_classification_job
aws_macie2_custom_data_identifier
  words: aws_macie_custom_data_identifier
aws_organizations_organization
  words: aws_organization
aws_organizations_organizational_unit
  words: aws_organizations_ou aws_organizational_unit aws_organizations_unit
aws_organizations_policy
  words: aws_organizations_scp aws_organizations_service_control_policy aws_organizations_tag_policy
    aws_organizations_backup_policy
aws_ram_resource_share
  words: aws_ram_share
aws_securityhub_account
  AWS::SecurityHub::Hub: aws_securityhub_hub
  words: aws_securityhub aws_security_hub aws_securityhub_enabler
aws_securityhub_organization_admin_account
  words: aws_securityhub_admin_account aws_securityhub_organization_admin
aws_securityhub_standards_subscription
  words: aws_securityhub_standard aws_securityhub_standards aws_securityhub_standard_subscription
aws_ssoadmin_account_assignment
  AWS::SSO::Assignment: aws_sso_assignment
  words: aws_sso_account_assignment
aws_ssoadmin_managed_policy_attachment
  words: aws_sso_managed_policy_attachment
aws_ssoadmin_permission_set
  AWS::SSO::PermissionSet: aws_sso_permission_set
aws_ssoadmin_permission_set_inline_policy
  words: aws_sso_permission_set_inline_policy
"""
