"""The units of arguments whose names tell none.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each
"""

from typing import Final

from transforms._unsupported_names.place import like

# By type and path; `timeout` of a function is told in seconds.
_OWN: Final = {
    ("aws_accessanalyzer_analyzer", "configuration.unused_access"): {"unused_access_age": "days"},
    ("aws_autoscaling_group", ""): {"max_instance_lifetime": "seconds"},
    ("aws_autoscaling_policy", ""): {"cooldown": "seconds", "estimated_instance_warmup": "seconds"},
    ("aws_backup_plan", "rule"): {"completion_window": "minutes", "start_window": "minutes"},
    ("aws_cloudtrail_event_data_store", ""): {"retention_period": "days"},
    ("aws_cloudwatch_metric_alarm", ""): {"period": "seconds"},
    ("aws_cloudwatch_metric_alarm", "metric_query.metric"): {"period": "seconds"},
    ("aws_codebuild_project", ""): {"build_timeout": "minutes", "queued_timeout": "minutes"},
    ("aws_ebs_volume", ""): {"size": "gb"},
    ("aws_ecs_task_definition", ""): {"memory": "mib"},
    ("aws_eks_node_group", ""): {"disk_size": "gb"},
    ("aws_elb", "health_check"): {"interval": "seconds", "timeout": "seconds"},
    ("aws_emr_cluster", "auto_termination_policy"): {"idle_timeout": "seconds"},
    ("aws_glue_job", ""): {"timeout": "minutes"},
    ("aws_inspector_assessment_template", ""): {"duration": "seconds"},
    ("aws_kinesis_stream", ""): {"retention_period": "hours"},
    ("aws_lambda_function", ""): {"memory_size": "mb", "timeout": "seconds"},
    ("aws_lambda_function", "ephemeral_storage"): {"size": "mb"},
    ("aws_lb_listener", "default_action.forward.stickiness"): {"duration": "seconds"},
    ("aws_lb_listener_rule", "action.forward.stickiness"): {"duration": "seconds"},
    ("aws_lb_target_group", ""): {"deregistration_delay": "seconds", "slow_start": "seconds"},
    ("aws_lb_target_group", "health_check"): {"interval": "seconds", "timeout": "seconds"},
    ("aws_rds_cluster", ""): {"backtrack_window": "seconds"},
    ("aws_route53_health_check", ""): {"request_interval": "seconds"},
    ("aws_sqs_queue", ""): {"max_message_size": "bytes"},
    ("aws_ssm_maintenance_window", ""): {"cutoff": "hours", "duration": "hours"},
}
# Of all that have the argument.
_ALL: Final = {
    "allocated_storage": "gb",
    "automated_snapshot_retention_period": "days",
    "backup_retention_period": "days",
    "buffering_interval": "seconds",
    "buffering_size": "mb",
    "cold_storage_after": "days",
    "connection_draining_timeout": "seconds",
    "cookie_duration": "seconds",
    "default_cooldown": "seconds",
    "default_instance_warmup": "seconds",
    "default_ttl": "seconds",
    "delete_after": "days",
    "error_caching_min_ttl": "seconds",
    "failure_retention_period": "days",
    "health_check_grace_period": "seconds",
    "heartbeat_timeout": "seconds",
    "max_allocated_storage": "gb",
    "max_password_age": "days",
    "max_session_duration": "seconds",
    "max_ttl": "seconds",
    "min_ttl": "seconds",
    "monitoring_interval": "seconds",
    "origin_keepalive_timeout": "seconds",
    "origin_read_timeout": "seconds",
    "performance_insights_retention_period": "days",
    "retry_duration": "seconds",
    "scale_in_cooldown": "seconds",
    "scale_out_cooldown": "seconds",
    "snapshot_retention_limit": "days",
    "success_retention_period": "days",
    "ttl": "seconds",
    "volume_size": "gb",
}
_OF_LOAD_BALANCERS: Final = {"client_keep_alive": "seconds", "idle_timeout": "seconds"}


def tacit_unit(type_: str, path: str, name: str) -> str:
    """The unit in which an argument is told; empty where it is not known."""
    if type_ in ("aws_alb", "aws_elb", "aws_lb") and name in _OF_LOAD_BALANCERS:
        return _OF_LOAD_BALANCERS[name]
    own = _OWN.get((type_, path)) or _OWN.get((like(type_), path), {})
    return own.get(name, "") or _ALL.get(name, "")
