"""The AWS services that encrypt what they keep or deliver with a key, where its policy names them."""

from typing import Final

from fixer.engine import Level
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION, SOURCE, Grant, Service, Table

_DELIVER: Final = ("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey")

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
_ZONES: Final = (SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:route53:::hostedzone/*"))
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
            (SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:guardduty:{REGION}:{ACCOUNT}:detector/*")),
        ),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html
# The key is in the region of the bucket, which may be another than that of what is looked through.
_JOBS: Final = (SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:macie2:*:{ACCOUNT}:*"))
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
        Grant("AllowEventBridgeDescribeKey", ("kms:DescribeKey",), (SOURCE,)),
    ),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html
# Source (what its channel answers): https://github.com/hashicorp/terraform-provider-aws/issues/17898
CONFIG: Final = Service(
    "AWS Config",
    "config.amazonaws.com",
    (Grant("AllowConfig", ("kms:Decrypt", "kms:GenerateDataKey"), (SOURCE,)),),
    Level.ERROR,
)
# Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html
INVENTORY: Final = Service(
    "S3 Inventory",
    "s3.amazonaws.com",
    (
        Grant(
            "AllowS3Inventory",
            ("kms:GenerateDataKey",),
            (SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:s3:::*")),
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
            (SOURCE, ("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:logs:*:{ACCOUNT}:*")),
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
# Fargate encrypts for the clusters of this account. The name of the one that the key is for cannot be read here, since
# that cluster reads the key.
# Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-create-storage-key.html
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_cluster
_CLUSTERS: Final = ("StringEquals", "kms:EncryptionContext:aws:ecs:clusterAccount", ACCOUNT)
FARGATE: Final = Service(
    "Fargate",
    "fargate.amazonaws.com",
    (
        Grant("AllowFargateGenerateDataKey", ("kms:GenerateDataKeyWithoutPlaintext",), (_CLUSTERS,)),
        Grant(
            "AllowFargateCreateGrant",
            ("kms:CreateGrant",),
            (_CLUSTERS, ("ForAllValues:StringEquals", "kms:GrantOperations", "Decrypt")),
        ),
    ),
)
# Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-permissions.html
TABLES: Final = Service(
    "S3 Tables",
    "maintenance.s3tables.amazonaws.com",
    (
        Grant(
            "AllowS3TablesMaintenance",
            ("kms:GenerateDataKey", "kms:Decrypt"),
            (
                (
                    "StringLike",
                    "kms:EncryptionContext:aws:s3:arn",
                    f"arn:{PARTITION}:s3tables:{REGION}:{ACCOUNT}:bucket/*",
                ),
            ),
        ),
    ),
)
# Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filter-criteria-encryption
FILTERS: Final = Service(
    "Lambda event filtering",
    f"lambda.{REGION}.amazonaws.com",
    (
        Grant(
            "AllowLambdaEventFiltering",
            ("kms:Decrypt",),
            (("ArnLike", "aws:SourceArn", f"arn:{PARTITION}:lambda:{REGION}:{ACCOUNT}:event-source-mapping:*"),),
        ),
    ),
)
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
    "aws_ecs_cluster": (("fargate_ephemeral_storage_kms_key_id",), FARGATE),
    "aws_s3tables_table_bucket": (("encryption_configuration",), TABLES),
    "aws_s3tables_table": (("encryption_configuration",), TABLES),
    "aws_lambda_event_source_mapping": (("kms_key_arn",), FILTERS),
}
