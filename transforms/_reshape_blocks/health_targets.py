"""What a classic load balancer's health check asks: its protocol, its port and its path are one text.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb#target-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed, remarks

_PARTS: Final = ("protocol", "port", "path")
_TARGET: Final = "target"
_WITH_PATH: Final = ("HTTP", "HTTPS")


def is_part(one: Rejection) -> bool:
    """Whether it is a part of what is asked."""
    is_of_check = one.declaration.type == "aws_elb" and one.path == "health_check"
    return is_of_check and one.name in _PARTS and isinstance(one.node, hcl.Attribute)


def target(one: Rejection) -> Iterator[Fix | Refusal]:
    """The text, in the place of its first part; what is not said of it is that of the only listener."""
    assert one.body is not None
    source, body = one.declaration.source, one.body
    parts = [item for name in _PARTS if (item := body.attribute(name)) is not None]
    first = min(parts, key=lambda item: item.start)
    if one.node.start != first.start:
        return
    if body.attribute(_TARGET) is not None:
        yield Refusal(source, first, f"{one.told} {_TARGET} says what is asked, and is there already: keep one of them")
        return
    code = _code(one, {item.name: item for item in parts})
    if not code:
        said = 'is a text such as "HTTP:80/health": write that'
        yield Refusal(source, first, f"{one.told} What is asked {said}")
        return
    others = [Remove(source, item) for item in parts if item is not first]
    written = placed(
        source, first, "".join([remarks(item) for item in parts if item is not first]) + f"{_TARGET} = {code}\n"
    )
    edits: tuple[Edit, ...] = (Replace(source, first, written), *others)
    yield Fix(source, first, f"{one.told} It is {_TARGET} = {code}", edits)


def _code(one: Rejection, parts: dict[str, hcl.Attribute]) -> str:
    """The code of the text; empty where it cannot be told."""
    listeners = one.declaration.body.blocks("listener")
    only = listeners[0].body if len(listeners) == 1 else None
    standing = {
        "protocol": parts.get("protocol") or (only.attribute("instance_protocol") if only is not None else None),
        "port": parts.get("port") or (only.attribute("instance_port") if only is not None else None),
    }
    if any(item is None for item in standing.values()):
        return ""
    protocol, port = (_text(item) for item in standing.values() if item is not None)
    protocol = protocol.upper()
    path = _text(parts["path"]) if "path" in parts else ""
    if protocol not in _WITH_PATH and path:
        # A path is asked for in HTTP alone.
        return ""
    if not protocol or not port or "$" in protocol or ("path" in parts and not path.startswith("/")):
        return ""
    return f'"{protocol}:{port}{path or ("/" if protocol in _WITH_PATH else "")}"'


def _text(item: hcl.Attribute) -> str:
    """A value as a part of a text; empty where it is none."""
    value = item.value
    if isinstance(value, hcl.Template):
        return value.literal or ""
    if isinstance(value, hcl.LiteralValue):
        return value.text
    return f"${{{item.value_code}}}" if isinstance(value, hcl.Traversal) else ""
