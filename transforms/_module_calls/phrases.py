"""What people call things: which types a phrase of a name stands for, and which attribute its end does.

Source of an attribute: the attribute reference on the page of its type,
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/NAME#attribute-reference
"""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from fixer.provider.schema import Schema

# Types by the phrases that stand for them; a type's own words do so, too (`instance_profile`).
_SAID: Final = """
aws_api_gateway_rest_api api api_gateway rest_api
aws_apigatewayv2_api api api_gateway http_api websocket_api
aws_autoscaling_group asg auto_scaling_group autoscaling_group
aws_cloudfront_distribution cloudfront cdn distribution cloudfront_distribution
aws_cloudwatch_log_group log_group cloudwatch_log_group
aws_cognito_user_pool user_pool cognito cognito_user_pool
aws_db_instance db rds database db_instance rds_instance database_instance
aws_rds_cluster db rds database aurora db_cluster rds_cluster aurora_cluster
aws_db_subnet_group db_subnet_group database_subnet_group rds_subnet_group
aws_dynamodb_table table dynamodb dynamodb_table
aws_ecr_repository ecr repository ecr_repository ecr_repo
aws_ecs_cluster ecs ecs_cluster
aws_efs_file_system efs file_system
aws_eip eip elastic_ip
aws_eks_cluster eks eks_cluster
aws_elasticache_replication_group redis elasticache cache redis_cluster
aws_elasticache_cluster redis elasticache cache redis_cluster
aws_flow_log flow_log vpc_flow_log
aws_iam_instance_profile instance_profile iam_instance_profile
aws_iam_role role iam_role
aws_instance ec2 instance ec2_instance
aws_internet_gateway igw internet_gateway
aws_kinesis_firehose_delivery_stream firehose delivery_stream
aws_kms_key kms kms_key
aws_lambda_function lambda function lambda_function
aws_launch_template launch_template
aws_lb alb nlb lb load_balancer elb
aws_alb alb nlb lb load_balancer
aws_lb_target_group tg target_group alb_target_group nlb_target_group lb_target_group
aws_nat_gateway nat nat_gateway nat_gw
aws_opensearch_domain opensearch opensearch_domain
aws_route53_zone zone hosted_zone route53_zone
aws_route_table route_table
aws_s3_bucket bucket s3 s3_bucket
aws_secretsmanager_secret secret secretsmanager_secret secrets_manager_secret secrets_manager
aws_security_group sg security_group
aws_sfn_state_machine state_machine step_function
aws_sns_topic sns topic sns_topic
aws_sqs_queue sqs queue sqs_queue
aws_subnet subnet
aws_vpc vpc
aws_vpc_endpoint vpc_endpoint vpce endpoint
aws_wafv2_web_acl waf web_acl waf_acl waf_web_acl
aws_acm_certificate certificate acm acm_certificate cert
"""
_ACRONYMS: Final = "aws dms dns ebs ecs efs eks kms https nfs os rds sns sqs sms tls"
# Ends of types that say too little of what it is.
_VAGUE: Final = """
association attachment configuration group instance item key member permission policy record resource
rule setting target version
"""
# By type and the end of a name: what is meant, where the type has another word for it. `*` stands for all types.
_ATTRIBUTES: Final = {
    ("*", "cidr"): "cidr_block",
    ("*", "dns"): "dns_name",
    ("*", "az"): "availability_zone",
    ("aws_api_gateway_stage", "endpoint"): "invoke_url",
    ("aws_api_gateway_stage", "endpoint_url"): "invoke_url",
    ("aws_api_gateway_stage", "url"): "invoke_url",
    ("aws_apigatewayv2_stage", "url"): "invoke_url",
    ("aws_cloudfront_distribution", "domain"): "domain_name",
    ("aws_cloudfront_distribution", "zone_id"): "hosted_zone_id",
    ("aws_cloudwatch_metric_alarm", "name"): "alarm_name",
    ("aws_db_instance", "identifier"): "identifier",
    ("aws_eip", "address"): "public_ip",
    ("aws_eip", "ip"): "public_ip",
    ("aws_elasticache_replication_group", "endpoint"): "primary_endpoint_address",
    ("aws_lb", "hosted_zone_id"): "zone_id",
    ("aws_nat_gateway", "ip"): "public_ip",
    ("aws_db_instance", "database_name"): "db_name",
    ("aws_rds_cluster", "database_name"): "database_name",
    ("aws_rds_cluster", "db_name"): "database_name",
    ("aws_rds_cluster", "name"): "",
    ("aws_route53_zone", "id"): "zone_id",
    ("aws_s3_bucket", "domain_name"): "bucket_domain_name",
    ("aws_s3_bucket", "name"): "id",
    ("aws_s3_bucket", "regional_domain_name"): "bucket_regional_domain_name",
}
# Attributes that say what a thing is set to, or what it belongs to, and not what it is.
_NOT_ITS_OWN: Final = re.compile(
    r"region|.*_(?:arn|arns|id|ids|name|names)|.*(?:password|secret|token|private_key|pem).*"
)
_SECRET: Final = re.compile(r".*(?:password|secret_string|secret_binary|auth_token|private_key|_pem)")
# What is meant by the name of a thing alone.
_ALONE: Final = {
    "aws_iam_instance_profile": "name",
    "aws_security_group": "id",
    "aws_subnet": "id",
    "aws_vpc": "id",
}


