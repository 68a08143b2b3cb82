"""Names and types of events, queues, streams, mail, workflows."""

from typing import Final

NAMES: Final = """
aws_cloudwatch_event_api_destination
  words: endpoint=invocation_endpoint url=invocation_endpoint invocation_rate_limit=invocation_rate_limit_per_second
    rate_limit_per_second=invocation_rate_limit_per_second
aws_cloudwatch_event_archive
  aws_cloudwatch_log_group: retention_in_days=retention_days
  words: event_bus_arn=event_source_arn
aws_cloudwatch_event_bus
  aws_backup_vault: kms_key_arn=kms_key_identifier
  aws_secretsmanager_secret: kms_key_id=kms_key_identifier
aws_cloudwatch_event_connection.auth_parameters
  events.CreateConnection: api_key_auth_parameters=api_key basic_auth_parameters=basic oauth_parameters=oauth
  words: basic_auth=basic api_key_auth=api_key
aws_cloudwatch_event_connection.auth_parameters.api_key
  events.CreateConnection: api_key_name=key api_key_value=value
aws_cloudwatch_event_rule
  aws_appautoscaling_scheduled_action: schedule=schedule_expression
aws_cloudwatch_event_target
  events.PutTargets: sqs_parameters=sqs_target ecs_parameters=ecs_target http_parameters=http_target
    kinesis_parameters=kinesis_target batch_parameters=batch_target redshift_data_parameters=redshift_target
  words: rule_name=rule dead_letter_queue=dead_letter_config
aws_cloudwatch_event_target.batch_target
  words: job_definition_arn=job_definition
aws_cloudwatch_event_target.input_transformer
  events.PutTargets: input_paths_map=input_paths
aws_cloudwatch_event_target.retry_policy
  words: maximum_retries=maximum_retry_attempts max_retry_attempts=maximum_retry_attempts
    maximum_event_age_seconds=maximum_event_age_in_seconds max_event_age_in_seconds=maximum_event_age_in_seconds
aws_cloudwatch_event_target.sqs_target
  words: message_group=message_group_id
aws_iot_certificate
  iot.CreateKeysAndCertificate: set_as_active=active
aws_iot_policy
  iot.CreatePolicy: policy_document=policy
aws_iot_policy_attachment
  aws_iot_thing_principal_attachment: principal=target
aws_iot_role_alias
  AWS::IoT::RoleAlias: credential_duration_seconds=credential_duration
  words: name=alias
aws_iot_topic_rule
  words: sql_query=sql kinesis_firehose=firehose
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
aws_iot_topic_rule.sns
  aws_sns_topic_subscription: topic_arn=target_arn
aws_kinesis_firehose_delivery_stream
  changelog 5.0.0: s3_configuration=extended_s3_configuration
  firehose.CreateDeliveryStream: kinesis_stream_source_configuration=kinesis_source_configuration
    extended_s3_destination_configuration=extended_s3_configuration
    s3_destination_configuration=extended_s3_configuration
  words: amazon_opensearch_configuration=opensearch_configuration
aws_kinesis_firehose_delivery_stream.elasticsearch_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.elasticsearch_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.elasticsearch_configuration.vpc_config
  aws_lb: subnets=subnet_ids security_groups=security_group_ids
aws_kinesis_firehose_delivery_stream.extended_s3_configuration
  aws_efs_file_system: kms_key_id=kms_key_arn
  words: buffer_size=buffering_size buffer_interval=buffering_interval compression=compression_format
    error_prefix=error_output_prefix buffering_size_in_mbs=buffering_size
    buffering_interval_in_seconds=buffering_interval
aws_kinesis_firehose_delivery_stream.extended_s3_configuration.processing_configuration.processors.parameters
  aws_db_parameter_group.parameter: name=parameter_name value=parameter_value
aws_kinesis_firehose_delivery_stream.extended_s3_configuration.s3_backup_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.http_endpoint_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.http_endpoint_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.opensearch_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.opensearch_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.opensearch_configuration.vpc_config
  aws_lb: subnets=subnet_ids security_groups=security_group_ids
aws_kinesis_firehose_delivery_stream.redshift_configuration
  words: table_name=data_table_name cluster_jdbc_url=cluster_jdbcurl
aws_kinesis_firehose_delivery_stream.redshift_configuration.s3_backup_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.redshift_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.server_side_encryption
  aws_backup_vault: kms_key_arn=key_arn
aws_kinesis_firehose_delivery_stream.splunk_configuration
  words: hec_url=hec_endpoint
aws_kinesis_firehose_delivery_stream.splunk_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_stream
  AWS::Kinesis::Stream: retention_period_hours=retention_period
  aws_backup_vault: kms_key_arn=kms_key_id
  words: retention_hours=retention_period shards=shard_count encryption=encryption_type
    retention_period_in_hours=retention_period shard_metrics=shard_level_metrics
aws_kinesisanalyticsv2_application
  aws_sfn_state_machine: role_arn=service_execution_role
  words: execution_role_arn=service_execution_role
aws_kinesisanalyticsv2_application.application_configuration
  words: flink_configuration=flink_application_configuration
aws_kinesisanalyticsv2_application.application_configuration.application_code_configuration.code_content
  words: s3_location=s3_content_location
aws_kinesisanalyticsv2_application.application_configuration.application_code_configuration.code_content.s3_content_location
  aws_lambda_function: s3_key=file_key
aws_kinesisanalyticsv2_application.application_configuration.application_snapshot_configuration
  words: enabled=snapshots_enabled
aws_kinesisanalyticsv2_application.application_configuration.environment_properties.property_group
  words: properties=property_map
aws_kinesisanalyticsv2_application.application_configuration.flink_application_configuration.checkpoint_configuration
  words: enabled=checkpointing_enabled
aws_kinesisanalyticsv2_application.application_configuration.vpc_configuration
  aws_lb: subnets=subnet_ids security_groups=security_group_ids
aws_mq_broker
  aws_db_instance: engine=engine_type vpc_security_group_ids=security_groups
  aws_instance: instance_type=host_instance_type
  aws_lb: subnets=subnet_ids
  aws_vpc_endpoint: security_group_ids=security_groups
  words: maintenance_window=maintenance_window_start_time public_access=publicly_accessible
aws_mq_broker.encryption_options
  aws_backup_vault: kms_key_arn=kms_key_id
  words: kms_key=kms_key_id
aws_mq_broker.logs
  words: general_logs=general audit_logs=audit
aws_mq_broker.maintenance_window_start_time
  words: day=day_of_week time=time_of_day
aws_mq_broker.user
  words: user_name=username console=console_access
aws_msk_cluster
  aws_db_instance: engine_version=kafka_version
  words: broker_nodes=number_of_broker_nodes broker_count=number_of_broker_nodes
    broker_node_group=broker_node_group_info broker_node_info=broker_node_group_info
    number_of_brokers=number_of_broker_nodes enhanced_monitoring_level=enhanced_monitoring
aws_msk_cluster.broker_node_group_info
  aws_db_instance: instance_class=instance_type
  aws_eks_node_group: subnet_ids=client_subnets
  aws_lb: subnets=client_subnets
aws_msk_cluster.configuration_info
  words: version=revision
aws_msk_cluster.encryption_info
  aws_backup_vault: kms_key_arn=encryption_at_rest_kms_key_arn
aws_msk_cluster.logging_info.broker_logs
  words: cloudwatch=cloudwatch_logs
aws_msk_cluster.open_monitoring.prometheus.jmx_exporter
  words: enabled=enabled_in_broker
aws_msk_cluster.open_monitoring.prometheus.node_exporter
  words: enabled=enabled_in_broker
aws_msk_scram_secret_association
  words: secret_arns=secret_arn_list
aws_pinpoint_app.limits
  words: total_messages=total
aws_pipes_pipe
  words: enrichment_arn=enrichment source_arn=source target_arn=target
aws_pipes_pipe.source_parameters
  words: sqs_queue=sqs_queue_parameters kinesis_stream=kinesis_stream_parameters
    dynamodb_stream=dynamodb_stream_parameters managed_streaming_kafka=managed_streaming_kafka_parameters
aws_pipes_pipe.target_parameters
  words: sqs_queue=sqs_queue_parameters lambda_function=lambda_function_parameters
    step_function_state_machine=step_function_state_machine_parameters
    step_function=step_function_state_machine_parameters ecs_task=ecs_task_parameters
    eventbridge_event_bus=eventbridge_event_bus_parameters kinesis_stream=kinesis_stream_parameters
    cloudwatch_logs=cloudwatch_logs_parameters
aws_scheduler_schedule
  words: timezone=schedule_expression_timezone time_zone=schedule_expression_timezone
    schedule_timezone=schedule_expression_timezone schedule_group=group_name
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
aws_sfn_state_machine
  AWS::StepFunctions::StateMachine: definition_string=definition
  aws_lambda_function: role=role_arn
  words: state_machine_definition=definition
aws_sfn_state_machine.encryption_configuration
  aws_backup_vault: kms_key_arn=kms_key_id
aws_sfn_state_machine.logging_configuration
  words: include_execution=include_execution_data log_level=level include_execution_details=include_execution_data
aws_sfn_state_machine.tracing_configuration
  words: xray_enabled=enabled
aws_sns_sms_preferences
  words: default_message_type=default_sms_type monthly_limit=monthly_spend_limit
aws_sns_topic
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
  words: fifo=fifo_topic kms_master_key=kms_master_key_id sig_version=signature_version
aws_sns_topic_policy
  words: topic=arn
aws_sns_topic_subscription
  words: topic=topic_arn type=protocol endpoint_arn=endpoint raw_delivery=raw_message_delivery
aws_sqs_queue
  sqs.ReceiveMessage: wait_time_seconds=receive_wait_time_seconds
  AWS::SQS::Queue: message_retention_period=message_retention_seconds visibility_timeout=visibility_timeout_seconds
    maximum_message_size=max_message_size receive_message_wait_time_seconds=receive_wait_time_seconds
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
  words: fifo=fifo_queue receive_message_wait_time=receive_wait_time_seconds
    receive_wait_seconds=receive_wait_time_seconds message_retention_period_seconds=message_retention_seconds
    retention_seconds=message_retention_seconds kms_master_key=kms_master_key_id max_message_size_bytes=max_message_size
    content_deduplication=content_based_deduplication
aws_sqs_queue_policy
  words: queue_id=queue_url
aws_sqs_queue_redrive_allow_policy
  words: queue_id=queue_url
aws_sqs_queue_redrive_policy
  words: queue_id=queue_url
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
aws_kinesis_firehose_delivery_stream
  firehose.CreateDeliveryStream: aws_firehose_delivery_stream
  words: aws_kinesis_firehose
aws_kinesis_stream
  words: aws_kinesis_data_stream
aws_kinesis_stream_consumer
  words: aws_kinesis_consumer
aws_kinesisanalyticsv2_application
  words: aws_managed_flink_application aws_flink_application
aws_mq_broker
  AWS::AmazonMQ::Broker: aws_amazonmq_broker
  words: aws_amazon_mq_broker
aws_msk_cluster
  kafka.CreateCluster: aws_kafka_cluster
aws_pinpoint_app
  words: aws_pinpoint_application
aws_pipes_pipe
  words: aws_eventbridge_pipe aws_pipe
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
