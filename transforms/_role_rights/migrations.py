"""What the roles of endpoints of DMS have to be allowed, where these are targets in S3 and Kinesis."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_GUIDE: Final = "https://docs.aws.amazon.com/dms/latest/userguide/"
_NOTHING: Final = "nothing is migrated there"
_TARGETS_ONLY: Final = (("endpoint_type", "source"),)
# The type, the role, and what names the bucket.
_BUCKETS: Final = (
    ("aws_dms_s3_endpoint", "service_access_role_arn", "bucket_name"),
    ("aws_dms_endpoint", "s3_settings.service_access_role_arn", "s3_settings.bucket_name"),
)
# By how a bucket is named: its objects, itself, and the key that it is encrypted with.
_OBJECTS: Final = ("s3:PutObject",)
_LISTED: Final = ("s3:ListBucket|s3:PutObject",)

MIGRATIONS: Final = (
    Row(
        ("aws_dms_endpoint",),
        "kinesis_settings.service_access_role_arn",
        "kinesis_settings.stream_arn",
        ("kinesis:PutRecord|kinesis:PutRecords",),
        "PutInto",
        _NOTHING,
        f"{_GUIDE}CHAP_Target.Kinesis.html#CHAP_Target.Kinesis.Prerequisites",
        ("kinesis:PutRecords", "kinesis:DescribeStream"),
        {"aws_kinesis_stream": "RESOURCE.arn"},
        unless=_TARGETS_ONLY,
    ),
    *[
        Row(
            (user,),
            role,
            to,
            actions,
            sid,
            _NOTHING,
            f"{_GUIDE}CHAP_Target.S3.html#CHAP_Target.S3.Prerequisites",
            also,
            {"aws_s3_bucket": code},
            unless=_TARGETS_ONLY,
        )
        for user, role, to in _BUCKETS
        for actions, also, sid, code in (
            (_OBJECTS, ("s3:DeleteObject", "s3:PutObjectTagging"), "WriteObjectsOf", '"${RESOURCE.arn}/*"'),
            # Roles that may write the objects are left as they are.
            (_LISTED, (), "List", "RESOURCE.arn"),
        )
    ],
    *[
        Row(
            (user,),
            role,
            to,
            ("kms:GenerateDataKey",),
            "EncryptBy",
            _NOTHING,
            "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
            ("kms:Decrypt",),
            dict.fromkeys(KEYS, "RESOURCE.arn"),
            of_key=True,
            unless=_TARGETS_ONLY,
        )
        for user, role, to in _BUCKETS
    ],
)
"""What DMS writes to streams and buckets in a role that it is handed."""
