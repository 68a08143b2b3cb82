"""Names and types of functions, of users, and of who may call them."""

from typing import Final

NAMES: Final = """
aws_cognito_identity_pool
  words: allow_unauthenticated=allow_unauthenticated_identities
aws_cognito_identity_pool.cognito_identity_providers
  words: user_pool_client_id=client_id app_client_id=client_id
aws_cognito_user_group
  aws_backup_selection: iam_role_arn=role_arn
aws_cognito_user_pool
  words: auto_verify_attributes=auto_verified_attributes mfa=mfa_configuration auto_verified=auto_verified_attributes
    schema_attribute=schema schema_attributes=schema lambda_triggers=lambda_config auto_verify=auto_verified_attributes
aws_cognito_user_pool.admin_create_user_config.invite_message_template
  words: email_body=email_message
aws_cognito_user_pool.device_configuration
  words: device_only_remembered=device_only_remembered_on_user_prompt
aws_cognito_user_pool.email_configuration
  AWS::Cognito::UserPool: from=from_email_address
  words: from_email=from_email_address reply_to_email=reply_to_email_address ses_arn=source_arn
    ses_identity_arn=source_arn identity_arn=source_arn
aws_cognito_user_pool.lambda_config
  words: custom_message_lambda=custom_message pre_token=pre_token_generation
aws_cognito_user_pool.password_policy
  words: min_length=minimum_length require_special_characters=require_symbols require_special=require_symbols
    temporary_password_validity=temporary_password_validity_days
aws_cognito_user_pool.schema
  words: data_type=attribute_data_type type=attribute_data_type
aws_cognito_user_pool.sms_configuration
  words: sns_role_arn=sns_caller_arn
aws_cognito_user_pool.user_attribute_update_settings
  words: attributes_require_verification=attributes_require_verification_before_update
aws_cognito_user_pool.user_pool_add_ons
  words: advanced_security=advanced_security_mode
aws_cognito_user_pool.verification_message_template
  words: email_body=email_message
aws_cognito_user_pool_client
  words: pool_id=user_pool_id auth_flows=explicit_auth_flows
    allowed_oauth_flows_enabled=allowed_oauth_flows_user_pool_client oauth_flows=allowed_oauth_flows
    oauth_scopes=allowed_oauth_scopes allowed_scopes=allowed_oauth_scopes generate_client_secret=generate_secret
    sign_out_urls=logout_urls identity_providers=supported_identity_providers allowed_callback_urls=callback_urls
    allowed_logout_urls=logout_urls redirect_uris=callback_urls redirect_urls=callback_urls callbacks=callback_urls
aws_cognito_user_pool_domain
  aws_cloudfront_distribution.viewer_certificate: acm_certificate_arn=certificate_arn
  words: domain_prefix=domain name=domain
aws_lambda_alias
  words: version=function_version lambda_version=function_version
aws_lambda_alias.routing_config
  words: additional_weights=additional_version_weights version_weights=additional_version_weights
aws_lambda_event_source_mapping
  lambda.CreateEventSourceMapping: function_arn=function_name
  words: event_source=event_source_arn max_batching_window_in_seconds=maximum_batching_window_in_seconds
    batch_window=maximum_batching_window_in_seconds batching_window=maximum_batching_window_in_seconds
    queue_arn=event_source_arn stream_arn=event_source_arn
    maximum_batching_window_seconds=maximum_batching_window_in_seconds parallelization=parallelization_factor
    max_retry_attempts=maximum_retry_attempts retry_attempts=maximum_retry_attempts
    bisect_batch_on_error=bisect_batch_on_function_error bisect_on_function_error=bisect_batch_on_function_error
    max_batching_window=maximum_batching_window_in_seconds bisect_batch=bisect_batch_on_function_error
    sqs_arn=event_source_arn source=event_source_arn function=function_name lambda_function_name=function_name
    batch=batch_size max_batch_size=batch_size maximum_batch_window=maximum_batching_window_in_seconds
    max_batch_window=maximum_batching_window_in_seconds batch_window_seconds=maximum_batching_window_in_seconds
    max_retries=maximum_retry_attempts retry_count=maximum_retry_attempts retries=maximum_retry_attempts
    maximum_retries=maximum_retry_attempts max_record_age=maximum_record_age_in_seconds
    max_record_age_seconds=maximum_record_age_in_seconds bisect_on_error=bisect_batch_on_function_error
    split_batch_on_error=bisect_batch_on_function_error start_position=starting_position
    concurrent_batches_per_shard=parallelization_factor parallelism=parallelization_factor
    response_types=function_response_types kafka_topics=topics
aws_lambda_event_source_mapping.amazon_managed_kafka_event_source_config
  words: consumer_group=consumer_group_id
aws_lambda_event_source_mapping.destination_config.on_failure
  AWS::Lambda::EventSourceMapping: destination=destination_arn
aws_lambda_event_source_mapping.self_managed_kafka_event_source_config
  words: consumer_group=consumer_group_id
aws_lambda_function
  aws_ecs_task_definition: memory=memory_size execution_role_arn=role
  aws_efs_file_system: kms_key_id=kms_key_arn
  aws_sfn_state_machine: role_arn=role
  aws_s3_object: source_hash=source_code_hash
  words: env=environment layers_arns=layers reserved_concurrency=reserved_concurrent_executions
    dead_letter_queue=dead_letter_config timeout_seconds=timeout timeout_in_seconds=timeout memory_size_mb=memory_size
    memory_mb=memory_size layer_arns=layers s3_object_key=s3_key concurrency=reserved_concurrent_executions
    iam_role=role execution_role=role file_name=filename code_hash=source_code_hash source_code_sha256=source_code_hash
    ram=memory_size layers_arn=layers image=image_uri image_url=image_uri container_image_uri=image_uri
    package_mode=package_type concurrent_executions=reserved_concurrent_executions
    concurrency_limit=reserved_concurrent_executions reserved_concurrency_limit=reserved_concurrent_executions
    publish_version=publish publish_new_version=publish s3_version=s3_object_version efs_config=file_system_config
aws_lambda_function.dead_letter_config
  aws_cloudwatch_event_target.dead_letter_config: arn=target_arn
  words: queue_arn=target_arn topic_arn=target_arn
aws_lambda_function.file_system_config
  words: access_point_arn=arn efs_access_point_arn=arn mount_path=local_mount_path mount_point=local_mount_path
    access_point=arn path=local_mount_path
aws_lambda_function.image_config
  words: cmd=command workdir=working_directory
aws_lambda_function.logging_config
  words: format=log_format application_level=application_log_level system_level=system_log_level
aws_lambda_function.snap_start
  words: apply=apply_on
aws_lambda_function.vpc_config
  aws_ecs_service.network_configuration: subnets=subnet_ids security_groups=security_group_ids
aws_lambda_function_event_invoke_config
  aws_lambda_alias: function_version=qualifier
  words: maximum_retries=maximum_retry_attempts alias=qualifier alias_name=qualifier
    retry_attempts=maximum_retry_attempts
aws_lambda_function_event_invoke_config.destination_config.on_failure
  aws_lambda_event_source_mapping.destination_config.on_failure: destination_arn=destination
aws_lambda_function_event_invoke_config.destination_config.on_success
  aws_lambda_event_source_mapping.destination_config.on_failure: destination_arn=destination
aws_lambda_function_url
  lambda.CreateFunctionUrlConfig: auth_type=authorization_type
  aws_lambda_permission: function_url_auth_type=authorization_type
  words: alias=qualifier alias_name=qualifier auth=authorization_type invocation_mode=invoke_mode
aws_lambda_function_url.cors
  aws_s3_bucket_cors_configuration.cors_rule: allowed_headers=allow_headers allowed_methods=allow_methods
    allowed_origins=allow_origins max_age_seconds=max_age
  words: exposed_headers=expose_headers origins=allow_origins credentials=allow_credentials
aws_lambda_layer_version
  aws_lambda_function: architectures=compatible_architectures runtime=compatible_runtimes
  aws_s3_object: source_hash=source_code_hash
  words: runtimes=compatible_runtimes file=filename s3_object_key=s3_key architecture=compatible_architectures
    license=license_info
aws_lambda_layer_version_permission
  data aws_iam_policy_document.statement: sid=statement_id
aws_lambda_permission
  lambda.CreateEventSourceMapping: function_arn=function_name
  aws_lambda_alias: function_version=qualifier
  data aws_iam_policy_document.statement: sid=statement_id
  words: function=function_name statement=statement_id principal_service=principal alias=qualifier alias_name=qualifier
    service=principal account_id=source_account bucket_arn=source_arn organization_id=principal_org_id
    org_id=principal_org_id auth_type=function_url_auth_type url_auth_type=function_url_auth_type permission=action
aws_lambda_provisioned_concurrency_config
  aws_lambda_alias: function_version=qualifier
  words: provisioned_concurrency=provisioned_concurrent_executions alias=qualifier alias_name=qualifier
    concurrency=provisioned_concurrent_executions version=qualifier
data aws_lambda_function
  words: version=qualifier alias=qualifier
"""

TYPES: Final = """
aws_cognito_identity_provider
  AWS::Cognito::UserPoolIdentityProvider: aws_cognito_user_pool_identity_provider
aws_cognito_resource_server
  AWS::Cognito::UserPoolResourceServer: aws_cognito_user_pool_resource_server
aws_cognito_user
  AWS::Cognito::UserPoolUser: aws_cognito_user_pool_user
aws_cognito_user_group
  AWS::Cognito::UserPoolGroup: aws_cognito_user_pool_group
  words: aws_cognito_group
aws_cognito_user_pool
  words: aws_cognito_pool
aws_cognito_user_pool_client
  words: aws_cognito_client aws_cognito_app_client aws_cognito_pool_client aws_cognito_user_pool_app_client
aws_cognito_user_pool_domain
  words: aws_cognito_domain
aws_lambda_event_source_mapping
  words: aws_lambda_event_source
aws_lambda_function_event_invoke_config
  AWS::Lambda::EventInvokeConfig: aws_lambda_event_invoke_config
aws_lambda_layer_version
  words: aws_lambda_layer
aws_lambda_permission
  words: aws_lambda_function_permission
"""
