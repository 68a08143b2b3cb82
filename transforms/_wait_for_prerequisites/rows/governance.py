"""What is switched on, what records and what is let in, before something is asked of it."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_RECORDER: Final = {"aws_config_configuration_recorder": ()}
_BUCKET_POLICY: Final = {"aws_s3_bucket_policy": ("bucket",)}
_KEY_POLICY: Final = {"aws_kms_key_policy": ("key_id",)}
# A permission for a function, or for an alias of it.
_PERMISSIONS: Final = (
    {"aws_lambda_permission": ("function_name",)},
    {"aws_lambda_permission": ("qualifier",)},
)
_LOG_POLICY: Final = {"aws_cloudwatch_log_resource_policy": ()}
_SECURITY_HUB: Final = (
    "aws_securityhub_action_target",
    "aws_securityhub_finding_aggregator",
    "aws_securityhub_insight",
    "aws_securityhub_member",
    "aws_securityhub_product_subscription",
    "aws_securityhub_standards_subscription",
)
_MACIE: Final = (
    "aws_macie2_classification_export_configuration",
    "aws_macie2_classification_job",
    "aws_macie2_custom_data_identifier",
    "aws_macie2_findings_filter",
    "aws_macie2_member",
)
_SHIELD: Final = (
    "aws_shield_drt_access_log_bucket_association",
    "aws_shield_drt_access_role_arn_association",
    "aws_shield_proactive_engagement",
    "aws_shield_protection",
    "aws_shield_protection_group",
)

GOVERNANCE: Final = (
    Row(
        ("aws_cloudtrail",),
        _BUCKET_POLICY,
        "InsufficientS3BucketPolicyException",
        f"{_DOCS}cloudtrail",
        ("s3_bucket_name",),
    ),
    Row(
        ("aws_cloudtrail",),
        {"aws_sns_topic_policy": ("arn",)},
        "InsufficientSnsTopicPolicyException",
        "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html",
        ("sns_topic_name",),
    ),
    Row(
        ("aws_config_delivery_channel",),
        _RECORDER,
        "NoAvailableConfigurationRecorderException",
        f"{_DOCS}config_delivery_channel",
    ),
    Row(
        ("aws_config_delivery_channel",),
        _BUCKET_POLICY,
        "InsufficientDeliveryPolicyException",
        "https://docs.aws.amazon.com/config/latest/APIReference/API_PutDeliveryChannel.html",
        ("s3_bucket_name",),
        lets_in="config.amazonaws.com",
        comes_as_role=True,
    ),
    Row(
        ("aws_guardduty_publishing_destination",),
        _BUCKET_POLICY,
        "GuardDuty may not write into the bucket before",
        f"{_DOCS}guardduty_publishing_destination",
        ("destination_arn",),
        lets_in="guardduty.amazonaws.com",
    ),
    *[
        Row((waiter,), _KEY_POLICY, because, source, (naming,), may_follow=True)
        for waiter, naming, because, source in (
            (
                "aws_cloudwatch_log_group",
                "kms_key_id",
                "The specified KMS key does not exist or is not allowed to be used with",
                "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
            ),
            (
                "aws_cloudtrail",
                "kms_key_id",
                "InsufficientEncryptionPolicyException",
                "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html",
            ),
            (
                "aws_guardduty_publishing_destination",
                "kms_key_arn",
                "GuardDuty may not use the key before",
                "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html",
            ),
            (
                "aws_route53_key_signing_key",
                "key_management_service_arn",
                "InvalidKMSArn",
                f"{_DOCS}route53_key_signing_key",
            ),
        )
    ],
    Row(
        ("aws_config_configuration_recorder_status",),
        {"aws_config_delivery_channel": ()},
        "NoAvailableDeliveryChannelException",
        f"{_DOCS}config_configuration_recorder_status",
    ),
    Row(
        ("aws_config_config_rule", "aws_config_conformance_pack"),
        _RECORDER,
        "NoAvailableConfigurationRecorderException",
        f"{_DOCS}config_config_rule",
    ),
    *[
        Row(
            ("aws_config_config_rule",),
            permission,
            "InsufficientPermissionsException: The AWS Lambda function cannot be invoked",
            f"{_DOCS}config_config_rule",
            ("source.source_identifier",),
            services=("config.amazonaws.com",),
        )
        for permission in _PERMISSIONS
    ],
    Row(
        _SECURITY_HUB,
        {"aws_securityhub_account": ()},
        "the account is not subscribed to AWS Security Hub before",
        f"{_DOCS}securityhub_standards_subscription",
    ),
    Row(_MACIE, {"aws_macie2_account": ()}, "Macie is not enabled before", f"{_DOCS}macie2_classification_job"),
    Row(_SHIELD, {"aws_shield_subscription": ()}, "The subscription does not exist", f"{_DOCS}shield_subscription"),
    *[
        Row(
            ("aws_secretsmanager_secret_rotation",),
            permission,
            "Secrets Manager cannot invoke the specified Lambda function",
            "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html",
            ("rotation_lambda_arn",),
            services=("secretsmanager.amazonaws.com",),
        )
        for permission in _PERMISSIONS
    ],
    *[
        Row(
            ("aws_cloudwatch_log_subscription_filter",),
            permission,
            "Could not execute the lambda function",
            "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html",
            ("destination_arn",),
            services=("logs.amazonaws.com",),
        )
        for permission in _PERMISSIONS
    ],
    # Who makes them is no administrator before.
    Row(
        (
            "aws_lakeformation_lf_tag",
            "aws_lakeformation_permissions",
            "aws_lakeformation_resource_lf_tag",
            "aws_lakeformation_resource_lf_tags",
        ),
        {"aws_lakeformation_data_lake_settings": ()},
        "Insufficient Lake Formation permission(s)",
        "https://docs.aws.amazon.com/lake-formation/latest/dg/TBAC-creating-tags.html",
    ),
    Row(
        ("aws_route53_query_log",),
        _LOG_POLICY,
        "InsufficientCloudWatchLogsResourcePolicy",
        f"{_DOCS}route53_query_log",
        services=("route53.amazonaws.com",),
    ),
    Row(
        ("aws_opensearch_domain", "aws_elasticsearch_domain"),
        _LOG_POLICY,
        "the log group does not let it write",
        f"{_DOCS}opensearch_domain",
        services=("es.amazonaws.com",),
        with_="log_publishing_options",
    ),
)
