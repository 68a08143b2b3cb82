"""What arguments of scaling, load balancers, distributions, machines and peerings must be, as others tell.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of what scales
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
and https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html.
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, provider_of, target
from fixer.validation import Rejection
from transforms._supply_missing_arguments.tellers import Told

# What there is one of in a service, and how the names of what has it begin.
_DIMENSIONS: Final = {
    "appstream": "appstream:fleet:DesiredCapacity",
    "ec2": "ec2:spot-fleet-request:TargetCapacity",
    "ecs": "ecs:service:DesiredCount",
    "elasticmapreduce": "elasticmapreduce:instancegroup:InstanceCount",
    "kafka": "kafka:broker-storage:VolumeSize",
    "lambda": "lambda:function:ProvisionedConcurrency",
    "neptune": "neptune:cluster:ReadReplicaCount",
    "rds": "rds:cluster:ReadReplicaCount",
}
_NAMES: Final = (("service/", "ecs"), ("table/", "dynamodb"), ("function:", "lambda"), ("endpoint/", "sagemaker"))


def _dimension(_: Module, __: Rejection, body: hcl.Body) -> str:
    service = _text(body, "service_namespace") or _service(body)
    return hcl.quoted(_DIMENSIONS[service]) if service in _DIMENSIONS else ""


def _namespace(_: Module, __: Rejection, body: hcl.Body) -> str:
    said = _text(body, "scalable_dimension").partition(":")[0] or _service(body)
    return hcl.quoted(said) if said else ""


def _service(body: hcl.Body) -> str:
    """The service of what is scaled, by how its name begins."""
    start = body.value_code("resource_id").removeprefix('"')
    return next((service for name, service in _NAMES if start.startswith(name)), "")


def _text(body: hcl.Body, name: str) -> str:
    item = body.attribute(name)
    return (item.value.literal or "") if item is not None and isinstance(item.value, hcl.Template) else ""


def _termination(_: Module, __: Rejection, body: hcl.Body) -> str:
    """Whether connections to unhealthy targets end: by default, and where no time is said for which they go on."""
    return "true" if body.attribute("unhealthy_draining_interval") is None else "false"


def _content_type(_: Module, __: Rejection, body: hcl.Body) -> str:
    """What kind of text an answer is that is written out."""
    item = body.attribute("message_body")
    if item is None:
        return '"text/plain"'
    if item.value_code.startswith("jsonencode("):
        return '"application/json"'
    if not isinstance(item.value, hcl.Template):
        return ""
    text = re.sub(r'^(?:"|<<-?\w+)\s*', "", item.value_code)
    if text.startswith(("${", "%{")):
        return ""
    kinds = (("application/json", ("{", "[")), ("text/html", ("<",)))
    return hcl.quoted(next((kind for kind, starts in kinds if text.startswith(starts)), "text/plain"))


def _override(_: Module, found: Rejection, __: hcl.Body) -> str:
    """Whether a header takes the place of the origin's: as the others of the policy do, which are meant to hold."""
    said = {
        item.value_code
        for config in found.declaration.body.blocks("security_headers_config")
        for header in config.body.items
        if isinstance(header, hcl.Block) and (item := header.body.attribute("override")) is not None
    }
    return said.pop() if len(said) == 1 else "" if said else "true"


def _baseline(module: Module, _: Rejection, body: hcl.Body) -> str:
    """The system that the baseline is for."""
    item = body.attribute("baseline_id")
    read = target(module, item.value) if item is not None else None
    is_id = read is not None and read.names[:1] == ("aws_ssm_patch_baseline",) and read.attribute == "id"
    if item is None or not is_id or not isinstance(item.value, hcl.Traversal):
        return ""
    return f"{item.value_code.removesuffix('.id')}.operating_system"


def _tagless(_: Module, __: Rejection, body: hcl.Body) -> str:
    """Where there are no tags, there is nothing that these leave out."""
    return "" if body.attribute("resource_tags") or body.blocks("dynamic") else "false"


def _peer_region(module: Module, found: Rejection, body: hcl.Body) -> str:
    """The region in which the other gateway is: that of its provider."""
    item = body.attribute("peer_transit_gateway_id")
    read = target(module, item.value) if item is not None else None
    peer = module.find(read.address) if read is not None else None
    if peer is None or peer.kind != "resource" or provider_of(peer) == provider_of(found.declaration):
        return ""
    region = _region(module, peer)
    return region.value_code if region is not None else ""


def _region(module: Module, declaration: Declaration) -> hcl.Attribute | None:
    name, _, alias = provider_of(declaration).removeprefix("provider:").partition(".")
    for provider in module.declarations("provider"):
        if provider.type == name and provider.value_code("alias").strip('"') == alias:
            return provider.attribute("region")
    return None


