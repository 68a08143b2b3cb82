"""Numbers with units, where a number in a unit is wanted: `"50GB"` of a volume whose size is in gigabytes is 50.

In which unit an argument is, its name tells (`retention_in_days`), or a row here. Sources: the arguments' own pages,
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

import re
from fractions import Fraction
from functools import cache
from typing import Final

_NUMBER: Final = re.compile(r"(\d+(?:\.\d+)?)[\s_-]*([A-Za-z%/]+)")
# What a text may say, and how many of the smallest unit of its kind that is. AWS calls 1024 megabytes a gigabyte.
_UNITS: Final = {
    "time": {
        "ms milli millis millisecond milliseconds": 1,
        "s sec secs second seconds": 1000,
        "m min mins minute minutes": 60_000,
        "h hr hrs hour hours": 3_600_000,
        "d day days": 86_400_000,
        "w week weeks": 604_800_000,
        "y year years": 31_536_000_000,
    },
    "size": {
        "k kb kib ki": 1,
        "m mb mib mi": 1024,
        "g gb gib gi": 1024**2,
        "t tb tib ti": 1024**3,
    },
    "share": {"% percent pct": 1},
}
# The last or the first word of a name, and the unit.
_WORDS: Final = {
    **dict.fromkeys(("ms", "millis", "milliseconds"), "ms"),
    **dict.fromkeys(("sec", "secs", "seconds"), "s"),
    "minutes": "min",
    "hours": "h",
    "days": "d",
    **dict.fromkeys(("kb", "kib"), "kb"),
    **dict.fromkeys(("mb", "mib", "mibps"), "mb"),
    **dict.fromkeys(("gb", "gib"), "gb"),
    **dict.fromkeys(("percent", "percentage"), "%"),
}
# The end of an argument's path, after the start of the types that have it where others have it, too.
_ROWS: Final = """
s aws_*lb_target_group:health_check.interval aws_*lb_target_group:health_check.timeout cookie_duration
s aws_elb:health_check.interval aws_elb:health_check.timeout aws_elb:idle_timeout aws_lb:idle_timeout
s aws_alb:idle_timeout client_keep_alive stickiness.duration aws_*lb_target_group:slow_start
s aws_lambda_function:timeout default_ttl min_ttl max_ttl error_caching_min_ttl aws_route53_record:ttl dns_records.ttl
s aws_cloudwatch_metric_alarm:period metric_query.period metric.period monitoring_interval max_session_duration
s default_cooldown cooldown scale_in_cooldown scale_out_cooldown health_check_grace_period heartbeat_timeout
s default_instance_warmup buffering_interval retry_duration cors.max_age cors_configuration.max_age
s origin_read_timeout origin_keepalive_timeout
min aws_codebuild_project:build_timeout aws_codebuild_project:queued_timeout aws_glue_job:timeout
min aws_backup_plan:rule.start_window aws_backup_plan:rule.completion_window
h aws_kinesis_stream:retention_period aws_ssm_maintenance_window:duration aws_ssm_maintenance_window:cutoff
d backup_retention_period snapshot_retention_limit performance_insights_retention_period
d automated_snapshot_retention_period manual_snapshot_retention_period aws_cloudtrail_event_data_store:retention_period
d lifecycle.delete_after lifecycle.cold_storage_after
gb volume_size allocated_storage max_allocated_storage aws_ebs_volume:size aws_fsx_*:storage_capacity
gb aws_eks_node_group:disk_size ebs_config.size
mb aws_lambda_function:memory_size aws_lambda_function:ephemeral_storage.size buffering_size
mb aws_ebs_volume:throughput ebs.throughput root_block_device.throughput ebs_block_device.throughput
mb ebs_options.throughput ebs_config.throughput
% target_tracking_configuration.target_value target_tracking_scaling_policy_configuration.target_value
"""


def in_its_unit(type_: str, path: str, text: str) -> str:
    """The number that a text means in the unit of an argument; empty where one of the two is not known.

    `path` leads to the argument (`root_block_device.volume_size`), `text` is what it is given.
    """
    said = _NUMBER.fullmatch(text.strip())
    wanted = _unit_of(type_, path)
    if said is None or not wanted:
        return ""
    word = said[2].lower()
    if word.endswith(("/s", "/sec")) or (word.endswith("ps") and wanted == "mb"):
        word = re.sub(r"/s|/sec|ps$", "", word) if "throughput" in path or "mibps" in path else ""
    for known in _UNITS.values():
        factors = {name: factor for names, factor in known.items() for name in names.split()}
        if wanted in factors and word in factors:
            value = Fraction(said[1]) * factors[word] / factors[wanted]
            # Months are no fixed number of days: `m` is nothing that is counted in them.
            is_plain = value.denominator == 1 and not (word == "m" and wanted == "d")
            return str(value) if is_plain or (wanted == "%" and "." not in said[1]) else ""
    return ""


def _unit_of(type_: str, path: str) -> str:
    words = path.rpartition(".")[2].split("_")
    if unit := _WORDS.get(words[-1]) or _WORDS.get(words[0]):
        return unit
    for types, end, unit in _rows():
        if re.fullmatch(types, type_) and f".{path}".endswith(f".{end}"):
            return unit
    return ""


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    """The pattern of the types, the end of the path and the unit of each argument."""
    found = []
    for line in _ROWS.split("\n"):
        unit, *arguments = line.split() or [""]
        for argument in arguments:
            types, _, end = argument.rpartition(":")
            found.append(((types or "*").replace("*", r"\w*"), end, unit))
    return tuple(found)