@cache
def _types_said() -> dict[tuple[str, ...], tuple[str, ...]]:
    said: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in _SAID.split("\n"):
        type_, *phrases = line.split() or [""]
        for phrase in phrases:
            words = tuple(map(singular, phrase.split("_")))
            said[words] = (*said.get(words, ()), type_)
    return said


def singular(word: str) -> str:
    """A word without the ending of many."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("sses"):
        return word[:-2]
    is_plural = word.endswith("s") and not word.endswith(("ss", "us")) and word not in _ACRONYMS.split()
    return word[:-1] if is_plural else word


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, each of one."""
    return tuple([singular(word) for word in name.replace("-", "_").lower().split("_") if word])


@cache
def vocabulary(type_: str) -> frozenset[str]:
    """The words that say a type and nothing else."""
    own = {singular(word) for word in type_.split("_")[1:]}
    for phrase, types in _types_said().items():
        if type_ in types:
            own.update(phrase)
    return frozenset(own)


def stands_for(phrase: tuple[str, ...], type_: str, there: Collection[str] = ()) -> bool:
    """Whether a phrase stands for a type: one of those that people say, or the type's own last words, where none of the
    types are `there` that people call so.
    """
    if not phrase:
        return False
    types = _types_said().get(phrase)
    if types is not None and (type_ in types or not there or any(one in there for one in types)):
        return type_ in types
    own = words_of(type_.partition("_")[2])
    if "global" in own and "global" not in phrase:
        return False
    return own[-len(phrase) :] == phrase and not (len(phrase) == 1 and phrase[0] in _VAGUE.split() and len(own) > 1)


def attribute_of(type_: str, schema: Schema, end: str) -> tuple[str, bool]:
    """The attribute of a type for which the end of a name stands, and whether it says many of it; empty if none."""
    found = _exact(type_, schema, end)
    if found:
        return found, False
    one = "_".join([*end.split("_")[:-1], singular(end.rpartition("_")[2])])
    found = _exact(type_, schema, one) if one != end else ""
    return found, bool(found)


def alone(type_: str) -> str:
    """The attribute that is meant by the name of a thing alone (`public_subnets`); empty where that is not said so."""
    return _ALONE.get(type_, "")


def _exact(type_: str, schema: Schema, end: str) -> str:
    for key in ((type_, end), ("*", end)):
        meant = _ATTRIBUTES.get(key)
        if meant is not None and (not meant or meant in schema.names):
            return meant
    if end in schema.names:
        return end if _is_its_own(type_, schema, end) else ""
    # `function_name` is the name of a function, `db_name` of a database, `bucket_domain_name` of a bucket.
    own = type_.split("_")[1:]
    for size in range(1, len(own) + 1):
        for start in range(len(own) - size, -1, -1):
            longer = "_".join([*own[start : start + size], end])
            if longer in schema.names and _is_its_own(type_, schema, longer):
                return longer
    return ""


def _is_its_own(type_: str, schema: Schema, attribute: str) -> bool:
    """Whether an attribute says what a thing is: not a secret, nor the name or id of something else."""
    if _SECRET.fullmatch(attribute):
        return False
    argument = schema.argument(attribute)
    if argument is not None and argument.deprecated:
        return False
    if argument is None or not argument.is_settable or not _NOT_ITS_OWN.fullmatch(attribute):
        return True
    # What may be set and is named after the type is its own: the `function_name` of a function.
    first, _, last = attribute.rpartition("_")
    return bool(first) and last in ("identifier", "name") and f"_{first}_" in f"{type_}_" and "attachment" not in type_
