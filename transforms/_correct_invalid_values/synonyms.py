"""What people call a value that has another name in the provider: the names of the API, the console, other tools.

A row says of which types (`*` for any), of which argument (the end of the path that leads to it), and what is meant by
what. It holds only where the provider rejects the one and takes the other, which a test holds against the provider's
lists. How a name is cut into words and which case it has does not matter.

Above rows stands where the other names come from:

    aws_flow_log.log_destination_type   an argument of the provider that takes them
    glue.S3EncryptionMode               a list of AWS's API that has them
    changelog 5.0.0                     the provider's changelog of that release
    docs.aws.amazon.com/...             a page that calls the thing so
    resources/NAME                      nobody's names: the thing in other words than those of this page, which is below
                                        https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import Final, NamedTuple

_TABLE: Final = """
# docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html
aws_dynamodb_table billing_mode ON_DEMAND=PAY_PER_REQUEST
# resources/dynamodb_table
aws_dynamodb_table billing_mode PAY_PER_USE=PAY_PER_REQUEST PROVISIONED_THROUGHPUT=PROVISIONED
# resources/dynamodb_table
aws_dynamodb_table stream_view_type NEW_AND_OLD=NEW_AND_OLD_IMAGES NEW=NEW_IMAGE OLD=OLD_IMAGE KEYS=KEYS_ONLY
# resources/cloudwatch_metric_alarm
aws_* *statistic Avg=Average Mean=Average Max=Maximum Min=Minimum Count=SampleCount
# docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html
aws_dynamodb_table* table_class* STANDARD_IA=STANDARD_INFREQUENT_ACCESS INFREQUENT_ACCESS=STANDARD_INFREQUENT_ACCESS
# resources/db_instance
* enabled_cloudwatch_logs_exports slow_query_log=slowquery slow_queries=slowquery slowlog=slowquery
* enabled_cloudwatch_logs_exports error_log=error errors=error general_log=general audit_log=audit postgres=postgresql
* enabled_cloudwatch_logs_exports postgresql_log=postgresql upgrade_log=upgrade
# resources/neptune_cluster
* enable_cloudwatch_logs_exports slow_query_log=slowquery slow_queries=slowquery slowlog=slowquery
# docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html
aws_rds_cluster engine_mode serverlessv2=provisioned
# docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBProxy.html
aws_db_proxy engine_family aurora-mysql=MYSQL mariadb=MYSQL aurora-postgresql=POSTGRESQL postgres=POSTGRESQL
# resources/db_proxy
aws_db_proxy engine_family mssql=SQLSERVER
# elbv2.IpAddressType
* network_type DUALSTACK=DUAL
# resources/elasticache_cluster
aws_elasticache_cluster az_mode multi-az=cross-az
# resources/redshift_logging
aws_redshift_logging log_exports connection=connectionlog user=userlog useractivity=useractivitylog
# aws_flow_log.log_destination_type
aws_redshift_* log_destination_type cloud-watch-logs=cloudwatch
# docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
aws_s3_* storage_class GLACIER_FLEXIBLE_RETRIEVAL=GLACIER GLACIER_FLEXIBLE=GLACIER GLACIER_DEEP_ARCHIVE=DEEP_ARCHIVE
aws_s3_* storage_class GLACIER_INSTANT_RETRIEVAL=GLACIER_IR GLACIER_INSTANT=GLACIER_IR
aws_s3_* storage_class STANDARD_INFREQUENT_ACCESS=STANDARD_IA INFREQUENT_ACCESS=STANDARD_IA
aws_s3_* storage_class ONE_ZONE_INFREQUENT_ACCESS=ONEZONE_IA RRS=REDUCED_REDUNDANCY
# docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ma2/model/_AWS1_CL_MA2BKTSERVERSIDEENC.html
aws_s3_* server_side_encryption SSE-KMS=aws:kms SSE-S3=AES256 DSSE-KMS=aws:kms:dsse
aws_s3_* sse_algorithm SSE-KMS=aws:kms SSE-S3=AES256 DSSE-KMS=aws:kms:dsse
# ecr.EncryptionType
aws_s3_* server_side_encryption KMS=aws:kms
aws_s3_* sse_algorithm KMS=aws:kms
# s3.ServerSideEncryption
aws_ecr_* encryption_type AWS_KMS=KMS
aws_kinesis_stream encryption_type AWS_KMS=KMS
aws_athena_* encryption_option AES256=SSE_S3
# glue.S3EncryptionMode
aws_ecr_* encryption_type SSE-KMS=KMS SSE-S3=AES256
# config.ResourceType
aws_cloudtrail data_resource.type AWS::S3::Bucket=AWS::S3::Object
# resources/lambda_function
aws_lambda_* *architectures x86=x86_64 x64=x86_64 amd64=x86_64 aarch64=arm64 arm=arm64
# resources/lambda_function
aws_lambda_function tracing_config.mode Enabled=Active On=Active true=Active Disabled=PassThrough false=PassThrough
# elasticache.AuthenticationType
aws_lambda_* authorization_type IAM=AWS_IAM
aws_appsync_* *authentication_type IAM=AWS_IAM
aws_vpclattice_* auth_type IAM=AWS_IAM
# glue.StartingPosition
aws_lambda_event_source_mapping starting_position EARLIEST=TRIM_HORIZON
# resources/lambda_event_source_mapping
aws_lambda_event_source_mapping starting_position BEGINNING=TRIM_HORIZON OLDEST=TRIM_HORIZON NEWEST=LATEST
# resources/sns_topic
aws_sns_topic tracing_config Enabled=Active true=Active
# elasticache.DestinationType
aws_sns_topic_subscription protocol kinesis-firehose=firehose
aws_flow_log log_destination_type kinesis-firehose=kinesis-data-firehose
# resources/api_gateway_authorizer
aws_api_gateway_authorizer type COGNITO=COGNITO_USER_POOLS COGNITO_USER_POOL=COGNITO_USER_POOLS
aws_api_gateway_authorizer type COGNITO_POOLS=COGNITO_USER_POOLS
# docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html
aws_api_gateway_integration type LAMBDA_PROXY=AWS_PROXY AWS_LAMBDA_PROXY=AWS_PROXY
aws_apigatewayv2_integration integration_type LAMBDA_PROXY=AWS_PROXY AWS_LAMBDA_PROXY=AWS_PROXY
# resources/api_gateway_integration
aws_api_gateway_integration type PROXY_HTTP=HTTP_PROXY
# resources/apigatewayv2_integration
aws_apigatewayv2_* *payload_format_version 1=1.0 2=2.0 v1=1.0 v2=2.0
# resources/apigatewayv2_authorizer
aws_apigatewayv2_authorizer authorizer_type LAMBDA=REQUEST TOKEN=REQUEST COGNITO_USER_POOLS=JWT
# resources/apigatewayv2_route
aws_apigatewayv2_route authorization_type COGNITO_USER_POOLS=JWT
# docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html
aws_api*gateway* *types EDGE_OPTIMIZED=EDGE
# resources/api_gateway_domain_name
aws_api*gateway* security_policy TLSv1.2=TLS_1_2 TLSv1.0=TLS_1_0
# resources/api_gateway_method_settings: INFO says all there is
aws_api*gateway* logging_level NONE=OFF DISABLED=OFF DEBUG=INFO ALL=INFO
# resources/appsync_graphql_api
aws_appsync_* *authentication_type COGNITO=AMAZON_COGNITO_USER_POOLS COGNITO_USER_POOLS=AMAZON_COGNITO_USER_POOLS
aws_appsync_* *authentication_type COGNITO_USER_POOL=AMAZON_COGNITO_USER_POOLS
aws_appsync_* *authentication_type AMAZON_COGNITO=AMAZON_COGNITO_USER_POOLS LAMBDA=AWS_LAMBDA OIDC=OPENID_CONNECT
# resources/sfn_state_machine
aws_sfn_state_machine logging_configuration.level NONE=OFF DISABLED=OFF
# resources/cloudfront_function
aws_cloudfront_function runtime cloudfront-js-1=cloudfront-js-1.0 cloudfront-js-2=cloudfront-js-2.0
# docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cognito.Mfa.html
aws_cognito_user_pool mfa_configuration REQUIRED=ON
# resources/cognito_user_pool
aws_cognito_user_pool mfa_configuration NONE=OFF
aws_cognito_user_pool *attributes phone=phone_number email_address=email
# cognito-idp.AuthFlowType
aws_cognito_*client explicit_auth_flows USER_SRP_AUTH=ALLOW_USER_SRP_AUTH REFRESH_TOKEN_AUTH=ALLOW_REFRESH_TOKEN_AUTH
aws_cognito_*client explicit_auth_flows ADMIN_USER_PASSWORD_AUTH=ALLOW_ADMIN_USER_PASSWORD_AUTH
aws_cognito_*client explicit_auth_flows CUSTOM_AUTH=ALLOW_CUSTOM_AUTH
# resources/cognito_user_pool_client
aws_cognito_*client explicit_auth_flows ALLOW_REFRESH_TOKEN=ALLOW_REFRESH_TOKEN_AUTH
aws_cognito_*client explicit_auth_flows ALLOW_USER_PASSWORD=ALLOW_USER_PASSWORD_AUTH
aws_cognito_*client explicit_auth_flows ALLOW_USER_SRP=ALLOW_USER_SRP_AUTH
aws_cognito_*client prevent_user_existence_errors DISABLED=LEGACY true=ENABLED false=LEGACY
aws_cognito_*client allowed_oauth_flows authorization_code=code authorization_code_grant=code
# resources/lb
aws_lb load_balancer_type alb=application nlb=network gwlb=gateway
aws_alb load_balancer_type alb=application nlb=network gwlb=gateway
# resources/lb_listener
aws_*lb_listener* redirect.status_code 301=HTTP_301 302=HTTP_302
# resources/lb_target_group
aws_*lb_target_group target_type ec2=instance instances=instance
aws_*lb_target_group stickiness.type lb=lb_cookie
# resources/security_group_rule
aws_security_group_rule type inbound=ingress outbound=egress in=ingress out=egress
# resources/network_acl_rule
aws_network_acl_rule rule_action block=deny accept=allow permit=allow
# resources/flow_log
aws_flow_log traffic_type BOTH=ALL ACCEPTED=ACCEPT REJECTED=REJECT
aws_flow_log log_destination_type cloudwatch=cloud-watch-logs firehose=kinesis-data-firehose
aws_flow_log file_format text=plain-text plain=plain-text
# resources/instance
aws_instance tenancy shared=default
aws_launch_template placement.tenancy shared=default
aws_vpc instance_tenancy shared=default
# resources/wafv2_web_acl
aws_wafv2_* scope GLOBAL=CLOUDFRONT REGION=REGIONAL
# resources/transfer_server
aws_transfer_server endpoint_type INTERNET=PUBLIC
# resources/route53_health_check
aws_route53_health_check insufficient_data_health_status Failure=Unhealthy Failed=Unhealthy Success=Healthy
aws_route53_health_check insufficient_data_health_status LastKnown=LastKnownStatus
aws_route53_health_check type HTTP_STRING_MATCH=HTTP_STR_MATCH HTTPS_STRING_MATCH=HTTPS_STR_MATCH
aws_route53_health_check type CLOUDWATCH=CLOUDWATCH_METRIC CLOUDWATCH_ALARM=CLOUDWATCH_METRIC
# resources/codebuild_project
aws_codebuild_project artifacts.type NONE=NO_ARTIFACTS
aws_codebuild_project cache.type NONE=NO_CACHE
aws_codebuild_project source.type NONE=NO_SOURCE
aws_codebuild_project environment.type LINUX=LINUX_CONTAINER LINUX_ARM_CONTAINER=ARM_CONTAINER
aws_codebuild_project environment.type ARM64_CONTAINER=ARM_CONTAINER
aws_codebuild_project environment_variable.type PLAIN=PLAINTEXT SSM=PARAMETER_STORE SSM_PARAMETER=PARAMETER_STORE
aws_codebuild_project environment_variable.type SSM_PARAMETER_STORE=PARAMETER_STORE
aws_codebuild_project compute_type BUILD_GENERAL_SMALL=BUILD_GENERAL1_SMALL BUILD_GENERAL_MEDIUM=BUILD_GENERAL1_MEDIUM
aws_codebuild_project compute_type BUILD_GENERAL_LARGE=BUILD_GENERAL1_LARGE
# docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_codebuild.ComputeType.html
aws_codebuild_project compute_type SMALL=BUILD_GENERAL1_SMALL MEDIUM=BUILD_GENERAL1_MEDIUM LARGE=BUILD_GENERAL1_LARGE
# resources/codedeploy_app
aws_codedeploy_* compute_platform EC2=Server EC2/On-premises=Server
# resources/ecs_task_definition
aws_ecs_task_definition cpu_architecture x86=X86_64 x64=X86_64 amd64=X86_64 aarch64=ARM64 arm=ARM64
# resources/ecs_service
aws_ecs_* propagate_tags TASK=TASK_DEFINITION
# docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
aws_eks_cluster enabled_cluster_log_types api_server=api kube-apiserver=api kube-scheduler=scheduler
aws_eks_cluster enabled_cluster_log_types kube-controller-manager=controllerManager controller=controllerManager
# resources/eks_node_group
aws_eks_node_group ami_type AL2023_x86_64=AL2023_x86_64_STANDARD AL2023_ARM_64=AL2023_ARM_64_STANDARD
# resources/glue_job
aws_glue_job python_version 3.0=3 2.0=2
# resources/mq_broker
aws_mq_broker deployment_mode ACTIVE_STANDBY=ACTIVE_STANDBY_MULTI_AZ CLUSTER=CLUSTER_MULTI_AZ SINGLE=SINGLE_INSTANCE
# resources/dms_replication_task
aws_dms_* migration_type full_load_cdc=full-load-and-cdc full-load-plus-cdc=full-load-and-cdc
# changelog 5.0.0
aws_kinesis_firehose_delivery_stream destination s3=extended_s3
# resources/kinesis_firehose_delivery_stream
aws_kinesis_firehose_delivery_stream compression_format NONE=UNCOMPRESSED
# aws_kinesis_firehose_delivery_stream.elasticsearch_configuration.s3_backup_mode
aws_kinesis_firehose_delivery_stream s3_backup_mode FailedDocumentsOnly=FailedDataOnly AllDocuments=AllData
# aws_kinesis_firehose_delivery_stream.splunk_configuration.s3_backup_mode
aws_kinesis_firehose_delivery_stream s3_backup_mode FailedEventsOnly=FailedDataOnly AllEvents=AllData
# aws_config_configuration_recorder.recording_mode.recording_frequency
aws_config_* *_frequency Daily=TwentyFour_Hours
# resources/config_config_rule
aws_config_* *_frequency 24_Hours=TwentyFour_Hours 24h=TwentyFour_Hours Day=TwentyFour_Hours One_Day=TwentyFour_Hours
aws_config_* *_frequency 12_Hours=Twelve_Hours 6_Hours=Six_Hours 3_Hours=Three_Hours
aws_config_* *_frequency 1_Hour=One_Hour 1h=One_Hour Hourly=One_Hour
# resources/config_config_rule
aws_config_config_rule source.owner AWS_MANAGED=AWS MANAGED=AWS LAMBDA=CUSTOM_LAMBDA
# guardduty.DataSource
aws_guardduty_* name S3_LOGS=S3_DATA_EVENTS KUBERNETES_AUDIT_LOGS=EKS_AUDIT_LOGS
# docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
aws_guardduty_* name S3_PROTECTION=S3_DATA_EVENTS EKS_PROTECTION=EKS_AUDIT_LOGS
aws_guardduty_* name MALWARE_PROTECTION=EBS_MALWARE_PROTECTION RDS_PROTECTION=RDS_LOGIN_EVENTS
aws_guardduty_* name LAMBDA_PROTECTION=LAMBDA_NETWORK_LOGS
# resources/guardduty_detector_feature
aws_guardduty_* name RDS_LOGIN_ACTIVITY=RDS_LOGIN_EVENTS LAMBDA_NETWORK_ACTIVITY=LAMBDA_NETWORK_LOGS
# resources/macie2_account
* finding_publishing_frequency 15_MINUTES=FIFTEEN_MINUTES HOURLY=ONE_HOUR 1_HOUR=ONE_HOUR 6_HOURS=SIX_HOURS
# resources/kms_key
aws_kms_* key_usage ENCRYPTION=ENCRYPT_DECRYPT ENCRYPT=ENCRYPT_DECRYPT SIGNING=SIGN_VERIFY
aws_kms_* customer_master_key_spec SYMMETRIC=SYMMETRIC_DEFAULT
# kms.DataKeySpec
aws_kms_* customer_master_key_spec AES_256=SYMMETRIC_DEFAULT
# resources/ssm_parameter
aws_ssm_parameter type SecretString=SecureString Secure=SecureString Secret=SecureString List=StringList Text=String
# resources/cloudwatch_log_group
aws_cloudwatch_log_group log_group_class INFREQUENT=INFREQUENT_ACCESS IA=INFREQUENT_ACCESS
# aws_api_gateway_usage_plan.quota_settings.period
aws_budgets_budget time_unit MONTH=MONTHLY DAY=DAILY
aws_ce_anomaly_subscription frequency DAY=DAILY WEEK=WEEKLY
# resources/budgets_budget
aws_budgets_budget time_unit QUARTER=QUARTERLY YEAR=ANNUALLY YEARLY=ANNUALLY ANNUAL=ANNUALLY
# resources/ce_anomaly_subscription
aws_ce_anomaly_subscription frequency REALTIME=IMMEDIATE
# resources/autoscaling_lifecycle_hook
aws_autoscaling_lifecycle_hook lifecycle_transition EC2_INSTANCE_LAUNCHING=autoscaling:EC2_INSTANCE_LAUNCHING
aws_autoscaling_lifecycle_hook lifecycle_transition EC2_INSTANCE_TERMINATING=autoscaling:EC2_INSTANCE_TERMINATING
# resources/scheduler_schedule
aws_scheduler_schedule flexible_time_window.mode NONE=OFF DISABLED=OFF
"""


class Row(NamedTuple):
    """Other names of an argument's values."""

    types: str
    argument: str
    names: dict[str, str]
    origin: str


@cache
def rows() -> tuple[Row, ...]:
    """The rows of the table."""
    found, origin = list[Row](), ""
    for line in _TABLE.splitlines():
        if line.startswith("#"):
            origin = line.removeprefix("# ").partition(": ")[0]
        elif line:
            types, argument, *pairs = line.split()
            found.append(Row(types, argument, dict(pair.split("=") for pair in pairs), origin))
    return tuple(found)


def names_of(type_: str, path: str) -> Iterator[dict[str, str]]:
    """The other names that the values of an argument have; `path` leads to it (`tracing_config.mode`)."""
    for row in rows():
        if fnmatchcase(type_, row.types) and is_meant(row.argument, path):
            yield row.names


def is_meant(argument: str, path: str) -> bool:
    """Whether a path is that of a row: the whole of it, or its end."""
    size = argument.count(".") + 1
    return fnmatchcase(".".join(path.split(".")[-size:]), argument)
