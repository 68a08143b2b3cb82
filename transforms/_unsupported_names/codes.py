"""What stands in a block for a value that is put there, where that is more than one argument, or another value.

`VALUE` is the value as it is written, `STRING` the value as a string, `SWITCH(on|off)` what a bool is in other words,
the other capitals what the value tells beside itself. Of a line whose argument is given by something else that is put
there, the line goes.
Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type.
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import type_of

_SWITCH: Final = re.compile(r"SWITCH\((\w+)\|(\w+)\)")
# An argument with a value of its own.
_CHOSEN: Final = re.compile(r'[ ]*[a-z_]+[ ]*=[ ]*(?:"[^"]*"|\["[^"]*"\]|true|false)')
_ANOMALY: Final = """
dimension {
  key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
  match_options = ["GREATER_THAN_OR_EQUAL"]
  values        = [STRING]
}
"""
_INSIGHTS: Final = """
name  = "containerInsights"
value = SWITCH(enabled|disabled)
"""
# Out above the threshold of the alarm, in below it. Source:
# https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html
_STEP: Final = "BOUND = 0\nscaling_adjustment = VALUE\n"
# The only kind of thing in a cluster that can be encrypted.
_SECRETS: Final = """
resources = ["secrets"]

provider {
  key_arn = VALUE
}
"""
# The only kind of key that there is.
_KEY: Final = """
id   = VALUE
type = "KMS"
"""
_KEYS: Final = ("kms_key_id", "kms_key_arn", "encryption_key_id", "encryption_key_arn")
_INSIGHTS_NAMES: Final = ("container_insights", "enable_container_insights", "container_insights_enabled")

_TRACING: Final = ("enable_tracing", "tracing", "tracing_enabled")
_TTL: Final = ("ttl_attribute", "ttl_attribute_name", "time_to_live_attribute")
_VOLUMES: Final = ("volume_size", "volume_type")
_DOMAINS: Final = ("aws_elasticsearch_domain", "aws_opensearch_domain")

# By type, the path of the block that the argument stands in, and its name there.
CODES: Final = {
    ("aws_api_gateway_domain_name", "", "endpoint_type"): "types = [VALUE]\n",
    ("aws_api_gateway_rest_api", "", "endpoint_type"): "types = [VALUE]\n",
    ("aws_appautoscaling_policy", "step_scaling_policy_configuration", "scaling_adjustment"): _STEP,
    ("aws_autoscaling_group", "", "launch_template_id"): 'id = VALUE\nversion = "$Latest"\n',
    ("aws_autoscaling_group", "", "launch_template_name"): 'name = VALUE\nversion = "$Latest"\n',
    ("aws_ce_anomaly_subscription", "", "threshold"): _ANOMALY,
    **{("aws_codepipeline", "artifact_store", name): _KEY for name in _KEYS},
    **{("aws_ecs_cluster", "", name): _INSIGHTS for name in _INSIGHTS_NAMES},
    ("aws_eks_cluster", "", "kms_key_arn"): _SECRETS,
    ("aws_config_config_rule", "", "source_identifier"): "owner = OWNER\nsource_identifier = VALUE\n",
    **{("aws_dynamodb_table", "", name): "attribute_name = VALUE\nenabled = true\n" for name in _TTL},
    ("aws_eks_node_group", "", "launch_template_id"): "id = VALUE\nversion = LATEST\n",
    **{(type_, "", name): f"ebs_enabled = true\n{name} = VALUE\n" for type_ in _DOMAINS for name in _VOLUMES},
    **{(type_, "", "kms_key_id"): "enabled = true\nkms_key_id = VALUE\n" for type_ in _DOMAINS},
    **{("aws_lambda_function", "", name): "mode = MODE\n" for name in _TRACING},
    ("aws_lb", "", "access_logs_bucket"): "bucket = VALUE\nenabled = true\n",
    ("aws_mq_broker", "", "kms_key_id"): "kms_key_id = VALUE\nuse_aws_owned_key = false\n",
    ("aws_msk_cluster", "broker_node_group_info", "ebs_volume_size"): "ebs_storage_info {\nvolume_size = VALUE\n}\n",
    ("aws_opensearch_domain", "", "opensearch_version"): '"OpenSearch_NUMBER"',
    ("aws_opensearch_domain", "", "elasticsearch_version"): '"Elasticsearch_NUMBER"',
    ("aws_key_pair", "", "public_key_path"): "file(VALUE)",
    ("aws_key_pair", "", "public_key_file"): "file(VALUE)",
    ("aws_sns_topic_policy", "", "topics"): "ONLY",
    ("aws_sqs_queue_policy", "", "queues"): "ONLY",
    ("aws_s3_bucket_versioning", "", "enabled"): "status = SWITCH(Enabled|Suspended)\n",
}


def chosen(code: str) -> list[str]:
    """What a code says that the argument does not, as it is written: `type = "KMS"`."""
    return [" ".join(line.split()) for line in code.split("\n") if _CHOSEN.fullmatch(line)]


def filled(module: Module, code: str, item: hcl.Attribute) -> str:
    """A code with the value of an argument in it; empty if what that means in other words cannot be told."""
    if found := _SWITCH.search(code):
        value = _switched(module, item, found[1], found[2])
        return code.replace(found[0], value) if value else ""
    for word, told in _TOLD.items():
        if word in code:
            value = told(item)
            code = code.replace(word, value) if value else ""
    if isinstance(item.value, hcl.Template) and item.value.is_heredoc and code != "VALUE":
        # It ends with its line, and something stands behind it here.
        return ""
    code = code.replace("STRING", _string(item))
    return code.replace("VALUE", item.value_code)


def _string(item: hcl.Attribute) -> str:
    """A value as a string: a number that is written out gets quotes."""
    code = item.value_code
    if isinstance(item.value, hcl.Template):
        return code
    return f'"{code}"' if re.fullmatch(r"\d+(?:\.\d+)?", code) else f"tostring({code})"


def _owner(item: hcl.Attribute) -> str:
    """Whose rule of Config it is: AWS's, whose identifiers are such words, or a function."""
    code = item.value_code
    if re.fullmatch(r'"[A-Z][A-Z0-9_]*"', code):
        return '"AWS"'
    return '"CUSTOM_LAMBDA"' if re.fullmatch(r"aws_lambda_function\.[\w-]+\.arn", code) else ""


