"""Why there is nothing to put in the place of some values, and what a person can do."""

from typing import Final

from transforms._allowed_values.synonyms import is_meant

_BACKUPS: Final = "no more than 35 days are kept; for longer ones there is AWS Backup (aws_backup_plan)"

# Source: https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html
_LAKE: Final = (
    "SELECT reads what is in a table, DESCRIBE says what it is; INSERT and DELETE change it: say which is meant"
)

# The type, the end of the argument's path, how the value begins, what is said. Sources:
# https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
# https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html
# https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
# https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html
# https://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateOrganizationConfiguration.html
_REASONS: Final = (
    (
        "aws_cloudtrail",
        "data_resource.type",
        "AWS::",
        "a basic event selector logs data events of S3 objects, Lambda functions and DynamoDB tables only; others need "
        "an advanced_event_selector",
    ),
    (
        "aws_cognito_user_pool",
        "alias_attributes",
        "username",
        "everybody signs in with the user name, which needs no alias: remove it, or write preferred_username",
    ),
    ("aws_db_instance", "backup_retention_period", "", _BACKUPS),
    (
        "aws_route53_health_check",
        "regions",
        "",
        "checks are made from three regions at least, or from all of them where none is listed",
    ),
    (
        "aws_guardduty_organization_configuration",
        "auto_enable_organization_members",
        "true",
        "NEW is for accounts that join from now on, ALL for those that are members already, too",
    ),
    (
        "aws_cloudtrail_event_data_store",
        "retention_period",
        "",
        "the provider lets events be kept for 2555 days (7 years) at most",
    ),
    ("aws_rds_cluster", "backup_retention_period", "", _BACKUPS),
    ("aws_elasticache_cluster", "snapshot_retention_limit", "", "no more than 35 days are kept"),
    ("aws_elasticache_replication_group", "snapshot_retention_limit", "", "no more than 35 days are kept"),
    ("aws_api_gateway_integration", "timeout_milliseconds", "", "it is told in milliseconds, no fewer than 50"),
    ("aws_kinesis_stream", "retention_period", "", "it is told in hours, no fewer than 24"),
    ("aws_sqs_queue", "message_retention_seconds", "", "it is told in seconds, no fewer than 60"),
    ("aws_lakeformation_permissions", "permissions", "READ", _LAKE),
    ("aws_lakeformation_permissions", "permissions", "WRITE", _LAKE),
    (
        "aws_ecs_service",
        "launch_type",
        "FARGATE_SPOT",
        "Spot capacity is no launch type: a capacity_provider_strategy block with FARGATE_SPOT takes its place",
    ),
)


def reason_for(type_: str, path: str, value: str) -> str:
    """What is said of a value, empty if there is nothing to say."""
    for of_type, argument, start, said in _REASONS:
        if type_ == of_type and is_meant(argument, path) and value.startswith(start):
            return said
    return ""
