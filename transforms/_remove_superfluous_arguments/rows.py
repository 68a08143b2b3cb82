"""Arguments that nobody has, by what they would have said."""

from typing import Final, NamedTuple

from fixer.provider.naming import WORDS


class Row(NamedTuple):
    """When an argument says nothing.

    `values`: it does where its value is one of these, whatever it stands beside. `beside`: or where one of these
    arguments or blocks is set. `why`: what is said of it. `unless`: what is said where it may have meant something.
    `origin`: where the name comes from, in the words of `fixer.provider.naming`.
    """

    why: str
    values: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unless: str = ""
    origin: str = WORDS


_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_ON: Final = ("true",)
_TOKEN: Final = Row(
    'a token is asked for where "auth_token" is set',
    ("false",),
    ("auth_token", "user_group_ids"),
    'A token is asked for where "auth_token" is set, and it is not.',
)
_WEBSOCKETS: Final = Row("WebSockets are on by themselves", _ON, (), "WebSockets cannot be switched off.")
_ENROLLED: Final = Row("it is on where the resource is", _ON, (), "It is on where the resource is.")

# By type and name; of the outermost block. Sources of what is said of them: the page of each type below `_DOCS`, and
# https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html (WebSockets).
ROWS: Final = {
    ("aws_api_gateway_rest_api", "protocol_type"): Row(
        "there are no other APIs of its type", ('"REST"',), (), "Other APIs than REST are of aws_apigatewayv2_api."
    ),
    ("aws_auditmanager_account_registration", "enabled"): _ENROLLED,
    ("aws_db_instance", "enhanced_monitoring_enabled"): Row(
        '"monitoring_interval" says it', ("false",), ("monitoring_interval",), 'It takes a "monitoring_interval".'
    ),
    ("aws_db_proxy_target", "target_arn"): Row(
        "what it is for is told by its identifier",
        (),
        ("db_cluster_identifier", "db_instance_identifier"),
        origin="aws_db_proxy_target",
    ),
    ("aws_elasticache_replication_group", "auth_token_enabled"): _TOKEN._replace(
        origin="elasticache.CreateReplicationGroup"
    ),
    ("aws_elasticache_replication_group", "enable_auth_token"): _TOKEN,
    ("aws_lb", "enable_websocket"): _WEBSOCKETS,
    ("aws_lb", "enable_websockets"): _WEBSOCKETS,
    ("aws_lb", "websocket_enabled"): _WEBSOCKETS,
    ("aws_lambda_function", "vpc_enabled"): Row('the block "vpc_config" says it', ("false",), ("vpc_config",)),
    ("aws_lambda_function", "tracing_enabled"): Row(
        'the block "tracing_config" says it', ("false",), ("tracing_config",)
    ),
    ("aws_route53_health_check", "cloudwatch_logs_region"): Row(
        '"cloudwatch_alarm_region" says it', (), ("cloudwatch_alarm_region",)
    ),
    ("aws_nat_gateway", "vpc_id"): Row("its subnet says it", (), ("subnet_id",)),
    ("aws_securityhub_account", "enable"): _ENROLLED,
    ("aws_securityhub_account", "enabled"): _ENROLLED,
    ("aws_kms_alias", "target_key_arn"): Row('"target_key_id" says it', (), ("target_key_id",), origin="aws_kms_alias"),
}

# Instances that have from their cluster what they seem to say themselves, and how they name it.
CLUSTERS: Final = {
    "aws_docdb_cluster_instance": "cluster_identifier",
    "aws_neptune_cluster_instance": "cluster_identifier",
    "aws_rds_cluster_instance": "cluster_identifier",
}