def _latest(item: hcl.Attribute) -> str:
    """The newest version of the launch template whose id is given."""
    found = re.fullmatch(r"((?:data\.)?aws_launch_template\.[\w-]+)\.id", item.value_code)
    return f"{found[1]}.latest_version" if found else ""


def _number(item: hcl.Attribute) -> str:
    """A version that is written out."""
    found = re.fullmatch(r'"(\d+\.\d+)"', item.value_code)
    return found[1] if found else ""


def _only(item: hcl.Attribute) -> str:
    """The one element of a list."""
    elements = item.value.elements if isinstance(item.value, hcl.TupleCons) else ()
    return elements[0].value.code.strip() if len(elements) == 1 else ""


def _bound(item: hcl.Attribute) -> str:
    """From where on or up to where a step holds, as a number that is written out tells."""
    code = item.value_code.strip('"')
    if not re.fullmatch(r"-?[1-9]\d*", code):
        return ""
    return "metric_interval_upper_bound" if code.startswith("-") else "metric_interval_lower_bound"


def _mode(item: hcl.Attribute) -> str:
    """How a function is traced: by its name, or on and off.

    Source: https://docs.aws.amazon.com/lambda/latest/api/API_TracingConfig.html
    """
    told = {"active": '"Active"', "true": '"Active"', "passthrough": '"PassThrough"', "false": '"PassThrough"'}
    return told.get(item.value_code.strip('"').lower(), "")


_TOLD: Final = {
    "BOUND": _bound,
    "LATEST": _latest,
    "MODE": _mode,
    "NUMBER": _number,
    "ONLY": _only,
    "OWNER": _owner,
}


def _switched(module: Module, item: hcl.Attribute, on: str, off: str) -> str:
    value = item.value
    said = (value.literal or "").lower() if isinstance(value, hcl.Template) else item.value_code
    words = {"true": on, "false": off, on.lower(): on, off.lower(): off}
    if said in words:
        return f'"{words[said]}"'
    is_bool = isinstance(value, hcl.Traversal) and type_of(module, value) == "b"
    return f'{item.value_code} ? "{on}" : "{off}"' if is_bool else ""
