"""What ELB's own API says of load balancers, target groups and listeners by keys and values, as what each is.

`load_balancer_attributes { key = "idle_timeout.timeout_seconds" value = "60" }` is `idle_timeout = 60`.

Sources: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html and
.../API_TargetGroupAttribute.html, .../API_ListenerAttribute.html
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._block_forms.said import comments_of
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_LOAD_BALANCER: Final = {
    "access_logs.s3.bucket": "access_logs.bucket",
    "access_logs.s3.enabled": "access_logs.enabled",
    "access_logs.s3.prefix": "access_logs.prefix",
    "client_keep_alive.seconds": "client_keep_alive",
    "connection_logs.s3.bucket": "connection_logs.bucket",
    "connection_logs.s3.enabled": "connection_logs.enabled",
    "connection_logs.s3.prefix": "connection_logs.prefix",
    "deletion_protection.enabled": "enable_deletion_protection",
    "dns_record.client_routing_policy": "dns_record_client_routing_policy",
    "idle_timeout.timeout_seconds": "idle_timeout",
    "load_balancing.cross_zone.enabled": "enable_cross_zone_load_balancing",
    "routing.http.desync_mitigation_mode": "desync_mitigation_mode",
    "routing.http.drop_invalid_header_fields.enabled": "drop_invalid_header_fields",
    "routing.http.preserve_host_header.enabled": "preserve_host_header",
    "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "enable_tls_version_and_cipher_suite_headers",
    "routing.http.xff_client_port.enabled": "enable_xff_client_port",
    "routing.http.xff_header_processing.mode": "xff_header_processing_mode",
    "routing.http2.enabled": "enable_http2",
    "waf.fail_open.enabled": "enable_waf_fail_open",
    "zonal_shift.config.enabled": "enable_zonal_shift",
}
_TARGET_GROUP: Final = {
    "deregistration_delay.connection_termination.enabled": "connection_termination",
    "deregistration_delay.timeout_seconds": "deregistration_delay",
    "lambda.multi_value_headers.enabled": "lambda_multi_value_headers_enabled",
    "load_balancing.algorithm.anomaly_mitigation": "load_balancing_anomaly_mitigation",
    "load_balancing.algorithm.type": "load_balancing_algorithm_type",
    "load_balancing.cross_zone.enabled": "load_balancing_cross_zone_enabled",
    "preserve_client_ip.enabled": "preserve_client_ip",
    "proxy_protocol_v2.enabled": "proxy_protocol_v2",
    "slow_start.duration_seconds": "slow_start",
    "stickiness.app_cookie.cookie_name": "stickiness.cookie_name",
    "stickiness.app_cookie.duration_seconds": "stickiness.cookie_duration",
    "stickiness.enabled": "stickiness.enabled",
    "stickiness.lb_cookie.duration_seconds": "stickiness.cookie_duration",
    "stickiness.type": "stickiness.type",
}
_LISTENER: Final = {
    "routing.http.response.server.enabled": "routing_http_response_server_enabled",
    "tcp.idle_timeout.seconds": "tcp_idle_timeout_seconds",
}
TABLES: Final = {
    ("aws_lb", "attributes"): _LOAD_BALANCER,
    ("aws_lb", "load_balancer_attributes"): _LOAD_BALANCER,
    ("aws_lb_listener", "attributes"): _LISTENER,
    ("aws_lb_listener", "listener_attributes"): _LISTENER,
    ("aws_lb_target_group", "attributes"): _TARGET_GROUP,
    ("aws_lb_target_group", "target_group_attributes"): _TARGET_GROUP,
}
_PAIR: Final = {"key", "value"}
_PLAIN: Final = re.compile(r'"(true|false|\d+)"')


def are_key_values(one: Rejection) -> bool:
    """Whether it says things by keys and values."""
    key = (one.declaration.type, one.name)
    is_item = isinstance(one.node, hcl.Attribute | hcl.Block)
    return one.declaration.kind == "resource" and not one.path and key in TABLES and is_item


def key_values(one: Rejection) -> Iterator[Fix | Refusal]:
    """The arguments and blocks that the keys are; the first of several blocks brings the others along."""
    node = one.node
    assert isinstance(node, hcl.Attribute | hcl.Block)
    assert one.body is not None
    source = one.declaration.source
    blocks = one.body.blocks(one.name) if isinstance(node, hcl.Block) else ()
    if isinstance(node, hcl.Block) and (not blocks or node.start != blocks[0].start):
        return
    try:
        code = _written(one, list(_said(node, blocks)))
    except UnclearError as why:
        yield Refusal(source, node, f"{one.told} Each key is an argument of its own, and {why}: write them by hand")
        return
    edits: list[Edit] = [Replace(source, node, placed(source, node, code)) if code else Remove(source, node)]
    edits += [Remove(source, block) for block in blocks[1:]]
    yield Fix(source, node, f"{one.told} Each key is an argument of its own", tuple(edits))


class _Said(NamedTuple):
    """A key, its value, and what is said of it, as lines to stand above it."""

    key: str
    value: hcl.Expression
    comments: str = ""


def _said(node: hcl.Attribute | hcl.Block, blocks: tuple[hcl.Block, ...]) -> Iterator[_Said]:
    """The keys and their values; raises UnclearError."""
    if any(is_commented(block.body.code) for block in blocks) or any(block.comments for block in blocks[1:]):
        raise UnclearError("there are comments in it")
    value = node.value if isinstance(node, hcl.Attribute) else None
    comments = comments_of(value) if isinstance(value, hcl.ObjectCons | hcl.TupleCons) else [""] * len(blocks)
    if isinstance(value, hcl.ObjectCons):
        for element, said in zip(value.elements, comments, strict=True):
            yield _Said(element.name or "", element.value, said)
        return
    for pair, said in zip(_blocks(blocks) if value is None else _objects(value), comments, strict=True):
        key = pair.get("key")
        if pair.keys() != _PAIR or not isinstance(key, hcl.Template) or not key.literal:
            raise UnclearError("not each is a key and a value")
        yield _Said(key.literal, pair["value"], said)


def _blocks(blocks: tuple[hcl.Block, ...]) -> Iterator[dict[str, hcl.Expression]]:
    for block in blocks:
        yield {item.name.lower(): item.value for item in block.body.items if isinstance(item, hcl.Attribute)}


def _objects(value: hcl.Expression) -> Iterator[dict[str, hcl.Expression]]:
    if not isinstance(value, hcl.TupleCons):
        raise UnclearError("it is not written out")
    for element in value.elements:
        entries = element.value.elements if isinstance(element.value, hcl.ObjectCons) else ()
        yield {(entry.name or "").lower(): entry.value for entry in entries}


def _written(one: Rejection, said: list[_Said]) -> str:
    """The code of the arguments and blocks; raises UnclearError."""
    assert one.body is not None
    assert one.schema is not None
    table = TABLES[one.declaration.type, one.name]
    lines, inside, found = list[str](), dict[str, list[str]](), set[str]()
    for key, value, comments in said:
        right = table.get(key, "")
        block, _, name = right.rpartition(".")
        if not right:
            raise UnclearError(f'what "{key}" is is not known')
        if right in found or one.body.attribute(block or name) is not None or (block and one.body.blocks(block)):
            raise UnclearError(f'"{block or name}" is set already')
        found.add(right)
        plain = _PLAIN.fullmatch(value.code.strip())
        entries = inside.setdefault(block, []) if block else lines
        entries += [*comments.splitlines(keepends=True), f"{name} = {plain[1] if plain else value.code.strip()}\n"]
    for block, entries in inside.items():
        lines += _block(one.schema, block, entries)
    return "".join(lines)


def _block(schema: Schema, name: str, lines: list[str]) -> list[str]:
    """A block, or nothing if all that it says is that it is off."""
    nested = schema.block(name)
    if lines == ["enabled = false\n"]:
        return []
    given = {line.partition(" ")[0] for line in lines}
    missing = [one for one in nested.schema.required if one not in given] if nested is not None else []
    if missing:
        raise UnclearError(f'"{name}" must have {", ".join(missing)}')
    return [f"\n{name} {{\n{''.join(lines)}}}\n"]
