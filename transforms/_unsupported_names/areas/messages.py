"""Names and types of events, queues, mail, workflows."""

from typing import Final

NAMES: Final = """
aws_cloudwatch_event_api_destination
  words: endpoint=invocation_endpoint url=invocation_endpoint invocation_rate_limit=invocation_rate_limit_per_second
    rate_limit_per_second=invocation_rate_limit_per_second endpoint_url=invocation_endpoint
    invocation_method=http_method invocation_url=invocation_endpoint rate_limit=invocation_rate_limit_per_second
aws_cloudwatch_event_archive
  aws_cloudwatch_log_group: retention_in_days=retention_days
  words: event_bus_arn=event_source_arn
aws_cloudwatch_event_bus
  aws_backup_vault: kms_key_arn=kms_key_identifier
  aws_secretsmanager_secret: kms_key_id=kms_key_identifier
aws_cloudwatch_event_connection
  words: auth_params=auth_parameters auth_type=authorization_type authentication=auth_parameters
    authorization=authorization_type
aws_cloudwatch_event_connection.auth_parameters
  events.CreateConnection: api_key_auth_parameters=api_key basic_auth_parameters=basic oauth_parameters=oauth
  words: basic_auth=basic api_key_auth=api_key oauth2=oauth
aws_cloudwatch_event_connection.auth_parameters.api_key
  events.CreateConnection: api_key_name=key api_key_value=value
aws_cloudwatch_event_connection.auth_parameters.basic
  words: user=username
aws_cloudwatch_event_rule
  aws_appautoscaling_scheduled_action: schedule=schedule_expression
  words: cron_expression=schedule_expression schedule_expr=schedule_expression
aws_cloudwatch_event_target
  events.PutTargets: sqs_parameters=sqs_target ecs_parameters=ecs_target http_parameters=http_target
    kinesis_parameters=kinesis_target batch_parameters=batch_target redshift_data_parameters=redshift_target
  words: rule_name=rule dead_letter_queue=dead_letter_config lambda_arn=arn lambda_function_arn=arn
    dlq=dead_letter_config ecs=ecs_target ecs_task_target=ecs_target kinesis=kinesis_target retry=retry_policy
    sqs=sqs_target transformer=input_transformer
aws_cloudwatch_event_target.batch_target
  words: job_definition_arn=job_definition
aws_cloudwatch_event_target.dead_letter_config
  words: queue_arn=arn dlq_arn=arn sqs_arn=arn sqs_queue_arn=arn
aws_cloudwatch_event_target.ecs_target
  words: count=task_count desired_count=task_count
aws_cloudwatch_event_target.ecs_target.network_configuration
  words: public_ip=assign_public_ip
aws_cloudwatch_event_target.http_target
  words: headers=header_parameters query_parameters=query_string_parameters
aws_cloudwatch_event_target.input_transformer
  events.PutTargets: input_paths_map=input_paths
  words: input_path_map=input_paths
aws_cloudwatch_event_target.retry_policy
  words: maximum_retries=maximum_retry_attempts max_retry_attempts=maximum_retry_attempts
    maximum_event_age_seconds=maximum_event_age_in_seconds max_event_age_in_seconds=maximum_event_age_in_seconds
    max_attempts=maximum_retry_attempts max_event_age=maximum_event_age_in_seconds max_retries=maximum_retry_attempts
    maximum_age_in_seconds=maximum_event_age_in_seconds maximum_retry=maximum_retry_attempts
    retry_attempts=maximum_retry_attempts
aws_cloudwatch_event_target.sqs_target
  words: message_group=message_group_id
aws_iot_certificate
  iot.CreateKeysAndCertificate: set_as_active=active
  words: csr_pem=csr
aws_iot_policy
  iot.CreatePolicy: policy_document=policy
  words: document=policy
aws_iot_policy_attachment
  aws_iot_thing_principal_attachment: principal=target
  words: certificate_arn=target target_arn=target
aws_iot_role_alias
  AWS::IoT::RoleAlias: credential_duration_seconds=credential_duration
  words: name=alias
aws_iot_thing_principal_attachment
  words: certificate_arn=principal principal_arn=principal
aws_iot_topic_rule
  words: sql_query=sql kinesis_firehose=firehose error=error_action kinesis_action=kinesis lambda_action=lambda
    query=sql sql_statement=sql
aws_iot_topic_rule.dynamodb
  aws_dynamodb_table: hash_key=hash_key_field range_key=range_key_field
aws_iot_topic_rule.error_action
  words: kinesis_firehose=firehose
aws_iot_topic_rule.error_action.firehose
  words: stream_name=delivery_stream_name
aws_iot_topic_rule.error_action.lambda
  words: arn=function_arn lambda_arn=function_arn
aws_iot_topic_rule.error_action.sns
  aws_sns_topic_subscription: topic_arn=target_arn
aws_iot_topic_rule.firehose
  words: stream_name=delivery_stream_name
aws_iot_topic_rule.kinesis
  words: name=stream_name
aws_iot_topic_rule.lambda
  words: arn=function_arn lambda_arn=function_arn
aws_iot_topic_rule.s3
  words: object_key=key
aws_iot_topic_rule.sns
  aws_sns_topic_subscription: topic_arn=target_arn
  words: format=message_format
aws_iot_topic_rule.sqs
  words: url=queue_url
aws_mq_broker
  aws_db_instance: engine=engine_type vpc_security_group_ids=security_groups
  aws_instance: instance_type=host_instance_type
  aws_lb: subnets=subnet_ids
  aws_vpc_endpoint: security_group_ids=security_groups
  words: maintenance_window=maintenance_window_start_time public_access=publicly_accessible version=engine_version
    auth_strategy=authentication_strategy host_instance_class=host_instance_type instance_class=host_instance_type
    ldap_metadata=ldap_server_metadata logging=logs public=publicly_accessible
aws_mq_broker.encryption_options
  aws_backup_vault: kms_key_arn=kms_key_id
  words: kms_key=kms_key_id aws_owned_key=use_aws_owned_key use_aws_owned=use_aws_owned_key
aws_mq_broker.logs
  words: general_logs=general audit_logs=audit audit_log=audit general_log=general
aws_mq_broker.maintenance_window_start_time
  words: day=day_of_week time=time_of_day
aws_mq_broker.user
  words: user_name=username console=console_access user=username
aws_mq_configuration
  words: config_data=data engine=engine_type version=engine_version
aws_pinpoint_app.limits
  words: total_messages=total
aws_scheduler_schedule
  aws_ssm_maintenance_window: schedule=schedule_expression
  words: timezone=schedule_expression_timezone time_zone=schedule_expression_timezone
    schedule_timezone=schedule_expression_timezone schedule_group=group_name cron_expression=schedule_expression
    end_time=end_date flexible_window=flexible_time_window start_time=start_date
aws_scheduler_schedule.flexible_time_window
  words: window_in_minutes=maximum_window_in_minutes
aws_scheduler_schedule.target
  words: lambda_arn=arn dlq=dead_letter_config ecs=ecs_parameters retry=retry_policy sqs=sqs_parameters
aws_scheduler_schedule.target.dead_letter_config
  words: queue_arn=arn
aws_scheduler_schedule.target.retry_policy
  words: maximum_retries=maximum_retry_attempts retry_attempts=maximum_retry_attempts
aws_ses_domain_dkim
  words: domain_identity=domain
aws_ses_domain_mail_from
  words: mail_from=mail_from_domain
aws_ses_email_identity
  ses.VerifyEmailIdentity: email_address=email
aws_ses_event_destination
  aws_sesv2_configuration_set_event_destination.event_destination: matching_event_types=matching_types
  words: event_types=matching_types
aws_ses_identity_policy
  words: identity_arn=identity
aws_ses_receipt_rule.lambda_action
  words: lambda_arn=function_arn
aws_ses_template
  AWS::SES::Template: html_part=html text_part=text subject_part=subject
  words: html_body=html text_body=text
aws_sesv2_configuration_set_event_destination.event_destination
  aws_ses_event_destination: matching_types=matching_event_types
  words: event_types=matching_event_types
aws_sfn_state_machine
  AWS::StepFunctions::StateMachine: definition_string=definition
  aws_lambda_function: role=role_arn
  words: state_machine_definition=definition definition_json=definition log_configuration=logging_configuration
    workflow_type=type xray_tracing=tracing_configuration
aws_sfn_state_machine.encryption_configuration
  aws_backup_vault: kms_key_arn=kms_key_id
aws_sfn_state_machine.logging_configuration
  words: include_execution=include_execution_data log_level=level include_execution_details=include_execution_data
    cloudwatch_log_group_arn=log_destination include_data=include_execution_data log_destination_arn=log_destination
    log_group_arn=log_destination
aws_sfn_state_machine.tracing_configuration
  words: xray_enabled=enabled
aws_sns_platform_application
  words: platform_type=platform
aws_sns_sms_preferences
  words: default_message_type=default_sms_type monthly_limit=monthly_spend_limit
aws_sns_topic
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
  words: fifo=fifo_topic kms_master_key=kms_master_key_id sig_version=signature_version access_policy=policy
    content_based_dedup=content_based_deduplication content_deduplication=content_based_deduplication
    enable_fifo=fifo_topic fifo_enabled=fifo_topic http_success_sample_rate=http_success_feedback_sample_rate
    is_fifo=fifo_topic kms_key=kms_master_key_id lambda_failure_role_arn=lambda_failure_feedback_role_arn
    lambda_success_role_arn=lambda_success_feedback_role_arn sqs_success_sample_rate=sqs_success_feedback_sample_rate
aws_sns_topic_policy
  AWS::SNS::TopicPolicy: policy_document=policy
  words: topic=arn
aws_sns_topic_subscription
  words: topic=topic_arn type=protocol endpoint_arn=endpoint raw_delivery=raw_message_delivery target_arn=endpoint
    target=endpoint auto_confirm=endpoint_auto_confirms auto_confirms=endpoint_auto_confirms
    dead_letter_policy=redrive_policy dlq_policy=redrive_policy endpoint_url=endpoint filter=filter_policy
    filter_scope=filter_policy_scope raw_message=raw_message_delivery
aws_sqs_queue
  sqs.ReceiveMessage: wait_time_seconds=receive_wait_time_seconds
  AWS::SQS::Queue: message_retention_period=message_retention_seconds visibility_timeout=visibility_timeout_seconds
    maximum_message_size=max_message_size receive_message_wait_time_seconds=receive_wait_time_seconds
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
  words: sse_enabled=sqs_managed_sse_enabled enable_sse=sqs_managed_sse_enabled sqs_managed_sse=sqs_managed_sse_enabled
    managed_sse_enabled=sqs_managed_sse_enabled server_side_encryption_enabled=sqs_managed_sse_enabled
    encryption_enabled=sqs_managed_sse_enabled fifo=fifo_queue receive_message_wait_time=receive_wait_time_seconds
    receive_wait_seconds=receive_wait_time_seconds message_retention_period_seconds=message_retention_seconds
    retention_seconds=message_retention_seconds kms_master_key=kms_master_key_id max_message_size_bytes=max_message_size
    content_deduplication=content_based_deduplication access_policy=policy
    content_based_dedup=content_based_deduplication data_key_reuse_period_seconds=kms_data_key_reuse_period_seconds
    dedup_scope=deduplication_scope delivery_delay=delay_seconds delivery_delay_seconds=delay_seconds
    enable_fifo=fifo_queue enable_server_side_encryption=sqs_managed_sse_enabled fifo_enabled=fifo_queue
    is_fifo=fifo_queue kms_data_key_reuse_seconds=kms_data_key_reuse_period_seconds kms_key=kms_master_key_id
    long_polling_seconds=receive_wait_time_seconds long_polling_wait_time=receive_wait_time_seconds
    maximum_message_size_bytes=max_message_size polling_wait_time=receive_wait_time_seconds
    receive_message_wait_seconds=receive_wait_time_seconds redrive_allow=redrive_allow_policy
    sqs_managed_encryption=sqs_managed_sse_enabled visibility_timeout_sec=visibility_timeout_seconds
aws_sqs_queue_policy
  AWS::SQS::QueuePolicy: policy_document=policy
  words: queue_id=queue_url
aws_sqs_queue_redrive_allow_policy
  words: queue_id=queue_url
aws_sqs_queue_redrive_policy
  words: queue_id=queue_url dead_letter_policy=redrive_policy
"""

