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

SOURCE: Final = ("StringEquals", "aws:SourceAccount", ACCOUNT)
_ENCRYPT: Final = ("kms:GenerateDataKey*", "kms:Decrypt")


class Grant(NamedTuple):
    """A statement: its id, what is allowed, and on which conditions (operator, key, value)."""

    sid: str
    actions: tuple[str, ...]
    conditions: tuple[tuple[str, str, str], ...]


class Service(NamedTuple):
    """A service, as a message calls it and as a policy does, what it is granted, and how bad it is without that.

    Some do their work as a role of the account: then `principal` is the ARN of that, and `role_of` is the service that
    AWS makes it for (`aws_service_name`).
    """

    title: str
    principal: str
    grants: tuple[Grant, ...]
    level: Level = Level.WARNING
    role_of: str = ""


# What has a service use a key, by the type of the resource: the arguments that name what is encrypted (at any depth, or
# in the blocks that they name), and the service.
Table = Mapping[str, tuple[tuple[str, ...], Service]]


def _topics(title: str, principal: str, sid: str, *, names_account: bool, level: Level = Level.WARNING) -> Service:
    """A service that publishes to topics: on behalf of one, it uses the key in the context of that topic."""
    context = (
        "ArnLike",
        "kms:EncryptionContext:aws:sns:topicArn",
        f"arn:{PARTITION}:sns:{REGION}:{ACCOUNT}:*",
    )
    return Service(title, principal, (Grant(sid, _ENCRYPT, (SOURCE, context) if names_account else (context,)),), level)


def _queues(title: str, principal: str, sid: str, *, names_account: bool, level: Level = Level.WARNING) -> Service:
    """A service that sends to queues, likewise."""
    context = ("ArnLike", "kms:EncryptionContext:aws:sqs:arn", f"arn:{PARTITION}:sqs:{REGION}:{ACCOUNT}:*")
    return Service(title, principal, (Grant(sid, _ENCRYPT, (SOURCE, context) if names_account else (context,)),), level)


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
# What instances are started by encrypts their volumes as the role that it has in each account. It is named by a
# condition where the module does not make it: no policy can name a role that is not there as a principal.
# Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
# Source (the condition): https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
# Source (for such a role): https://docs.aws.amazon.com/config/latest/developerguide/cpack-prerequisites.html
_AUTO_SCALING: Final = Service(
    "Auto Scaling",
    f"arn:{PARTITION}:iam::{ACCOUNT}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
    (
        Grant(
            "AllowAutoScaling",
            ("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"),
            (),
        ),
        Grant(
            "AllowAutoScalingGrants",
            ("kms:CreateGrant",),
            (("Bool", "kms:GrantIsForAWSResource", "true"),),
        ),
    ),
    role_of="autoscaling.amazonaws.com",
)
# What makes instances of launch templates, by the arguments that name these. A group may say that it has another
# role; a node group is a group of Auto Scaling, which EKS makes and which cannot.
# Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
# Source: https://github.com/hashicorp/terraform-provider-aws/issues/28644
_TEMPLATE: Final = ("launch_template.id", "launch_template.name")
_MIXED: Final = (
    "launch_template_specification.launch_template_id",
    "launch_template_specification.launch_template_name",
)
TEMPLATE_USERS: Final[Table] = {
    "aws_autoscaling_group": ((*_TEMPLATE, *_MIXED), _AUTO_SCALING),
    "aws_eks_node_group": (_TEMPLATE, _AUTO_SCALING),
}
