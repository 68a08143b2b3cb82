"""Names and types of analyses and models."""

from typing import Final

NAMES: Final = """
aws_athena_named_query
  athena.CreateNamedQuery: query_string=query
aws_athena_workgroup
  AWS::Athena::WorkGroup: work_group_configuration=configuration recursive_delete_option=force_destroy
aws_athena_workgroup.configuration
  AWS::Athena::WorkGroup: enforce_work_group_configuration=enforce_workgroup_configuration
    publish_cloud_watch_metrics_enabled=publish_cloudwatch_metrics_enabled
  words: bytes_scanned_cutoff=bytes_scanned_cutoff_per_query
aws_athena_workgroup.configuration.result_configuration
  words: output=output_location
aws_bedrock_guardrail
  words: blocked_input_message=blocked_input_messaging blocked_output_message=blocked_outputs_messaging
    blocked_outputs_message=blocked_outputs_messaging
aws_bedrockagent_agent
  words: role_arn=agent_resource_role_arn agent_role_arn=agent_resource_role_arn model_id=foundation_model
    model=foundation_model
aws_bedrockagent_agent_action_group.action_group_executor
  words: lambda_arn=lambda lambda_function_arn=lambda
aws_bedrockagent_data_source.data_source_configuration
  words: s3_data_source_configuration=s3_configuration
aws_bedrockagent_knowledge_base.storage_configuration.opensearch_serverless_configuration
  words: index_name=vector_index_name
aws_emr_cluster
  words: service_role_arn=service_role security_configuration_name=security_configuration
    visible_to_all=visible_to_all_users
aws_emr_cluster.auto_termination_policy
  words: idle_timeout_seconds=idle_timeout
aws_emr_cluster.ec2_attributes
  words: master_security_group=emr_managed_master_security_group slave_security_group=emr_managed_slave_security_group
    core_security_group=emr_managed_slave_security_group
aws_emrserverless_application
  words: max_capacity=maximum_capacity
aws_emrserverless_application.initial_capacity
  words: worker_type=initial_capacity_type
aws_glue_catalog_database
  words: location=location_uri
aws_glue_catalog_table.storage_descriptor.ser_de_info
  words: serialization_lib=serialization_library serde_library=serialization_library serde_lib=serialization_library
aws_glue_connection.physical_connection_requirements
  aws_lambda_function.vpc_config: security_group_ids=security_group_id_list
  words: security_groups=security_group_id_list
aws_glue_crawler
  aws_glue_job: role_arn=role
aws_glue_crawler.dynamodb_target
  words: table_name=path table=path
aws_glue_crawler.s3_target
  words: exclude_paths=exclusions excludes=exclusions exclude_patterns=exclusions
aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings.encryption_at_rest
  aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings.connection_password_encryption:
    aws_kms_key_id=sse_aws_kms_key_id
  words: kms_key_id=sse_aws_kms_key_id kms_key_arn=sse_aws_kms_key_id
aws_glue_job
  upgrade 3: allocated_capacity=max_capacity
  glue.CreateJob: role=role_arn
  words: workers=number_of_workers worker=worker_type worker_count=number_of_workers num_workers=number_of_workers
    security_configuration_name=security_configuration
aws_glue_job.command
  words: script=script_location
aws_glue_trigger
  words: start_on_create=start_on_creation
aws_kendra_index
  words: document_metadata_configuration=document_metadata_configuration_updates
aws_lakeformation_permissions
  words: principal_arn=principal
aws_lakeformation_permissions.data_location
  words: resource_arn=arn
aws_lexv2models_bot_locale
  words: nlu_confidence_threshold=n_lu_intent_confidence_threshold
    nlu_intent_confidence_threshold=n_lu_intent_confidence_threshold
aws_mwaa_environment
  words: airflow_configuration=airflow_configuration_options airflow_config=airflow_configuration_options
    role_arn=execution_role_arn instance_class=environment_class version=airflow_version
    requirements_path=requirements_s3_path plugins_path=plugins_s3_path kms_key_arn=kms_key
    bucket_arn=source_bucket_arn s3_bucket_arn=source_bucket_arn
aws_mwaa_environment.logging_configuration
  words: task=task_logs scheduler=scheduler_logs webserver=webserver_logs worker=worker_logs
    dag_processing=dag_processing_logs
aws_quicksight_data_source
  quicksight.CreateDataSource: data_source_parameters=parameters
  AWS::QuickSight::DataSource: permissions=permission
aws_quicksight_data_source.parameters
  quicksight.CreateDataSource: athena_parameters=athena s3_parameters=s3 redshift_parameters=redshift rds_parameters=rds
    aurora_parameters=aurora postgresql_parameters=postgresql mysql_parameters=mysql snowflake_parameters=snowflake
aws_sagemaker_domain
  words: app_network_access=app_network_access_type
aws_sagemaker_domain.default_space_settings
  aws_sagemaker_model: execution_role_arn=execution_role
aws_sagemaker_domain.default_user_settings
  aws_sagemaker_model: execution_role_arn=execution_role
aws_sagemaker_endpoint
  words: endpoint_configuration=endpoint_config_name endpoint_configuration_name=endpoint_config_name
    endpoint_config=endpoint_config_name
aws_sagemaker_endpoint_configuration
  sagemaker.CreateEndpointConfig: endpoint_config_name=name kms_key_id=kms_key_arn
aws_sagemaker_endpoint_configuration.data_capture_config
  words: s3_uri=destination_s3_uri
aws_sagemaker_endpoint_configuration.production_variants
  words: instance_count=initial_instance_count initial_weight=initial_variant_weight
    variant_weight=initial_variant_weight
aws_sagemaker_feature_group
  words: record_identifier_name=record_identifier_feature_name record_identifier=record_identifier_feature_name
    event_time_name=event_time_feature_name event_time=event_time_feature_name
aws_sagemaker_feature_group.online_store_config
  words: enabled=enable_online_store
aws_sagemaker_model
  aws_sagemaker_notebook_instance: role_arn=execution_role_arn
  AWS::SageMaker::Model: containers=container
aws_sagemaker_model.container
  words: model_data=model_data_url image_uri=image env=environment
aws_sagemaker_model.primary_container
  words: model_data=model_data_url image_uri=image env=environment
aws_sagemaker_notebook_instance
  sagemaker.CreateNotebookInstance: volume_size_in_gb=volume_size
  aws_sagemaker_model: execution_role_arn=role_arn
  words: disk_size=volume_size lifecycle_configuration_name=lifecycle_config_name lifecycle_config=lifecycle_config_name
    lifecycle_configuration=lifecycle_config_name kms_key_arn=kms_key_id
aws_sagemaker_notebook_instance.instance_metadata_service_configuration
  words: minimum_version=minimum_instance_metadata_service_version
aws_sagemaker_user_profile.user_settings
  aws_sagemaker_model: execution_role_arn=execution_role
"""

