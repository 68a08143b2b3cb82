"""What the roles of replications of buckets have to be allowed."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_USERS: Final = ("aws_s3_bucket_replication_configuration",)
_PERMISSIONS: Final = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"
_ENCRYPTED: Final = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"
_BUCKET: Final = {"aws_s3_bucket": "RESOURCE.arn"}
_OBJECTS: Final = {"aws_s3_bucket": '"${RESOURCE.arn}/*"'}
_NOTHING: Final = "nothing is replicated"
_IS_OFF: Final = ("rule.status", "Disabled")

REPLICATION: Final = (
    Row(
        _USERS,
        "role",
        "bucket",
        ("s3:GetReplicationConfiguration", "s3:ListBucket"),
        "ReadReplicationOf",
        _NOTHING,
        _PERMISSIONS,
        resources=_BUCKET,
    ),
    # Without the tags, objects are replicated all the same. S3 needed `GetObjectVersion` before there was the other,
    # and goes on to take it.
    Row(
        _USERS,
        "role",
        "bucket",
        ("s3:GetObjectVersionForReplication|s3:GetObjectVersion",),
        "ReadObjectsOf",
        _NOTHING,
        _PERMISSIONS,
        ("s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"),
        resources=_OBJECTS,
        unless=(_IS_OFF,),
    ),
    Row(
        _USERS,
        "role",
        "rule.destination.bucket",
        ("s3:ReplicateObject",),
        "ReplicateTo",
        _NOTHING,
        _PERMISSIONS,
        ("s3:ReplicateDelete", "s3:ReplicateTags"),
        resources=_OBJECTS,
        unless=(_IS_OFF,),
    ),
    *[
        Row(
            _USERS,
            "role",
            path,
            (action,),
            sid,
            "no object that is encrypted with a key is replicated",
            _ENCRYPTED,
            resources=dict.fromkeys(KEYS, "RESOURCE.arn"),
            of_key=True,
            unless=(_IS_OFF, ("rule.source_selection_criteria.sse_kms_encrypted_objects.status", "Disabled")),
        )
        for path, action, sid in (
            ("bucket", "kms:Decrypt", "DecryptBy"),
            ("rule.destination.encryption_configuration.replica_kms_key_id", "kms:Encrypt", "EncryptBy"),
        )
    ],
)
"""What S3 needs to read of the source, to write to the destination, and to do with the keys of both."""
