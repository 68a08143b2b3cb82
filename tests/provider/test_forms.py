"""A form is an argument's where it refuses what the provider does, and takes all else."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from fixer.provider.forms import form_of
from fixer.validation.forms import FORMS
from tools.forms import forms_of
from tools.probes import Numbered, Place, Type

VPC: Type = ("resource", "acme_vpc")
STRING = {"type": "string", "optional": True}
BLOCK = {
    "attributes": {
        "name": {"type": "string", "required": True},
        "networks": {"type": ["list", "string"], "optional": True},
        "port": {"type": "number", "optional": True},
    },
    "block_types": {"rule": {"nesting_mode": "set", "block": {"attributes": {"window": STRING}}}},
}
PATHS = ("name", "networks", "port", "rule.window")
PLACES = Numbered([(VPC, path) for path in PATHS], {(VPC, path): at for at, path in enumerate(PATHS, 1)})


def _validated(texts: Sequence[str]) -> Iterator[tuple[int, int, Any]]:
    """A provider that takes networks, ports and windows, and does not say where in a set one stands."""
    forms = {"networks": "network", "port": "port", "window": "daily"}
    for at, text in enumerate(texts):
        lines = text.split("\n")
        for line, code in enumerate(lines, 1):
            given = re.fullmatch(r'(\w+) = \[?"?(.*?)"?\]?', code)
            if given is None or given[1] == "name":
                continue
            if said := FORMS[forms[given[1]]](given[2], given[1]):
                block = max(other for other in range(1, line) if lines[other - 1].startswith("resource"))
                where = block if given[1] == "window" else line
                yield at, where, {"severity": "error", "summary": said}


def test_the_forms_of_arguments_are_told_by_what_is_refused() -> None:
    asked: list[Place] = [(VPC, path) for path in PATHS]
    assert forms_of(_validated, PLACES, {VPC: BLOCK}, asked) == (
        "daily resource acme_vpc rule.window\nnetwork resource acme_vpc networks\nport resource acme_vpc port\n"
    )


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("account", ("123456789012",), ("", "12345678901", "self")),
        ("network", ("10.0.0.0/8", "::/0"), ("10.0.0.1/8", "10.0.0.0", "010.0.0.0/8", "10.0.0.0/33", "")),
        ("network-4", ("0.0.0.0/0",), ("::/0", "10.0.0.0/255.0.0.0")),
        ("network-6", ("2001:DB8::/32",), ("0.0.0.0/0", "2001:db8::1/32")),
        ("network-16-28", ("10.0.0.0/16",), ("10.0.0.0/8", "10.0.0.0/29", "10.0.0.1/16")),
        ("port-or-0", ("0", "443", "https"), ("-1", "65536")),
        ("protocol-of-acl", ("tcp", "-1", "all", "254", "esp"), ("TCP", "any", "255", "icmpv6")),
        ("weekly", ("", "Sun:03:00-sun:04:00"), ("sunday:03:00-sunday:04:00", "sun:3:00-sun:4:00", "03:00-04:00")),
    ],
)
def test_forms(form: str, right: tuple[str, ...], wrong: tuple[str, ...]) -> None:
    assert not any(FORMS[form](value, "network") for value in right)
    assert all(FORMS[form](value, "network") for value in wrong)


def test_what_is_shipped_has_forms() -> None:
    assert form_of("resource", "aws_vpc", "cidr_block") == "network-16-28"
    assert form_of("resource", "aws_security_group", "ingress.cidr_blocks") == "network-4"
    assert form_of("resource", "aws_vpc", "tags") == form_of("data", "aws_vpc", "cidr_block") == ""
