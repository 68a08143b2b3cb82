"""What buckets need, and what is sent from and to them."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_NOTIFICATION: Final = ("aws_s3_bucket_notification",)
_NOTIFICATIONS: Final = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
_REFUSED: Final = "Unable to validate the following destination configurations"
_POLICY: Final = {"aws_s3_bucket_policy": ("bucket",)}
_VERSIONING: Final = {"aws_s3_bucket_versioning": ("bucket",)}
_OWNERSHIP: Final = {"aws_s3_bucket_ownership_controls": ("bucket",)}
_REPLICATION: Final = ("aws_s3_bucket_replication_configuration",)
_DENIED: Final = "Access Denied for bucket. Please check S3bucket permission"
_OWN_BUCKET: Final = "give the logs a bucket of their own, whose policy lets load balancers in"
_LOGS: Final = "https://docs.aws.amazon.com/vpc/latest/userguide/"
_BROKERS: Final = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html#broker-logs-perms"
_DELIVERED: Final = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html"

STORAGE: Final = (
    Row(_NOTIFICATION, {"aws_sqs_queue_policy": ("queue_url",)}, _REFUSED, _NOTIFICATIONS, ("queue.queue_arn",)),
    Row(_NOTIFICATION, {"aws_sns_topic_policy": ("arn",)}, _REFUSED, _NOTIFICATIONS, ("topic.topic_arn",)),
    *[
        Row(
            _NOTIFICATION,
            {"aws_lambda_permission": (naming,)},
            _REFUSED,
            f"{_DOCS}s3_bucket_notification",
            ("lambda_function.lambda_function_arn",),
            services=("s3.amazonaws.com",),
        )
        for naming in ("function_name", "qualifier")
    ],
    Row(
        ("aws_s3_bucket_acl",),
        _OWNERSHIP,
        "AccessControlListNotSupported: The bucket does not allow ACLs",
        f"{_DOCS}s3_bucket_acl",
        ("bucket",),
        without=r'=\s*"BucketOwnerEnforced"',
    ),
    Row(
        ("aws_cloudfront_distribution",),
        _OWNERSHIP,
        "The S3 bucket that you specified for CloudFront logs does not enable ACL access",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html",
        ("logging_config.bucket",),
        without=r'=\s*"BucketOwnerEnforced"',
    ),
    Row(
        _REPLICATION,
        _VERSIONING,
        "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
        f"{_DOCS}s3_bucket_replication_configuration",
        ("bucket",),
        without=r'=\s*"Suspended"',
    ),
    Row(
        _REPLICATION,
        _VERSIONING,
        "Destination bucket must have versioning enabled",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
        ("rule.destination.bucket",),
        without=r'=\s*"Suspended"',
    ),
    # A bucket that is made with object lock has versions from the beginning.
    Row(
        ("aws_s3_bucket_object_lock_configuration",),
        _VERSIONING,
        "InvalidBucketState: Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        f"{_DOCS}s3_bucket_object_lock_configuration",
        ("bucket",),
        unless="bucket.object_lock_enabled",
    ),
    Row(
        ("aws_lb", "aws_alb"),
        _POLICY,
        _DENIED,
        f"{_DOCS}lb#access_logs",
        ("access_logs.bucket",),
        switched=True,
        way_out=_OWN_BUCKET,
    ),
    Row(
        ("aws_lb", "aws_alb"),
        _POLICY,
        _DENIED,
        f"{_DOCS}lb#connection_logs",
        ("connection_logs.bucket",),
        switched=True,
        way_out=_OWN_BUCKET,
    ),
    Row(
        ("aws_elb",),
        _POLICY,
        _DENIED,
        "https://github.com/hashicorp/terraform-provider-aws/issues/12010",
        ("access_logs.bucket",),
        way_out=_OWN_BUCKET,
    ),
    *[
        Row(
            (waiter,),
            _POLICY,
            "InsufficientS3BucketPolicyFault: Cannot write to bucket",
            "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html#db-auditing-bucket-permissions",
            (naming,),
            lets_in="redshift.amazonaws.com",
            comes_as_role=True,
            way_out="give the logs a bucket of their own, whose policy lets Redshift in",
        )
        for waiter, naming in (("aws_redshift_cluster", "logging.bucket_name"), ("aws_redshift_logging", "bucket_name"))
    ],
    *[
        Row(
            (waiter,),
            _POLICY,
            "AWS gives a bucket that does not let the logs in yet a policy of its own, and one takes the other's place",
            source,
            (naming,),
            services=("delivery.logs.amazonaws.com",),
        )
        for waiter, naming, source in (
            ("aws_flow_log", "log_destination", f"{_LOGS}flow-logs-s3-permissions.html"),
            ("aws_route53_resolver_query_log_config", "destination_arn", _DELIVERED),
            ("aws_wafv2_web_acl_logging_configuration", "log_destination_configs", _DELIVERED),
            ("aws_vpclattice_access_log_subscription", "destination_arn", _DELIVERED),
            ("aws_msk_cluster", "logging_info.broker_logs.s3.bucket", _BROKERS),
            ("aws_verifiedaccess_instance_logging_configuration", "access_logs.s3.bucket_name", _DELIVERED),
        )
    ],
    Row(
        ("aws_ses_receipt_rule",),
        _POLICY,
        "InvalidS3Configuration: Could not write to bucket",
        "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html",
        ("s3_action.bucket_name",),
    ),
    Row(
        ("aws_ses_receipt_rule",),
        {"aws_lambda_permission": ("function_name",)},
        "InvalidLambdaFunction: Could not invoke Lambda function",
        "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html",
        ("lambda_action.function_arn",),
        services=("ses.amazonaws.com",),
    ),
)
