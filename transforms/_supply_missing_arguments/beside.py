"""Arguments whose value what stands beside them tells."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Module, target
from fixer.validation import Rejection
from transforms._required_arguments.table import BLOCKS, references, values
from transforms._supply_missing_arguments import (
    distributions,
    events,
    governance,
    infrastructure,
    labels,
    numbering,
    records,
    routing,
)
from transforms._supply_missing_arguments.tellers import Told

# The blocks of an action of a load balancer, and its type.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener#default_action
_ACTIONS: Final = {
    "target_group_arn": "forward",
    "forward": "forward",
    "redirect": "redirect",
    "fixed_response": "fixed-response",
    "authenticate_cognito": "authenticate-cognito",
    "authenticate_oidc": "authenticate-oidc",
}
# The blocks of a delivery stream, and its destination.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream
_STREAMS: Final = (
    "extended_s3",
    "redshift",
    "elasticsearch",
    "opensearch",
    "opensearchserverless",
    "splunk",
    "http_endpoint",
    "snowflake",
    "iceberg",
)
# The protocols of network load balancers.
_FLOWS: Final = frozenset({"TCP", "TCP_UDP", "TLS", "UDP"})


def supplied(module: Module, found: Rejection) -> str:
    """The item that is missing, as code; empty if there is not one right one."""
    path = f"{found.path}.{found.name}" if found.path else found.name
    address = f"{found.declaration.type}.{path}"
    if found.declaration.kind != "resource" or found.body is None:
        return ""
    if address in _TOLD_BLOCKS:
        return _TOLD_BLOCKS[address](module, found, found.body)
    for told in _TOLD.get(address, ()):
        if value := told(module, found, found.body):
            return f"{found.name} = {value}"
    if address in values():
        return f"{found.name} = {values()[address]}"
    if only := _only_value(found):
        return f"{found.name} = {only}"
    if address in BLOCKS:
        return BLOCKS[address]
    if address in references():
        value = _reference(module, found, *references()[address])
        return f"{found.name} = {value}" if value else ""
    if address == "aws_cloudfront_distribution.viewer_certificate" and not found.body.attribute("aliases"):
        return "viewer_certificate {\n  cloudfront_default_certificate = true\n}"
    if address == "aws_codebuild_project.artifacts":
        return _artifacts(found.body)
    if found.name == "visibility_config" and found.declaration.type.startswith("aws_wafv2_"):
        return _visibility(found.body)
    return ""


def _only_value(found: Rejection) -> str:
    """The value of an argument whose list of values has one; a list of it where it takes a list."""
    argument = found.schema.argument(found.name) if found.schema is not None else None
    if argument is None or len(argument.rule.one_of) != 1:
        return ""
    value = hcl.quoted(argument.rule.one_of[0])
    return {"s": value, "l(s)": f"[{value}]", "t(s)": f"[{value}]"}.get(argument.type, "")


def _reference(module: Module, found: Rejection, type_: str, attribute: str) -> str:
    """A reference to the one thing of a type that is meant: what stands beside it refers to, or all there is."""
    own = found.declaration
    named = {
        reference.address
        for item in own.body.attributes
        if (reference := target(module, item.value)) and reference.address.startswith(f"{type_}.")
    }
    candidates = [one for one in module.resources(type_) if not named or one.address in named]
    if len(candidates) != 1 or any(
        not source.is_hcl and f'"{type_}"' in source.text for source in module.sources.values()
    ):
        return ""
    one = candidates[0]
    if one.shape != SINGLE or one.value_code("provider") != own.value_code("provider"):
        return ""
    return f"{one.address}.{attribute}"


def _visibility(body: hcl.Body) -> str:
    """What every rule of a firewall must say of its metrics: they have its name.

    Source: https://docs.aws.amazon.com/waf/latest/APIReference/API_VisibilityConfig.html
    """
    name = body.attribute("name")
    if name is None:
        return ""
    return (
        "visibility_config {\n  cloudwatch_metrics_enabled = true\n"
        f"  metric_name = {name.value_code}\n  sampled_requests_enabled = true\n}}"
    )


def _artifacts(body: hcl.Body) -> str:
    """What a build leaves: a pipeline takes it where one is the source, else nothing is kept.

    Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html
    """
    source = next(iter(body.blocks("source")), None)
    type_ = source.body.attribute("type") if source else None
    if type_ is None or not isinstance(type_.value, hcl.Template) or type_.value.literal is None:
        return ""
    kind = '"CODEPIPELINE"' if type_.value_code == '"CODEPIPELINE"' else '"NO_ARTIFACTS"'
    return f"artifacts {{\n  type = {kind}\n}}"


def _projection(_: Module, __: Rejection, body: hcl.Body) -> str:
    return '"INCLUDE"' if body.attribute("non_key_attributes") else ""


def _action(_: Module, __: Rejection, body: hcl.Body) -> str:
    there = {type_ for name, type_ in _ACTIONS.items() if body.attribute(name) or body.blocks(name)}
    return f'"{there.pop()}"' if len(there) == 1 else ""


def _stream(_: Module, __: Rejection, body: hcl.Body) -> str:
    there = [name for name in _STREAMS if body.blocks(f"{name}_configuration")]
    return f'"{there[0]}"' if len(there) == 1 else ""


def _algorithm(_: Module, __: Rejection, body: hcl.Body) -> str:
    return '"aws:kms"' if body.attribute("kms_master_key_id") else '"AES256"'


def _proxy_group(module: Module, found: Rejection, _: hcl.Body) -> str:
    """Where the module does not have it, it is the one that AWS makes, which is called `default`.

    Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_default_target_group
    """
    proxy = found.declaration.attribute("db_proxy_name")
    own = target(module, proxy.value) if proxy else None
    for group in module.resources("aws_db_proxy_default_target_group"):
        its = target(module, group.value("db_proxy_name"))
        if own and its and own.address == its.address and group.shape == SINGLE:
            return f"{group.address}.name"
    return "" if module.resources("aws_db_proxy_default_target_group") else '"default"'


def _other(name: str) -> "Told":
    """The same port as the one that is there."""

    def port(_: Module, __: Rejection, body: hcl.Body) -> str:
        return body.value_code(name)

    return port


def _of_resource(name: str) -> "Told":
    """The value that the resource around the block has."""

    def own(_: Module, found: Rejection, __: hcl.Body) -> str:
        return found.declaration.body.value_code(name)

    return own


def _deployment(module: Module, found: Rejection, _: hcl.Body) -> str:
    """The deployment of the stage, where there is no other that a canary may be meant to try."""
    is_only = len(module.resources("aws_api_gateway_deployment")) <= 1
    return found.declaration.body.value_code("deployment_id") if is_only else ""


def _instance_class(module: Module, found: Rejection, _: hcl.Body) -> str:
    """A cluster that scales without servers has instances of one class.

    Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.create.html
    """
    cluster = target(module, found.declaration.value("cluster_identifier"))
    declared = module.find(cluster.address) if cluster else None
    return '"db.serverless"' if declared and declared.body.blocks("serverlessv2_scaling_configuration") else ""


def _keyed(_: Module, __: Rejection, body: hcl.Body) -> str:
    return "true" if body.attribute("kms_key_arn") else ""


def _stickiness(_: Module, found: Rejection, body: hcl.Body) -> str:
    """How requests stay with a target: by a cookie of the application, else as the protocol lets them.

    Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
    """
    if body.attribute("cookie_name") is not None:
        return '"app_cookie"'
    protocol = found.declaration.value("protocol")
    text = protocol.literal if isinstance(protocol, hcl.Template) else None
    return {"HTTP": '"lb_cookie"', "HTTPS": '"lb_cookie"'}.get(text or "", '"source_ip"' if text in _FLOWS else "")


def _linking(_: Module, __: Rejection, body: hcl.Body) -> str:
    """Which regions send what they find: those that are listed, else all."""
    return '"SPECIFIED_REGIONS"' if body.attribute("specified_regions") else '"ALL_REGIONS"'


_TOLD: Final[dict[str, tuple[Told, ...]]] = {
    # A canary starts with the deployment that the stage has, which the provider itself took before it asked for one.
    # Sources: https://github.com/hashicorp/terraform-provider-aws/pull/39929 and
    # https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-canarysetting.html
    "aws_api_gateway_stage.canary_settings.deployment_id": (_deployment,),
    # Source: https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsConfig.html (NamespaceId: that of the service)
    "aws_service_discovery_service.dns_config.namespace_id": (_of_resource("namespace_id"),),
    "aws_dynamodb_table.global_secondary_index.projection_type": (_projection,),
    "aws_dynamodb_table.local_secondary_index.projection_type": (_projection,),
    "aws_dynamodb_table.server_side_encryption.enabled": (_keyed,),
    "aws_lb_listener.default_action.type": (_action,),
    "aws_lb_listener_rule.action.type": (_action,),
    "aws_lb_target_group.stickiness.type": (_stickiness,),
    "aws_kinesis_firehose_delivery_stream.destination": (_stream,),
    "aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm": (
        _algorithm,
    ),
    "aws_db_proxy_target.target_group_name": (_proxy_group,),
    "aws_securityhub_finding_aggregator.linking_mode": (_linking,),
    "aws_security_group_rule.from_port": (_other("to_port"),),
    "aws_security_group_rule.to_port": (_other("from_port"),),
    "aws_rds_cluster_instance.instance_class": (_instance_class,),
    "aws_route53_record.alias.evaluate_target_health": (records.is_evaluated, records.has_targets),
    **distributions.TOLD,
    **{f"{type_}.name": (labels.name_by_label,) for type_ in labels.NAMED},
    labels.RULE_ID: (labels.id_by_action,),
    **events.TOLD,
    **governance.TOLD,
    **infrastructure.TOLD,
    **numbering.TOLD,
    **routing.TOLD,
}
_TOLD_BLOCKS: Final[dict[str, Told]] = {**distributions.TOLD_BLOCKS, **numbering.TOLD_BLOCKS}


def told_addresses() -> Iterator[str]:
    """The arguments that something beside them tells."""
    yield from _TOLD


def told_blocks() -> Iterator[str]:
    """The blocks that something beside them tells."""
    yield from _TOLD_BLOCKS
