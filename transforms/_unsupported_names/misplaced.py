"""Where arguments belong that are written one level off, as far as the schema alone does not tell.

Each row says where the name without its block comes from, in the words of `fixer.provider.naming`; where it belongs is
on the page of its type: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE.
"""

from typing import Final, NamedTuple

from fixer.provider.naming import Row, read
from transforms._unsupported_names.codes import CODES


class Place(NamedTuple):
    """A nested block and the argument there (empty: none by itself). `code`: what is written there, see `codes`."""

    block: str
    argument: str
    code: str = ""


# `wrong=block/argument`; `..` is the block around, `.` the same one.
_TABLE: Final = """
provider aws
  words: role_arn=assume_role/role_arn session_name=assume_role/session_name external_id=assume_role/external_id
    tags=default_tags/tags
aws_api_gateway_domain_name
  words: endpoint_type=endpoint_configuration/types endpoint_types=endpoint_configuration/types
aws_api_gateway_rest_api
  words: endpoint_type=endpoint_configuration/types endpoint_types=endpoint_configuration/types
aws_apigatewayv2_stage
  apigatewayv2.CreateStage: throttling_burst_limit=default_route_settings/throttling_burst_limit
    throttling_rate_limit=default_route_settings/throttling_rate_limit
  words: throttle_burst_limit=default_route_settings/throttling_burst_limit
    throttle_rate_limit=default_route_settings/throttling_rate_limit
aws_appautoscaling_policy.step_scaling_policy_configuration
  aws_autoscaling_policy: scaling_adjustment=step_adjustment/scaling_adjustment
aws_autoscaling_group
  words: launch_template_id=launch_template/id launch_template_name=launch_template/name
    launch_template_version=launch_template/version
aws_backup_plan.rule
  backup.CreateBackupPlan: delete_after_days=lifecycle/delete_after
    move_to_cold_storage_after_days=lifecycle/cold_storage_after
  words: retention_days=lifecycle/delete_after retention_in_days=lifecycle/delete_after
aws_ce_anomaly_subscription
  changelog 5.0.0: threshold=threshold_expression/
aws_cloudwatch_event_target
  words: dead_letter_arn=dead_letter_config/arn dead_letter_queue_arn=dead_letter_config/arn
    maximum_event_age=retry_policy/maximum_event_age_in_seconds
aws_cloudwatch_log_metric_filter
  words: metric_name=metric_transformation/name metric_namespace=metric_transformation/namespace
    metric_value=metric_transformation/value
aws_cloudwatch_composite_alarm
  cloudwatch.PutCompositeAlarm: actions_suppressor=actions_suppressor/alarm
    actions_suppressor_extension_period=actions_suppressor/extension_period
    actions_suppressor_wait_period=actions_suppressor/wait_period
aws_codepipeline.artifact_store
  words: kms_key_id=encryption_key/id kms_key_arn=encryption_key/id
    encryption_key_id=encryption_key/id encryption_key_arn=encryption_key/id
aws_config_config_rule
  words: source_identifier=source/source_identifier
aws_config_config_rule.source
  config.PutConfigRule: maximum_execution_frequency=../maximum_execution_frequency
aws_db_instance
  rds.CreateDBInstanceReadReplica: source_db_instance_identifier=./replicate_source_db
aws_dynamodb_table
  words: ttl_attribute=ttl/attribute_name time_to_live_attribute=ttl/attribute_name
    sse_enabled=server_side_encryption/enabled enable_sse=server_side_encryption/enabled
    pitr_enabled=point_in_time_recovery/enabled enable_pitr=point_in_time_recovery/enabled
    enable_point_in_time_recovery=point_in_time_recovery/enabled
  joined: ttl_attribute_name=ttl/attribute_name ttl_enabled=ttl/enabled
    point_in_time_recovery_enabled=point_in_time_recovery/enabled
    server_side_encryption_enabled=server_side_encryption/enabled
aws_ecr_repository
  ecr.CreateRepository: scan_on_push=image_scanning_configuration/scan_on_push
  words: image_scan_on_push=image_scanning_configuration/scan_on_push
aws_ecs_cluster
  words: container_insights=setting/ enable_container_insights=setting/ container_insights_enabled=setting/
aws_ecs_task_definition
  words: ephemeral_storage_size=ephemeral_storage/size_in_gib ephemeral_storage_gib=ephemeral_storage/size_in_gib
aws_efs_access_point
  efs.CreateAccessPoint: path=root_directory/path
aws_eks_cluster
  words: kms_key_arn=encryption_config/
aws_eks_cluster.encryption_config
  words: provider_key_arn=provider/key_arn kms_key_arn=provider/key_arn
aws_eks_node_group
  joined: launch_template_id=launch_template/id
aws_elasticsearch_domain
  words: kms_key_id=encrypt_at_rest/kms_key_id volume_size=ebs_options/volume_size volume_type=ebs_options/volume_type
aws_emr_cluster
  upgrade 3: core_instance_count=core_instance_group/instance_count
    core_instance_type=core_instance_group/instance_type master_instance_type=master_instance_group/instance_type
aws_instance
  words: root_volume_size=root_block_device/volume_size root_volume_type=root_block_device/volume_type
aws_key_pair
  words: public_key_path=./public_key public_key_file=./public_key
aws_kinesis_stream
  kinesis.CreateStream: stream_mode=stream_mode_details/stream_mode
  words: capacity_mode=stream_mode_details/stream_mode
aws_lambda_function
  joined: environment_variables=environment/variables ephemeral_storage_size=ephemeral_storage/size
  words: dead_letter_queue_arn=dead_letter_config/target_arn dead_letter_target_arn=dead_letter_config/target_arn
    tracing_mode=tracing_config/mode tracing_enabled=tracing_config/mode enable_tracing=tracing_config/mode
  AWS::Serverless::Function: tracing=tracing_config/mode
  https://registry.terraform.io/modules/terraform-aws-modules/lambda/aws: vpc_subnet_ids=vpc_config/subnet_ids
    vpc_security_group_ids=vpc_config/security_group_ids
aws_launch_template
  joined: iam_instance_profile_arn=iam_instance_profile/arn iam_instance_profile_name=iam_instance_profile/name
    monitoring_enabled=monitoring/enabled
aws_lb
  joined: access_logs_bucket=access_logs/bucket access_logs_enabled=access_logs/enabled
    access_logs_prefix=access_logs/prefix
  words: enable_access_logs=access_logs/enabled
aws_lb_target_group
  elbv2.CreateTargetGroup: healthy_threshold_count=health_check/healthy_threshold
    unhealthy_threshold_count=health_check/unhealthy_threshold
    health_check_interval_seconds=health_check/interval health_check_timeout_seconds=health_check/timeout
  joined: health_check_enabled=health_check/enabled health_check_healthy_threshold=health_check/healthy_threshold
    health_check_interval=health_check/interval health_check_matcher=health_check/matcher
    health_check_path=health_check/path health_check_port=health_check/port
    health_check_protocol=health_check/protocol health_check_timeout=health_check/timeout
    health_check_unhealthy_threshold=health_check/unhealthy_threshold
aws_mq_broker
  words: kms_key_id=encryption_options/kms_key_id
aws_msk_cluster.broker_node_group_info
  changelog 5.0.0: ebs_volume_size=storage_info/
aws_opensearch_domain
  aws_elasticsearch_domain: elasticsearch_version=./engine_version
  words: opensearch_version=./engine_version
    kms_key_id=encrypt_at_rest/kms_key_id volume_size=ebs_options/volume_size volume_type=ebs_options/volume_type
aws_redshift_cluster
  upgrade 2: bucket_name=logging/bucket_name enable_logging=logging/enable s3_key_prefix=logging/s3_key_prefix
aws_route53_record
  route53.ChangeResourceRecordSets: failover=failover_routing_policy/type region=latency_routing_policy/region
    weight=weighted_routing_policy/weight
  words: latency_region=latency_routing_policy/region
aws_route53_zone
  changelog 2.0.0: vpc_id=vpc/vpc_id vpc_region=vpc/vpc_region
aws_s3_bucket_lifecycle_configuration.rule
  AWS::S3::Bucket: expiration_in_days=expiration/days
    noncurrent_version_expiration_in_days=noncurrent_version_expiration/noncurrent_days
  words: expiration_days=expiration/days
    abort_incomplete_multipart_upload_days=abort_incomplete_multipart_upload/days_after_initiation
    noncurrent_version_expiration_days=noncurrent_version_expiration/noncurrent_days
aws_s3_bucket_replication_configuration.rule
  aws_s3_bucket.replication_configuration.rules: delete_marker_replication_status=delete_marker_replication/status
aws_s3_bucket_server_side_encryption_configuration
  words: sse_algorithm=rule/sse_algorithm kms_master_key_id=rule/kms_master_key_id
aws_s3_bucket_versioning
  aws_s3_bucket.versioning: enabled=versioning_configuration/status
  s3.PutBucketVersioning: status=versioning_configuration/status
aws_sns_topic_policy
  AWS::SNS::TopicPolicy: topics=./arn
aws_sqs_queue_policy
  AWS::SQS::QueuePolicy: queues=./queue_url
aws_synthetics_canary
  joined: schedule_expression=schedule/expression
aws_secretsmanager_secret
  words: replica_region=replica/region
aws_secretsmanager_secret_rotation
  words: rotation_days=rotation_rules/automatically_after_days
    rotation_interval_days=rotation_rules/automatically_after_days
aws_sfn_state_machine
  words: tracing_enabled=tracing_configuration/enabled enable_tracing=tracing_configuration/enabled
    xray_tracing_enabled=tracing_configuration/enabled enable_xray_tracing=tracing_configuration/enabled
"""
ROWS: Final = read(_TABLE)


def _place(row: Row) -> Place:
    block, _, argument = row.right.partition("/")
    return Place(block, argument, CODES.get((row.type, row.path, row.wrong), ""))


# By type, the path of the block that the argument stands in, and its name there.
PLACES: Final = {(row.type, row.path, row.wrong): _place(row) for row in ROWS}
# What an older version had there, and took away for what the place says.
FORMER: Final = frozenset([(row.type, row.path, row.wrong) for row in ROWS if row.is_former])

# Names that mean something else in nearly every block: a place of that name elsewhere proves nothing.
COMMON: Final = frozenset(
    [
        "arn",
        "description",
        "enabled",
        "id",
        "key",
        "mode",
        "name",
        "region",
        "role_arn",
        "size",
        "state",
        "status",
        "tag",
        "tags",
        "tags_all",
        "type",
        "value",
        "values",
    ]
)
