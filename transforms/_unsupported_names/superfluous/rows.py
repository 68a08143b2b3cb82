"""Arguments that nobody has, by what they would have said."""

from typing import Final

from fixer.validation import Rejection
from transforms._unsupported_names.superfluous.row import Row
from transforms._unsupported_names.superfluous.switches import switch_row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_ON: Final = ("true",)
_TOKEN: Final = Row(
    'a token is asked for where "auth_token" is set',
    ("false",),
    ("auth_token", "user_group_ids"),
    'A token is asked for where "auth_token" is set, and it is not.',
)
_WEBSOCKETS: Final = Row("WebSockets are on by themselves", _ON, (), "WebSockets cannot be switched off.")
_WARMED_UP: Final = Row(
    "an Auto Scaling group waits for the warm-up of its instances",
    (),
    ("target_value",),
    "A policy of a group that tracks a target has no cooldown: the group waits for the warm-up of its instances "
    "(estimated_instance_warmup).",
)
_OF_GROUPS: Final = Row(
    "the name of its group says it", (), ("autoscaling_group_name",), "", "aws_appautoscaling_policy"
)
_ENROLLED: Final = Row("it is on where the resource is", _ON, (), "It is on where the resource is.")

_ENCRYPTED: Final = Row(
    "S3 encrypts what is put into a bucket by itself",
    _ON,
    (),
    "It is a rule of an aws_s3_bucket_server_side_encryption_configuration: write that.",
)
_SEVERITY: Final = Row("", (), (), "CloudWatch knows none of an alarm: say it in a tag, or in alarm_description.")
# What is in a VPC because of what it names.
_IN_VPC: Final = {
    "load_balancer_arn": "its load balancer says",
    "route_table_id": "its route table says",
    "subnet_id": "its subnet says",
    "subnet_ids": "its subnets say",
    "subnets": "its subnets say",
    "vpc_zone_identifier": "its subnets say",
}
_PLACED: Final = {
    "aws_autoscaling_group": "vpc_zone_identifier",
    "aws_db_subnet_group": "subnet_ids",
    "aws_dms_replication_subnet_group": "subnet_ids",
    "aws_docdb_subnet_group": "subnet_ids",
    "aws_efs_mount_target": "subnet_id",
    "aws_elasticache_subnet_group": "subnet_ids",
    "aws_instance": "subnet_id",
    "aws_lb": "subnets",
    "aws_lb_listener": "load_balancer_arn",
    "aws_memorydb_subnet_group": "subnet_ids",
    "aws_nat_gateway": "subnet_id",
    "aws_neptune_subnet_group": "subnet_ids",
    "aws_network_interface": "subnet_id",
    "aws_redshift_subnet_group": "subnet_ids",
    "aws_route": "route_table_id",
    "aws_route_table_association": "route_table_id",
}
_REPLICA: Final = Row("the primary key says it", ("false",), ("primary_key_arn",), origin="aws_kms_key")
_SPREAD: Final = Row(
    "the cluster has it by having instances in several zones",
    _ON,
    (),
    "A cluster is in several zones where it has two instances or more: add an instance, and take this out.",
    origin="aws_db_instance",
    is_spread=True,
)

_NO_USERS: Final = Row(
    "Neptune has no users",
    (),
    (),
    "Neptune has no users: take it out. Who gets in is told by iam_database_authentication_enabled, and the network.",
    "aws_rds_cluster",
)

_OF_CLUSTER: Final = ("cluster_identifier", "cluster_identifier_prefix", "engine")

