"""Which service takes on a role that is handed to a resource, by type and argument.

Source: the documentation of each argument below
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources, and
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html.
"""

from typing import Final

from fixer.module import Module

# By service, without `.amazonaws.com`: each type, and the path of the argument.
_USERS: Final = {
    "apigateway": "aws_api_gateway_account:cloudwatch_role_arn",
    "appsync": "aws_appsync_datasource:service_role_arn aws_appsync_graphql_api:log_config.cloudwatch_logs_role_arn",
    "backup": "aws_backup_selection:iam_role_arn",
    "batch": "aws_batch_compute_environment:service_role",
    "bedrock": "aws_bedrockagent_agent:agent_resource_role_arn aws_bedrockagent_knowledge_base:role_arn",
    "cloudtrail": "aws_cloudtrail:cloud_watch_logs_role_arn",
    "codebuild": "aws_codebuild_project:service_role",
    "codedeploy": "aws_codedeploy_deployment_group:service_role_arn",
    "codepipeline": "aws_codepipeline:role_arn",
    "cognito-idp": "aws_cognito_user_pool:sms_configuration.sns_caller_arn",
    "config": "aws_config_configuration_recorder:role_arn",
    "dax": "aws_dax_cluster:iam_role_arn",
    "dlm": "aws_dlm_lifecycle_policy:execution_role_arn",
    "dms": "aws_dms_endpoint:kinesis_settings.service_access_role_arn "
    "aws_dms_endpoint:s3_settings.service_access_role_arn aws_dms_s3_endpoint:service_access_role_arn",
    "ec2": "aws_eks_node_group:node_role_arn aws_iam_instance_profile:role",
    "ecs-tasks": "aws_ecs_task_definition:execution_role_arn aws_ecs_task_definition:task_role_arn",
    "eks": "aws_eks_cluster:role_arn",
    "eks-fargate-pods": "aws_eks_fargate_profile:pod_execution_role_arn",
    "elasticmapreduce": "aws_emr_cluster:service_role",
    "events": "aws_cloudwatch_event_target:role_arn",
    "firehose": "aws_kinesis_firehose_delivery_stream:extended_s3_configuration.role_arn "
    "aws_kinesis_firehose_delivery_stream:kinesis_source_configuration.role_arn "
    "aws_kinesis_firehose_delivery_stream:elasticsearch_configuration.vpc_config.role_arn "
    "aws_kinesis_firehose_delivery_stream:opensearch_configuration.vpc_config.role_arn "
    "aws_kinesis_firehose_delivery_stream:opensearchserverless_configuration.vpc_config.role_arn",
    "fis": "aws_fis_experiment_template:role_arn",
    "gamelift": "aws_gamelift_build:storage_location.role_arn aws_gamelift_script:storage_location.role_arn",
    "glue": "aws_glue_crawler:role aws_glue_job:role_arn",
    "grafana": "aws_grafana_workspace:role_arn",
    "imagebuilder": "aws_imagebuilder_lifecycle_policy:execution_role",
    "iot": "aws_iot_topic_rule:firehose.role_arn aws_iot_topic_rule:kinesis.role_arn aws_iot_topic_rule:sqs.role_arn "
    "aws_iot_topic_rule:sns.role_arn aws_iot_topic_rule:s3.role_arn aws_iot_topic_rule:dynamodb.role_arn",
    "kafkaconnect": "aws_mskconnect_connector:service_execution_role_arn",
    "kinesisanalytics": "aws_kinesisanalyticsv2_application:service_execution_role",
    "lambda": "aws_lambda_function:role aws_synthetics_canary:execution_role_arn",
    "monitoring.rds": "aws_db_instance:monitoring_role_arn aws_rds_cluster:monitoring_role_arn "
    "aws_rds_cluster_instance:monitoring_role_arn",
    "pipes": "aws_pipes_pipe:role_arn",
    "pods.eks": "aws_eks_pod_identity_association:role_arn",
    "rds": "aws_db_proxy:role_arn",
    "redshift": "aws_redshift_cluster:iam_roles aws_redshiftserverless_namespace:iam_roles",
    "s3": "aws_s3_bucket_replication_configuration:role",
    "sagemaker": "aws_sagemaker_domain:default_user_settings.execution_role aws_sagemaker_model:execution_role_arn "
    "aws_sagemaker_notebook_instance:role_arn aws_sagemaker_pipeline:role_arn",
    "scheduler": "aws_scheduler_schedule:target.role_arn",
    "scheduler.redshift": "aws_redshift_scheduled_action:iam_role",
    "ssm": "aws_ssm_activation:iam_role aws_ssm_maintenance_window_task:service_role_arn",
    "states": "aws_sfn_state_machine:role_arn",
    "streams.metrics.cloudwatch": "aws_cloudwatch_metric_stream:role_arn",
    "transfer": "aws_transfer_server:logging_role aws_transfer_user:role",
    "vpc-flow-logs": "aws_flow_log:iam_role_arn",
}

# Each type, the path of the argument, and the service.
ROWS: Final = tuple(
    [
        (type_, path, service)
        for service, users in _USERS.items()
        for type_, _, path in [user.partition(":") for user in users.split()]
    ]
)


def is_special(module: Module, service: str) -> bool:
    """Whether more has to stand in a trust policy than that the service may take the role on: pods tag their sessions,
    and functions at the edge are taken on by another service, too.
    """
    return service == "pods.eks" or (service == "lambda" and module.mentions("lambda_function_association"))