def _migrating(module: Module, _: Rejection, body: hcl.Body) -> str:
    """What events of migrations are about: that which they are asked of by its id."""
    item = body.attribute("source_ids")
    elements = item.value.elements if item is not None and isinstance(item.value, hcl.TupleCons) else ()
    read = [target(module, element.value) for element in elements]
    types = {one.names[0] if one is not None else "" for one in read}
    return _SOURCES.get(types.pop(), "") if len(types) == 1 else ""


def _first_subnet(_: Module, __: Rejection, body: hcl.Body) -> str:
    """The first of the subnets of a file system, in which the server stands that answers; the other stands by.

    Source: https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html
    """
    item = body.attribute("subnet_ids")
    return _first(item.value) if item is not None else ""


def _first(value: hcl.Expression) -> str:
    """The code of a list's first element, empty where a list cannot be told by its form."""
    code = value.code.strip()
    if isinstance(value, hcl.TupleCons):
        first = value.elements[0].value.code.strip() if value.elements else ""
        return first if not first.startswith("[") else ""
    if isinstance(value, hcl.FunctionCall):
        return _first(value.arguments[0].value) if re.fullmatch(r"slice\([^(),]+, *0, *\d+\)", code) else ""
    if re.fullmatch(r"(?:var|local)\.[\w-]+|module\.[\w-]+\.[\w-]+", code):
        return f"{code}[0]"
    return code.replace("[*]", "[0]") if re.fullmatch(r"[a-z]\w+\.[\w-]+\[\*\]\.id", code) else ""


_SOURCES: Final = {
    "aws_dms_replication_instance": '"replication-instance"',
    "aws_dms_replication_task": '"replication-task"',
}


def _host(_: Module, found: Rejection, body: hcl.Body) -> str:
    """Where a machine is reached, as older versions of Terraform took it: by its public address if it has one. Behind
    another host, and where it is given none, by its private one.

    Source: https://github.com/hashicorp/terraform/blob/v0.12.31/configs/configupgrade/upgrade_body.go
    """
    is_private = found.declaration.value_code("associate_public_ip_address") == "false"
    if is_private or body.attribute("bastion_host") is not None:
        return "self.private_ip"
    return "coalesce(self.public_ip, self.private_ip)"


def _front(_: Module, __: Rejection, body: hcl.Body) -> str:
    """What a classic load balancer speaks on a port that is the web's."""
    port = body.value_code("lb_port").strip('"')
    if port == "443":
        return '"https"' if body.attribute("ssl_certificate_id") is not None else ""
    return '"http"' if port == "80" and _text(body, "instance_protocol").lower() in ("", "http", "https") else ""


def _back(module: Module, found: Rejection, body: hcl.Body) -> str:
    """What a classic load balancer speaks with instances: of the same layer as in front."""
    front = _text(body, "lb_protocol").lower() or _front(module, found, body).strip('"')
    port = body.value_code("instance_port").strip('"')
    if front in ("http", "https") and port.isdigit():
        return '"https"' if port == "443" else '"http"'
    return '"tcp"' if front in ("ssl", "tcp") else ""


_HEADERS: Final = "aws_cloudfront_response_headers_policy.security_headers_config"
TOLD: Final[dict[str, tuple[Told, ...]]] = {
    "aws_appautoscaling_target.scalable_dimension": (_dimension,),
    "aws_appautoscaling_target.service_namespace": (_namespace,),
    "aws_dms_event_subscription.source_type": (_migrating,),
    "aws_ec2_transit_gateway_peering_attachment.peer_region": (_peer_region,),
    "aws_fsx_ontap_file_system.preferred_subnet_id": (_first_subnet,),
    "aws_elb.listener.instance_protocol": (_back,),
    "aws_elb.listener.lb_protocol": (_front,),
    "aws_instance.connection.host": (_host,),
    "aws_spot_instance_request.connection.host": (_host,),
    "aws_fms_policy.exclude_resource_tags": (_tagless,),
    "aws_lb_target_group.target_health_state.enable_unhealthy_connection_termination": (_termination,),
    "aws_ssm_default_patch_baseline.operating_system": (_baseline,),
    **{
        f"{type_}{rule}.{action}.fixed_response.content_type": (_content_type,)
        for type_ in ("aws_lb_listener", "aws_alb_listener")
        for rule, action in (("", "default_action"), ("_rule", "action"))
    },
    **{
        f"{_HEADERS}.{name}.override": (_override,)
        for name in (
            "content_security_policy",
            "content_type_options",
            "frame_options",
            "referrer_policy",
            "strict_transport_security",
            "xss_protection",
        )
    },
}
