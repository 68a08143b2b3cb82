"""What a provider refuses as no whole number is one; all else may be a fraction."""

from collections.abc import Iterable, Iterator
from typing import Any

from fixer.provider.fractions import is_whole
from tools.fractions import fractions, number_paths, written
from tools.probes import Numbered, Place, Probe, Type

QUEUE: Type = ("resource", "acme_queue")
NUMBER = {"type": "number", "optional": True}
BLOCK = {
    "attributes": {
        "name": {"type": "string", "required": True},
        "size": NUMBER,
        "share": NUMBER,
        "weights": {"type": ["map", "number"], "optional": True},
        "created": {"type": "number", "computed": True},
        "ports": {"type": ["set", ["object", {"from": "number", "protocol": "string"}]], "optional": True},
    },
    "block_types": {
        "rule": {"nesting_mode": "set", "block": {"attributes": {"priority": NUMBER}}},
        "timeouts": {"nesting_mode": "single", "block": {"attributes": {"create": NUMBER}}},
    },
}
PATHS = list(number_paths(BLOCK))
PLACES = Numbered([(QUEUE, path) for path in PATHS], {(QUEUE, path): at for at, path in enumerate(PATHS, 1)})


def _asked(probe: Probe, _: Iterable[Type]) -> Iterator[tuple[Place | None, Any]]:
    """A provider that takes fractions of shares and weights, and does not say where in a set one stands."""
    only = (probe.only or {})[QUEUE]
    for place, value in probe.values.items():
        if place[1] not in only or "." not in value:
            continue
        if place[1] in ("size", "ports.from"):
            yield place, {"summary": f"Attribute must be a whole number, got {value}"}
        elif place[1] == "rule.priority":
            said = "Value %!s(*big.Float=0) is not an integer."
            yield (QUEUE, ""), {"summary": "Configuration Read Error", "detail": said}


def test_numbers_are_found_in_blocks_and_objects() -> None:
    assert PATHS == ["size", "share", "weights", "ports.from", "rule.priority"]


def test_what_is_not_refused_may_be_a_fraction() -> None:
    found = fractions(_asked, PLACES, {QUEUE: PATHS})
    assert found == [(QUEUE, "share"), (QUEUE, "weights")]
    assert written(found, [("data", "acme_graph")]) == (
        "data acme_graph *\nresource acme_queue share\nresource acme_queue weights\n"
    )


def test_what_is_shipped_tells_whole_numbers_from_others() -> None:
    whole = (("aws_sqs_queue", "delay_seconds"), ("aws_security_group", "ingress.from_port"))
    assert all(is_whole("resource", type_, path) for type_, path in whole)
    others = (
        ("aws_cloudwatch_metric_alarm", "threshold"),
        ("aws_rds_cluster", "serverlessv2_scaling_configuration.min_capacity"),
        ("aws_sqs_queue", "name"),
        ("aws_sqs_queue", "share"),
        ("aws_wafv2_web_acl", "rule.priority"),
    )
    assert not any(is_whole("resource", type_, path) for type_, path in others)