TYPES: Final = """
aws_athena_named_query
  words: aws_athena_query
aws_bedrockagent_agent
  words: aws_bedrock_agent
aws_bedrockagent_agent_action_group
  words: aws_bedrockagent_action_group aws_bedrock_agent_action_group aws_bedrock_action_group
aws_bedrockagent_agent_alias
  words: aws_bedrock_agent_alias
aws_bedrockagent_data_source
  words: aws_bedrock_data_source aws_bedrock_knowledge_base_data_source
aws_bedrockagent_knowledge_base
  words: aws_bedrock_knowledge_base
aws_glue_catalog_database
  words: aws_glue_database
aws_glue_catalog_table
  words: aws_glue_table
aws_glue_data_catalog_encryption_settings
  words: aws_glue_catalog_encryption_settings
aws_lexv2models_bot
  words: aws_lexv2_bot
aws_lexv2models_bot_locale
  words: aws_lexv2_bot_locale
aws_lexv2models_bot_version
  words: aws_lexv2_bot_version
aws_lexv2models_intent
  words: aws_lexv2_intent
aws_lexv2models_slot
  words: aws_lexv2_slot
aws_lexv2models_slot_type
  words: aws_lexv2_slot_type
aws_sagemaker_domain
  words: aws_sagemaker_studio_domain
aws_sagemaker_endpoint_configuration
  words: aws_sagemaker_endpoint_config
"""
