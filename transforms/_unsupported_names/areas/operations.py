"""Names and types of metrics, logs, costs, the delivery of software."""

from typing import Final

NAMES: Final = """
aws_amplify_app
  words: enable_auto_build=enable_branch_auto_build redirect_rule=custom_rule
aws_apprunner_auto_scaling_configuration_version
  words: max_instances=max_size min_instances=min_size
aws_apprunner_service.health_check_configuration
  aws_route53_health_check: failure_threshold=unhealthy_threshold request_interval=interval
  words: response_timeout=timeout request_timeout=timeout healthy_count=healthy_threshold
    unhealthy_count=unhealthy_threshold success_threshold=healthy_threshold interval_seconds=interval
    timeout_seconds=timeout
aws_apprunner_service.source_configuration
  words: auto_deploy=auto_deployments_enabled image=image_repository
aws_apprunner_service.source_configuration.code_repository.code_configuration.code_configuration_values
  words: environment_variables=runtime_environment_variables
aws_apprunner_service.source_configuration.image_repository
  aws_lambda_function: image_uri=image_identifier
aws_apprunner_service.source_configuration.image_repository.image_configuration
  words: environment_variables=runtime_environment_variables env_vars=runtime_environment_variables container_port=port
aws_budgets_budget
  budgets.CreateBudget: amount=limit_amount unit=limit_unit
  words: limit=limit_amount period=time_unit
aws_budgets_budget.notification
  words: email_addresses=subscriber_email_addresses subscriber_emails=subscriber_email_addresses
    emails=subscriber_email_addresses sns_topic_arns=subscriber_sns_topic_arns
aws_ce_anomaly_subscription
  words: monitor_arns=monitor_arn_list monitors=monitor_arn_list
aws_chatbot_slack_channel_configuration
  AWS::Chatbot::SlackChannelConfiguration: slack_workspace_id=slack_team_id
  words: workspace_id=slack_team_id
aws_cloudformation_stack_set_instance
  upgrade 6: stack_set_instance_region=region
aws_cloudwatch_log_data_protection_policy
  words: policy=policy_document
aws_cloudwatch_log_destination
  aws_cloudwatch_log_subscription_filter: destination_arn=target_arn
aws_cloudwatch_log_destination_policy
  logs.PutResourcePolicy: policy_document=access_policy
  aws_iam_policy: policy=access_policy
  words: destination_policy=access_policy
aws_cloudwatch_log_group
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_cloudwatch_event_archive: retention_days=retention_in_days
aws_cloudwatch_log_metric_filter
  aws_cloudwatch_log_subscription_filter: filter_pattern=pattern
  AWS::Logs::MetricFilter: metric_transformations=metric_transformation
aws_cloudwatch_log_metric_filter.metric_transformation
  AWS::Logs::MetricFilter: metric_name=name metric_namespace=namespace metric_value=value
aws_cloudwatch_log_resource_policy
  aws_iam_policy: policy=policy_document
aws_cloudwatch_log_subscription_filter
  words: pattern=filter_pattern lambda_function_arn=destination_arn lambda_arn=destination_arn
    kinesis_stream_arn=destination_arn firehose_arn=destination_arn
aws_cloudwatch_metric_alarm
  cloudwatch.PutMetricAlarm: metrics=metric_query
  aws_cloudwatch_event_rule: name=alarm_name description=alarm_description
  aws_cloudwatch_metric_alarm.metric_query.metric: stat=statistic
  words: metric=metric_name comparison=comparison_operator enabled=actions_enabled period_seconds=period
    period_in_seconds=period datapoints=datapoints_to_alarm metric_queries=metric_query missing_data=treat_missing_data
aws_cloudwatch_metric_alarm.metric_query.metric
  aws_cloudwatch_metric_alarm: statistic=stat
  words: period_in_seconds=period period_seconds=period
aws_cloudwatch_metric_stream
  words: delivery_stream_arn=firehose_arn kinesis_firehose_arn=firehose_arn firehose_delivery_stream_arn=firehose_arn
aws_cloudwatch_query_definition
  words: query=query_string
aws_codeartifact_repository.external_connections
  words: name=external_connection_name
aws_codebuild_project
  codebuild.CreateProject: timeout_in_minutes=build_timeout queued_timeout_in_minutes=queued_timeout
  aws_glue_job: role_arn=service_role
  words: role=service_role service_role_arn=service_role queue_timeout=queued_timeout timeout=build_timeout
    kms_key_arn=encryption_key encryption_key_arn=encryption_key
aws_codebuild_project.cache
  words: bucket=location
aws_codebuild_project.environment
  words: compute=compute_type privileged=privileged_mode build_image=image compute_size=compute_type
    env_var=environment_variable
aws_codebuild_project.logs_config.cloudwatch_logs
  words: log_group_name=group_name log_stream_name=stream_name log_group=group_name
aws_codebuild_project.source
  words: url=location
aws_codedeploy_app
  words: platform=compute_platform
aws_codedeploy_deployment_group
  codedeploy.CreateDeploymentGroup: application_name=app_name
  words: role_arn=service_role_arn deployment_config=deployment_config_name asg_names=autoscaling_groups
aws_codedeploy_deployment_group.load_balancer_info
  words: target_groups=target_group_info target_group=target_group_info target_group_pair=target_group_pair_info
aws_codedeploy_deployment_group.trigger_configuration
  words: sns_topic_arn=trigger_target_arn topic_arn=trigger_target_arn target_arn=trigger_target_arn
aws_codepipeline
  aws_codedeploy_deployment_group: service_role_arn=role_arn
  words: pipeline_name=name
aws_codepipeline.artifact_store
  words: bucket=location bucket_name=location s3_bucket=location
aws_codepipeline.artifact_store.encryption_key
  words: kms_key_arn=id arn=id
aws_codepipeline.stage.action
  words: outputs=output_artifacts inputs=input_artifacts config=configuration
aws_codestarnotifications_notification_rule
  words: event_types=event_type_ids events=event_type_ids resource_arn=resource
aws_prometheus_alert_manager_definition
  aws_prometheus_rule_group_namespace: data=definition
aws_prometheus_rule_group_namespace
  words: rules=data definition=data
aws_prometheus_workspace
  words: name=alias workspace_name=alias
aws_prometheus_workspace.logging_configuration
  words: cloudwatch_log_group_arn=log_group_arn
aws_servicecatalog_portfolio_share
  AWS::ServiceCatalog::PortfolioShare: account_id=principal_id
aws_servicecatalog_product
  words: provisioning_artifact=provisioning_artifact_parameters
aws_servicequotas_template
  upgrade 6: aws_region=region
aws_ssm_association
  aws_ssm_maintenance_window: schedule=schedule_expression
  words: document_name=name
aws_ssm_association.output_location
  words: s3_prefix=s3_key_prefix
aws_ssm_document
  words: body=content
aws_ssm_maintenance_window
  aws_scheduler_schedule: schedule_expression_timezone=schedule_timezone
  aws_ssm_association: schedule_expression=schedule
  words: timezone=schedule_timezone time_zone=schedule_timezone
aws_ssm_maintenance_window_task.task_invocation_parameters
  AWS::SSM::MaintenanceWindowTask: maintenance_window_automation_parameters=automation_parameters
    maintenance_window_run_command_parameters=run_command_parameters
    maintenance_window_lambda_parameters=lambda_parameters
    maintenance_window_step_functions_parameters=step_functions_parameters
aws_ssm_parameter
  aws_backup_vault: kms_key_arn=key_id
  aws_secretsmanager_secret: kms_key_id=key_id
  words: tier_type=tier kms_key=key_id
aws_ssm_patch_baseline
  AWS::SSM::PatchBaseline: approval_rules=approval_rule
  words: os=operating_system
aws_ssm_patch_group
  words: patch_baseline=baseline_id
aws_ssmincidents_replication_set
  upgrade 6: regions=region
aws_synthetics_canary
  aws_lambda_function: role=execution_role_arn runtime=runtime_version
  words: role_arn=execution_role_arn
aws_synthetics_canary.run_config
  aws_lambda_function: environment=environment_variables
aws_xray_encryption_config
  aws_backup_vault: kms_key_arn=key_id
  aws_secretsmanager_secret: kms_key_id=key_id
aws_xray_sampling_rule
  words: rate=fixed_rate sampling_rate=fixed_rate reservoir=reservoir_size
"""

