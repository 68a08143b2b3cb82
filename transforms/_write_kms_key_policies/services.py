"""The AWS services that use a key only where its policy names them, and what each has to be granted.

Services that use a key with the permissions of their caller, of a role, or by a grant that the caller makes are none of
these: DynamoDB, Lambda, Secrets Manager, RDS, EBS, Kinesis, ElastiCache and most others.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from fixer.engine import Level

# What stands in a condition for what the module knows of itself. A value that is one of these and nothing else is the
# bare reference.
ACCOUNT: Final = "<account>"
PARTITION: Final = "<partition>"
REGION: Final = "<region>"

_SOURCE: Final = ("StringEquals", "aws:SourceAccount", ACCOUNT)
_ENCRYPT: Final = ("kms:GenerateDataKey*", "kms:Decrypt")
_DELIVER: Final = ("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey")


class Grant(NamedTuple):
    """A statement: its id, what is allowed, and on which conditions (operator, key, value)."""

    sid: str
    actions: tuple[str, ...]
    conditions: tuple[tuple[str, str, str], ...]


class Service(NamedTuple):
    """A service, as a message calls it and as a policy does, what it is granted, and how bad it is without that."""

    title: str
    principal: str
    grants: tuple[Grant, ...]
    level: Level = Level.WARNING


# What has a service use a key, by the type of the resource: the arguments that name what is encrypted, and the service.
Table = Mapping[str, tuple[tuple[str, ...], Service]]

# Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
LOGS: Final = Service(
    "CloudWatch Logs",
    f"logs.{REGION}.amazonaws.com",
    (
        Grant(
            "AllowCloudWatchLogs",
            ("kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"),
            (
                (
                    "ArnLike",
                    "kms:EncryptionContext:aws:logs:arn",
                    f"arn:{PARTITION}:logs:{REGION}:{ACCOUNT}:log-group:*",
                ),
            ),
        ),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
_TRAILS: Final = ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:cloudtrail:*:{ACCOUNT}:trail/*")
CLOUDTRAIL: Final = Service(
    "CloudTrail",
    "cloudtrail.amazonaws.com",
    (
        Grant(
            "AllowCloudTrailEncryptLogs",
            ("kms:GenerateDataKey*",),
            (
                (
                    "StringLike",
                    "kms:EncryptionContext:aws:cloudtrail:arn",
                    f"arn:{PARTITION}:cloudtrail:*:{ACCOUNT}:trail/*",
                ),
                _TRAILS,
            ),
        ),
        # To decrypt is what a bucket with an S3 Bucket Key takes, in whose context it is done.
        Grant("AllowCloudTrailUseKey", ("kms:DescribeKey", "kms:Decrypt"), (_TRAILS,)),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_key_signing_key
_ZONES: Final = (_SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:route53:::hostedzone/*"))
DNSSEC: Final = Service(
    "Route 53 DNSSEC",
    "dnssec-route53.amazonaws.com",
    (
        Grant("AllowRoute53DNSSEC", ("kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"), _ZONES),
        Grant(
            "AllowRoute53DNSSECGrants",
            ("kms:CreateGrant",),
            (("Bool", "kms:GrantIsForAWSResource", "true"),),
        ),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
GUARDDUTY: Final = Service(
    "GuardDuty",
    "guardduty.amazonaws.com",
    (
        Grant(
            "AllowGuardDuty",
            ("kms:GenerateDataKey",),
            (_SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:guardduty:{REGION}:{ACCOUNT}:detector/*")),
        ),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html
# The key is in the region of the bucket, which may be another than that of what is looked through.
_JOBS: Final = (_SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:macie2:*:{ACCOUNT}:*"))
MACIE: Final = Service(
    "Macie",
    "macie.amazonaws.com",
    (Grant("AllowMacie", ("kms:GenerateDataKey", "kms:Encrypt"), _JOBS),),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
EVENT_BUS: Final = Service(
    "EventBridge",
    "events.amazonaws.com",
    (
        Grant(
            "AllowEventBridgeBuses",
            ("kms:GenerateDataKey", "kms:Decrypt"),
            (
                (
                    "ArnLike",
                    "kms:EncryptionContext:aws:events:event-bus:arn",
                    f"arn:{PARTITION}:events:{REGION}:{ACCOUNT}:event-bus/*",
                ),
            ),
        ),
        Grant("AllowEventBridgeDescribeKey", ("kms:DescribeKey",), (_SOURCE,)),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html
CONFIG: Final = Service(
    "AWS Config",
    "config.amazonaws.com",
    (Grant("AllowConfig", ("kms:Decrypt", "kms:GenerateDataKey"), (_SOURCE,)),),
)
# Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html
INVENTORY: Final = Service(
    "S3 Inventory",
    "s3.amazonaws.com",
    (
        Grant(
            "AllowS3Inventory",
            ("kms:GenerateDataKey",),
            (_SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:s3:::*")),
        ),
    ),
)
# The region is that of what is logged, which need not be the one of the bucket and its key.
# Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html
# Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
DELIVERY: Final = Service(
    "log delivery",
    "delivery.logs.amazonaws.com",
    (
        Grant(
            "AllowLogDelivery",
            _DELIVER,
            (_SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:logs:*:{ACCOUNT}:*")),
        ),
    ),
)
# Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
CLOUDFRONT: Final = Service(
    "CloudFront",
    "cloudfront.amazonaws.com",
    (
        Grant(
            "AllowCloudFront",
            ("kms:Decrypt",),
            (("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:cloudfront::{ACCOUNT}:distribution/*"),),
        ),
    ),
)


def _topics(title: str, principal: str, sid: str, *, names_account: bool, level: Level = Level.WARNING) -> Service:
    """A service that publishes to topics: on behalf of one, it uses the key in the context of that topic."""
    context = (
        "ArnLike",
        "kms:EncryptionContext:aws:sns:topicArn",
        f"arn:{PARTITION}:sns:{REGION}:{ACCOUNT}:*",
    )
    return Service(
        title, principal, (Grant(sid, _ENCRYPT, (_SOURCE, context) if names_account else (context,)),), level
    )


def _queues(title: str, principal: str, sid: str, *, names_account: bool, level: Level = Level.WARNING) -> Service:
    """A service that sends to queues, likewise."""
    context = ("ArnLike", "kms:EncryptionContext:aws:sqs:arn", f"arn:{PARTITION}:sqs:{REGION}:{ACCOUNT}:*")
    return Service(
        title, principal, (Grant(sid, _ENCRYPT, (_SOURCE, context) if names_account else (context,)),), level
    )


# Which services publish to topics, by the resource that has them do it, and the arguments that name the topic. Who is
# not known to say for which account it acts is bound to this account's topics only (EventBridge is refused otherwise).
# S3 tries what it is told to notify, and the apply fails.
# Source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
# Source (the context): https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/queue-notification-sns-sse.html
# Source (alarms): https://repost.aws/knowledge-center/cloudwatch-configure-alarm-sns
# Source (S3): https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
_ALARMS: Final = _topics("CloudWatch alarms", "cloudwatch.amazonaws.com", "AllowCloudWatchAlarms", names_account=True)
_SES: Final = _topics("SES", "ses.amazonaws.com", "AllowSES", names_account=False)
_S3: Final = _topics("S3", "s3.amazonaws.com", "AllowS3Notifications", names_account=False, level=Level.ERROR)
_ACTIONS: Final = ("alarm_actions", "ok_actions", "insufficient_data_actions")
TOPIC_FEEDERS: Final[Table] = {
    "aws_cloudwatch_metric_alarm": (_ACTIONS, _ALARMS),
    "aws_cloudwatch_composite_alarm": (_ACTIONS, _ALARMS),
    "aws_cloudwatch_event_target": (
        ("arn",),
        _topics("EventBridge", "events.amazonaws.com", "AllowEventBridgeTopics", names_account=False),
    ),
    "aws_s3_bucket_notification": (("topic_arn",), _S3),
    "aws_ses_event_destination": (("topic_arn",), _SES),
    "aws_ses_identity_notification_topic": (("topic_arn",), _SES),
    "aws_ses_receipt_rule": (("topic_arn",), _SES),
    "aws_sesv2_configuration_set_event_destination": (("topic_arn",), _SES),
    # Source: https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html
    "aws_budgets_budget": (
        ("subscriber_sns_topic_arns",),
        _topics("Budgets", "budgets.amazonaws.com", "AllowBudgets", names_account=False),
    ),
    # Source: https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html
    "aws_ce_anomaly_subscription": (
        ("address",),
        _topics("Cost Anomaly Detection", "costalerts.amazonaws.com", "AllowCostAlerts", names_account=False),
    ),
    # Source: https://docs.aws.amazon.com/dtconsole/latest/userguide/set-up-sns.html
    "aws_codestarnotifications_notification_rule": (
        ("address",),
        _topics("CodeStar Notifications", "codestar-notifications.amazonaws.com", "AllowCodeStar", names_account=False),
    ),
    "aws_db_event_subscription": (
        ("sns_topic",),
        _topics("RDS events", "events.rds.amazonaws.com", "AllowRDSEvents", names_account=False),
    ),
    "aws_dms_event_subscription": (
        ("sns_topic_arn",),
        _topics("DMS events", "dms.amazonaws.com", "AllowDMSEvents", names_account=False),
    ),
    "aws_redshift_event_subscription": (
        ("sns_topic_arn",),
        _topics("Redshift events", "redshift.amazonaws.com", "AllowRedshiftEvents", names_account=False),
    ),
    "aws_glacier_vault": (
        ("sns_topic",),
        _topics("S3 Glacier", "glacier.amazonaws.com", "AllowGlacier", names_account=False),
    ),
}
# Which services send to queues, likewise.
# Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
# Source (S3): https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
QUEUE_FEEDERS: Final[Table] = {
    "aws_sns_topic_subscription": (
        ("endpoint", "redrive_policy"),
        _queues("SNS", "sns.amazonaws.com", "AllowSNSDelivery", names_account=True),
    ),
    "aws_cloudwatch_event_target": (
        ("arn",),
        _queues("EventBridge", "events.amazonaws.com", "AllowEventBridgeQueues", names_account=False),
    ),
    "aws_s3_bucket_notification": (
        ("queue_arn",),
        _queues("S3", "s3.amazonaws.com", "AllowS3QueueNotifications", names_account=False, level=Level.ERROR),
    ),
}
# Which services put what they deliver into buckets, or read from them, likewise.
BUCKET_USERS: Final[Table] = {
    "aws_cloudfront_distribution": (("domain_name",), CLOUDFRONT),
    "aws_config_delivery_channel": (("s3_bucket_name",), CONFIG),
    "aws_flow_log": (("log_destination",), DELIVERY),
    "aws_lb": (("bucket",), DELIVERY),
}
# Which services encrypt with a key that an argument names.
DIRECT: Final[Table] = {
    "aws_cloudwatch_log_group": (("kms_key_id",), LOGS),
    "aws_cloudtrail": (("kms_key_id",), CLOUDTRAIL),
    "aws_route53_key_signing_key": (("key_management_service_arn",), DNSSEC),
    "aws_guardduty_publishing_destination": (("kms_key_arn",), GUARDDUTY),
    "aws_macie2_classification_export_configuration": (("kms_key_arn",), MACIE),
    "aws_cloudwatch_event_bus": (("kms_key_identifier",), EVENT_BUS),
    "aws_config_delivery_channel": (("s3_kms_key_arn",), CONFIG),
    "aws_s3_bucket_inventory": (("key_id",), INVENTORY),
}
