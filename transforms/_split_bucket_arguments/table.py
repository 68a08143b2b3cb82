"""Which resource says what an argument of a bucket said. A row is a fact, and says where it is from.

Source of all: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
"""

from typing import Final, NamedTuple

from transforms._split_bucket_arguments import settings
from transforms._split_bucket_arguments.lifecycle_rules import lifecycle_rules
from transforms._split_bucket_arguments.replication import replication
from transforms._split_bucket_arguments.settings import Writer

# What is put into a bucket is versioned, encrypted and locked as the bucket is at that time.
_OBJECTS: Final = frozenset({"aws_s3_object", "aws_s3_bucket_object", "aws_s3_object_copy"})
_REPLICAS: Final = frozenset({"aws_s3_bucket_replication_configuration", "aws_s3_bucket"})
# AWS refuses to create these as long as the bucket does not let them write.
# Sources: the pages of these types, and
# https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
_WRITERS: Final = frozenset(
    {
        "aws_alb",
        "aws_cloudtrail",
        "aws_config_delivery_channel",
        "aws_elb",
        "aws_flow_log",
        "aws_lb",
        "aws_redshift_logging",
        "aws_s3_bucket_notification",
    }
)
_LOGGED: Final = frozenset({"aws_s3_bucket_logging", "aws_cloudfront_distribution", "aws_s3_bucket"})


class Row(NamedTuple):
    """An argument or a kind of block, the resource that says the same, and how that says it.

    `waits` are the types that have to wait for it where they read the bucket, `after` the types that it waits for
    itself where they are for the bucket. `caution` is why it is not safe, empty where it is.
    """

    argument: str
    own_type: str
    write: Writer
    waits: frozenset[str] = frozenset()
    after: tuple[str, ...] = ()
    caution: str = ""


_ROWS: Final = (
    Row("acceleration_status", "aws_s3_bucket_accelerate_configuration", settings.one_value("status")),
    Row(
        "acl",
        "aws_s3_bucket_acl",
        settings.one_value("acl"),
        _LOGGED,
        ("aws_s3_bucket_ownership_controls", "aws_s3_bucket_public_access_block"),
        "a deployed bucket gets its ACL anew",
    ),
    Row("cors_rule", "aws_s3_bucket_cors_configuration", settings.rules),
    Row("grant", "aws_s3_bucket_acl", settings.grants),
    Row(
        "lifecycle_rule",
        "aws_s3_bucket_lifecycle_configuration",
        lifecycle_rules,
        caution="a deployed bucket gets its rules anew, after which objects below 128 KB stay in their class",
    ),
    Row("logging", "aws_s3_bucket_logging", settings.logging),
    Row(
        "object_lock_configuration",
        "aws_s3_bucket_object_lock_configuration",
        settings.object_lock,
        _OBJECTS,
        caution="a deployed bucket gets its lock anew",
    ),
    Row(
        "policy",
        "aws_s3_bucket_policy",
        settings.one_value("policy"),
        _WRITERS,
        ("aws_s3_bucket_public_access_block",),
        "what waited for the bucket may have to wait for its policy",
    ),
    Row(
        "replication_configuration",
        "aws_s3_bucket_replication_configuration",
        replication,
        after=("aws_s3_bucket_versioning",),
        caution="a deployed bucket gets its replication anew",
    ),
    Row(
        "request_payer",
        "aws_s3_bucket_request_payment_configuration",
        settings.one_value("payer"),
    ),
    Row(
        "server_side_encryption_configuration",
        "aws_s3_bucket_server_side_encryption_configuration",
        settings.as_it_is,
        _OBJECTS,
    ),
    Row("versioning", "aws_s3_bucket_versioning", settings.versioning, _OBJECTS | _REPLICAS),
    Row("website", "aws_s3_bucket_website_configuration", settings.website),
)
ROWS: Final = {row.argument: row for row in _ROWS}