TYPES: Final = """
aws_amplify_domain_association
  words: aws_amplify_domain
aws_apprunner_auto_scaling_configuration_version
  words: aws_apprunner_auto_scaling_configuration
aws_budgets_budget
  words: aws_budget
aws_budgets_budget_action
  words: aws_budget_action
aws_ce_anomaly_monitor
  words: aws_cost_anomaly_monitor aws_costexplorer_anomaly_monitor aws_cost_explorer_anomaly_monitor
aws_ce_anomaly_subscription
  words: aws_cost_anomaly_subscription aws_costexplorer_anomaly_subscription aws_cost_explorer_anomaly_subscription
aws_ce_cost_category
  words: aws_cost_category
aws_cloudwatch_log_group
  AWS::Logs::LogGroup: aws_logs_log_group
  words: aws_log_group aws_cloudwatch_logs_group aws_cloudwatch_logs_log_group
aws_cloudwatch_log_metric_filter
  AWS::Logs::MetricFilter: aws_logs_metric_filter
  words: aws_cloudwatch_metric_filter aws_cloudwatch_logs_metric_filter
aws_cloudwatch_log_subscription_filter
  AWS::Logs::SubscriptionFilter: aws_logs_subscription_filter
  words: aws_cloudwatch_subscription_filter aws_cloudwatch_logs_subscription_filter
aws_cloudwatch_metric_alarm
  AWS::CloudWatch::Alarm: aws_cloudwatch_alarm
aws_cloudwatch_query_definition
  AWS::Logs::QueryDefinition: aws_logs_query_definition
  words: aws_cloudwatch_log_query_definition aws_cloudwatch_logs_query_definition aws_cloudwatch_log_insights_query
    aws_cloudwatch_log_insights_query_definition
aws_codebuild_project
  words: aws_codebuild
aws_codedeploy_app
  words: aws_codedeploy_application
aws_codepipeline
  AWS::CodePipeline::Pipeline: aws_codepipeline_pipeline
aws_codestarconnections_connection
  AWS::CodeStarConnections::Connection: aws_codestar_connections_connection
  words: aws_codestar_connection
aws_fis_experiment_template
  words: aws_fis_experiment
aws_grafana_workspace
  words: aws_managed_grafana_workspace
aws_prometheus_workspace
  words: aws_amp_workspace aws_managed_prometheus_workspace aws_aps_workspace
aws_resourcegroups_group
  words: aws_resource_group aws_resource_groups_group
aws_ssm_document
  words: aws_ssm_automation_document aws_ssm_command_document
aws_ssm_parameter
  words: aws_systems_manager_parameter aws_ssm_parameter_store
aws_synthetics_canary
  words: aws_cloudwatch_synthetics_canary aws_cloudwatch_canary
aws_xray_sampling_rule
  words: aws_xray_sampling
"""
