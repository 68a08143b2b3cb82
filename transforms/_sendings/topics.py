"""Which services publish to topics, and what their policies have to say."""

from typing import Final

from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._sendings.row import NAME, SOURCE, Row
from transforms._sendings.rules import TARGETS

_NOTIFICATIONS: Final = (
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"
)

TOPICS: Final = (
    # Its page says that there can be no condition in policies of topics for EventBridge.
    TARGETS._replace(of="", arns={}),
    Row(
        ("aws_s3_bucket_notification",),
        "topic.topic_arn",
        "s3.amazonaws.com",
        "S3",
        _NOTIFICATIONS,
        of="bucket",
        arns={"aws_s3_bucket": f"{SOURCE}.arn"},
        names_account=True,
    ),
    Row(
        ("aws_budgets_budget",),
        "notification.subscriber_sns_topic_arns",
        "budgets.amazonaws.com",
        "Budgets",
        "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html",
        arn=f"arn:{PARTITION}:budgets::{ACCOUNT}:*",
        names_account=True,
    ),
    Row(
        ("aws_ce_anomaly_subscription",),
        "subscriber.address",
        "costalerts.amazonaws.com",
        "Cost Anomaly Detection",
        "https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html",
        when=(("subscriber.type", "SNS"),),
        names_account=True,
    ),
    # The trail is made when the topic lets it in, so that its ARN cannot be read yet.
    Row(
        ("aws_cloudtrail",),
        "sns_topic_name",
        "cloudtrail.amazonaws.com",
        "CloudTrail",
        "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html",
        arn=f"arn:{PARTITION}:cloudtrail:{REGION}:{ACCOUNT}:trail/{NAME}",
    ),
    # Source (the account): https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-service-confused-deputy-prevention.html
    Row(
        ("aws_backup_vault_notifications",),
        "sns_topic_arn",
        "backup.amazonaws.com",
        "Backup",
        "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html",
        names_account=True,
    ),
    # Source (the account): https://docs.aws.amazon.com/dtconsole/latest/userguide/security_iam_troubleshoot.html
    Row(
        ("aws_codestarnotifications_notification_rule",),
        "target.address",
        "codestar-notifications.amazonaws.com",
        "CodeStar Notifications",
        "https://docs.aws.amazon.com/dtconsole/latest/userguide/set-up-sns.html",
        names_account=True,
        off=("status", "DISABLED"),
    ),
    Row(
        ("aws_config_delivery_channel",),
        "sns_topic_arn",
        "config.amazonaws.com",
        "Config",
        "https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html",
        names_account=True,
        by_recorder=True,
    ),
    # The policy that a topic has by default lets these in (`AWS:SourceOwner`).
    # Source (the account): https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
    *[
        Row(
            ("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"),
            actions,
            "cloudwatch.amazonaws.com",
            "CloudWatch Alarms",
            "https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger",
            names_account=True,
            off=("actions_enabled", False),
            is_default=True,
        )
        for actions in ("alarm_actions", "ok_actions", "insufficient_data_actions")
    ],
    Row(
        ("aws_db_event_subscription",),
        "sns_topic",
        "events.rds.amazonaws.com",
        "RDS Events",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html",
        names_account=True,
        off=("enabled", False),
        is_default=True,
    ),
)
"""What publishes to topics. Auto Scaling does so in a role of the account, which is allowed it by its own policies."""