# By type and name, with the path of the block that it is in. Sources of what is said: each page below `_DOCS`,
# https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html (WebSockets).
ROWS: Final = {
    ("aws_api_gateway_rest_api", "protocol_type"): Row(
        "there are no other APIs of its type", ('"REST"',), (), "Other APIs than REST are of aws_apigatewayv2_api."
    ),
    ("aws_auditmanager_account_registration", "enabled"): _ENROLLED,
    **{
        ("aws_autoscaling_policy", name): _WARMED_UP._replace(beside=("target_tracking_configuration",))
        for name in ("scale_in_cooldown", "scale_out_cooldown")
    },
    **{
        ("aws_autoscaling_policy", f"target_tracking_configuration.{name}"): _WARMED_UP
        for name in ("cooldown", "scale_in_cooldown", "scale_out_cooldown")
    },
    **{("aws_autoscaling_policy", name): _OF_GROUPS for name in ("scalable_dimension", "service_namespace")},
    ("aws_cloudwatch_metric_alarm", "priority"): _SEVERITY,
    ("aws_cloudwatch_metric_alarm", "severity"): _SEVERITY,
    ("aws_db_instance", "enhanced_monitoring_enabled"): Row(
        '"monitoring_interval" says it', ("false",), ("monitoring_interval",), 'It takes a "monitoring_interval".'
    ),
    ("aws_db_instance", "source_region"): Row(
        'the ARN in "replicate_source_db" says it',
        (),
        ("replicate_source_db",),
        'A replica in another region has the ARN of its source in "replicate_source_db", which says it: write that.',
        "aws_rds_cluster",
        ".arn",
    ),
    ("aws_db_proxy_target", "target_arn"): Row(
        "what it is for is told by its identifier",
        (),
        ("db_cluster_identifier", "db_instance_identifier"),
        origin="aws_db_proxy_target",
    ),
    ("aws_db_snapshot_copy", "source_region"): Row(
        'the ARN in "source_db_snapshot_identifier" says it',
        (),
        ("source_db_snapshot_identifier",),
        'A copy from another region has the ARN of its source in "source_db_snapshot_identifier", which says it: write '
        "that.",
        "rds.CopyDBSnapshot",
        "arn",
    ),
    ("aws_docdb_cluster", "database_name"): Row(
        "DocumentDB makes a database when it is first written to", (), _OF_CLUSTER, origin="aws_rds_cluster"
    ),
    ("aws_docdb_cluster", "multi_az"): _SPREAD,
    ("aws_docdb_cluster_instance", "multi_az"): _SPREAD,
    ("aws_ec2_transit_gateway_peering_attachment", "auto_accept"): Row(
        "the other side accepts it",
        ("false",),
        (),
        "The other side accepts it: write an aws_ec2_transit_gateway_peering_attachment_accepter there.",
        "aws_vpc_peering_connection",
    ),
    ("aws_ec2_transit_gateway_peering_attachment_accepter", "auto_accept"): Row(
        "it is what accepts", _ON, (), "It accepts where it is.", "aws_vpc_peering_connection_accepter"
    ),
    ("aws_elasticache_replication_group", "auth_token_enabled"): _TOKEN._replace(
        origin="elasticache.CreateReplicationGroup"
    ),
    ("aws_elasticache_replication_group", "enable_auth_token"): _TOKEN,
    ("aws_iam_account_password_policy", "expire_passwords"): Row(
        '"max_password_age" says it',
        (),
        ("max_password_age",),
        'Passwords expire where "max_password_age" says after how many days: set that, or remove this.',
        origin="aws_iam_account_password_policy",
    ),
    ("aws_kms_replica_key", "customer_master_key_spec"): _REPLICA,
    ("aws_kms_replica_key", "enable_key_rotation"): _REPLICA,
    ("aws_kms_replica_key", "key_usage"): _REPLICA,
    ("aws_kms_replica_key", "multi_region"): Row(
        "a replica is one of several regions", _ON, (), "A replica is one of several regions.", "aws_kms_key"
    ),
    ("aws_lb", "enable_websocket"): _WEBSOCKETS,
    ("aws_lb", "enable_websockets"): _WEBSOCKETS,
    ("aws_lb", "websocket_enabled"): _WEBSOCKETS,
    ("aws_lambda_function", "vpc_enabled"): Row('the block "vpc_config" says it', ("false",), ("vpc_config",)),
    ("aws_lambda_event_source_mapping", "destination_config.on_failure.type"): Row(
        "the ARN says it", (), ("destination_arn",), "", "AWS::Serverless::Function"
    ),
    **{
        ("aws_lambda_function_event_invoke_config", f"destination_config.{name}.type"): Row(
            "the ARN says it", (), ("destination",), "", "AWS::Serverless::Function"
        )
        for name in ("on_failure", "on_success")
    },
    ("aws_route53_health_check", "cloudwatch_logs_region"): Row(
        '"cloudwatch_alarm_region" says it', (), ("cloudwatch_alarm_region",)
    ),
    ("aws_neptune_cluster", "database_name"): Row(
        "a cluster of Neptune has one database, without a name", (), _OF_CLUSTER, origin="aws_rds_cluster"
    ),
    ("aws_neptune_cluster", "master_password"): _NO_USERS,
    ("aws_neptune_cluster", "master_username"): _NO_USERS,
    ("aws_neptune_cluster", "multi_az"): _SPREAD,
    ("aws_neptune_cluster_instance", "multi_az"): _SPREAD,
    ("aws_ram_sharing_with_organization", "enable"): _ENROLLED,
    ("aws_ram_sharing_with_organization", "enabled"): _ENROLLED,
    ("aws_rds_cluster", "multi_az"): _SPREAD,
    ("aws_rds_cluster_instance", "allocated_storage"): Row(
        "the storage is the cluster's, for all of its instances", (), ("cluster_identifier",), origin="aws_db_instance"
    ),
    ("aws_rds_cluster_instance", "multi_az"): _SPREAD,
    ("aws_secretsmanager_secret_rotation", "rotation_enabled"): _ENROLLED,
    **{(type_, "vpc_id"): Row(f"{_IN_VPC[by]} it", (), (by,), f"It is told by {by}.") for type_, by in _PLACED.items()},
    **{("aws_s3_bucket", name): _ENCRYPTED for name in ("encrypted", "encryption_enabled", "enable_encryption")},
    ("aws_s3_bucket", "encryption"): _ENCRYPTED._replace(values=('"AES256"',)),
    ("aws_s3_bucket", "sse_algorithm"): _ENCRYPTED._replace(values=('"AES256"',)),
    ("aws_s3_bucket", "access_control"): Row(
        "buckets are private by themselves",
        ('"Private"', '"private"'),
        (),
        "It is the acl of an aws_s3_bucket_acl: write that.",
        "AWS::S3::Bucket",
    ),
    ("aws_mwaa_environment", "iam_role_additional_policies"): Row(
        "its role has them",
        ("{}",),
        (),
        "Its role has the policies: attach each to that with an aws_iam_role_policy_attachment.",
    ),
    ("aws_secretsmanager_secret", "rotation_enabled"): Row(
        "a secret is rotated where it has an aws_secretsmanager_secret_rotation",
        ("false",),
        (),
        "An aws_secretsmanager_secret_rotation says it: write that, with its rules and the function that does it.",
        "changelog 5.0.0",
        own="aws_secretsmanager_secret_rotation",
        contrary=("rotation_lambda_arn", "rotation_rules"),
    ),
    ("aws_subnet", "default_for_az"): Row("only the data source of that name looks for it", ("true", "false")),
    ("aws_securityhub_account", "enable"): _ENROLLED,
    ("aws_securityhub_account", "enabled"): _ENROLLED,
    ("aws_kinesis_firehose_delivery_stream", "delivery_stream_type"): Row(
        "where a stream is read from is told by what it is given",
        ('"DirectPut"',),
        ("kinesis_source_configuration", "msk_source_configuration"),
        "What it reads from is a block of its own: write that.",
        "AWS::KinesisFirehose::DeliveryStream",
    ),
    ("aws_vpn_gateway", "type"): Row("there are no others", ('"ipsec.1"',), (), "", "AWS::EC2::VPNGateway"),
    ("aws_kms_alias", "target_key_arn"): Row('"target_key_id" says it', (), ("target_key_id",), origin="aws_kms_alias"),
}


def row_of(one: Rejection) -> Row | None:
    """The row of an argument that is not expected; None where there is none."""
    own = ROWS.get((one.declaration.type, f"{one.path}.{one.name}" if one.path else one.name))
    return own or switch_row(one)