TYPES: Final = """
aws_cloudwatch_event_api_destination
  words: aws_eventbridge_api_destination
aws_cloudwatch_event_archive
  words: aws_eventbridge_archive
aws_cloudwatch_event_bus
  AWS::Events::EventBus: aws_events_event_bus
  words: aws_eventbridge_bus aws_eventbridge_event_bus aws_event_bus
aws_cloudwatch_event_bus_policy
  words: aws_eventbridge_bus_policy aws_eventbridge_event_bus_policy
aws_cloudwatch_event_connection
  words: aws_eventbridge_connection
aws_cloudwatch_event_permission
  words: aws_eventbridge_permission
aws_cloudwatch_event_rule
  AWS::Events::Rule: aws_events_rule
  words: aws_eventbridge_rule aws_event_rule
aws_cloudwatch_event_target
  words: aws_eventbridge_target aws_event_target aws_events_target
aws_iot_thing_principal_attachment
  words: aws_iot_thing_principal
aws_iot_topic_rule
  words: aws_iot_rule
aws_mq_broker
  AWS::AmazonMQ::Broker: aws_amazonmq_broker
  words: aws_amazon_mq_broker
aws_pinpoint_app
  words: aws_pinpoint_application
aws_scheduler_schedule
  words: aws_eventbridge_schedule aws_eventbridge_scheduler_schedule aws_eventbridge_scheduler
aws_scheduler_schedule_group
  words: aws_eventbridge_schedule_group aws_eventbridge_scheduler_schedule_group aws_scheduler_group
aws_sfn_activity
  AWS::StepFunctions::Activity: aws_step_functions_activity aws_stepfunctions_activity
aws_sfn_alias
  AWS::StepFunctions::StateMachineAlias: aws_step_functions_state_machine_alias
  words: aws_sfn_state_machine_alias
aws_sfn_state_machine
  AWS::StepFunctions::StateMachine: aws_step_functions_state_machine aws_stepfunctions_state_machine
aws_sns_topic_policy
  words: aws_sns_policy
aws_sns_topic_subscription
  AWS::SNS::Subscription: aws_sns_subscription
aws_sqs_queue_policy
  words: aws_sqs_policy
"""
