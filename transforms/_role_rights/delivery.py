"""What the roles of delivery streams have to be allowed."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_USERS: Final = ("aws_kinesis_firehose_delivery_stream",)
_TO: Final = "extended_s3_configuration"
_ROLE: Final = f"{_TO}.role_arn"
_ACCESS: Final = "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"
_NOTHING: Final = "nothing is delivered"

DELIVERY: Final = (
    Row(
        _USERS,
        _ROLE,
        f"{_TO}.bucket_arn",
        ("s3:PutObject",),
        "WriteObjectsOf",
        _NOTHING,
        f"{_ACCESS}#using-iam-s3",
        ("s3:GetObject", "s3:AbortMultipartUpload"),
        {"aws_s3_bucket": '"${RESOURCE.arn}/*"'},
    ),
    # AWS lists these as well; roles that may write the objects are left as they are.
    Row(
        _USERS,
        _ROLE,
        f"{_TO}.bucket_arn",
        ("s3:GetBucketLocation|s3:ListBucket|s3:ListBucketMultipartUploads|s3:PutObject",),
        "DeliverTo",
        _NOTHING,
        f"{_ACCESS}#using-iam-s3",
        ("s3:ListBucket", "s3:ListBucketMultipartUploads"),
        {"aws_s3_bucket": "RESOURCE.arn"},
    ),
    *[
        Row(
            _USERS,
            _ROLE,
            f"{_TO}.{argument}",
            ("kms:GenerateDataKey",),
            "EncryptBy",
            _NOTHING,
            f"{_ACCESS}#using-iam-s3",
            ("kms:Decrypt",),
            dict.fromkeys(KEYS, "RESOURCE.arn"),
            of_key=True,
            without=without,
        )
        for argument, without in (("kms_key_arn", ""), ("bucket_arn", f"{_TO}.kms_key_arn"))
    ],
    Row(
        _USERS,
        "kinesis_source_configuration.role_arn",
        "kinesis_source_configuration.kinesis_stream_arn",
        ("kinesis:DescribeStream", "kinesis:GetShardIterator", "kinesis:GetRecords"),
        "Read",
        '"is not authorized to perform: kinesis:DescribeStream"',
        f"{_ACCESS}#using-iam-s3",
        ("kinesis:ListShards",),
        {"aws_kinesis_stream": "RESOURCE.arn"},
    ),
    *[
        Row(
            _USERS,
            f"{destination}.vpc_config.role_arn",
            f"{destination}.vpc_config.subnet_ids",
            (
                "ec2:CreateNetworkInterface",
                "ec2:DescribeVpcs",
                "ec2:DescribeVpcAttribute",
                "ec2:DescribeSubnets",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeNetworkInterfaces",
            ),
            "AttachToVpc",
            "no network interface is made, and nothing is delivered",
            f"{_ACCESS}#using-iam-es-vpc",
            ("ec2:CreateNetworkInterfacePermission", "ec2:DeleteNetworkInterface"),
        )
        for destination in (
            "elasticsearch_configuration",
            "opensearch_configuration",
            "opensearchserverless_configuration",
        )
    ],
)
"""What Firehose reads of its source and writes to its bucket, what it does with the key there, and how it gets into a
VPC.
"""
