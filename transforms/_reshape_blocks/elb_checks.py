"""What a classic load balancer asks its instances for, by its path: protocol, port and path are one text there.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb#target-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection

_PARTS: Final = ("path", "port", "protocol")
# What is asked for a path where the listener does not say.
_PROTOCOLS: Final = {"http": "HTTP", "https": "HTTPS", "ssl": "HTTPS", "tcp": "HTTP"}


def is_path(one: Rejection) -> bool:
    """Whether it is a part of what is asked for."""
    is_of_check = (one.declaration.type, one.path) == ("aws_elb", "health_check")
    return is_of_check and one.name in _PARTS and isinstance(one.node, hcl.Attribute)


def target(one: Rejection) -> Iterator[Fix | Refusal]:
    """The target; nothing for the parts that the path takes along."""
    assert one.body is not None
    source, path = one.declaration.source, one.body.attribute("path")
    parts = [item for item in one.body.attributes if item.name in _PARTS]
    if one.node.start != parts[0].start:
        return
    port, protocol = _given(one, "port"), _PROTOCOLS.get(_given(one, "protocol").lower(), "")
    said = f"{one.told} A target says it all, like HTTP:80/status"
    is_text = path is not None and isinstance(path.value, hcl.Template) and not path.value.is_heredoc
    if path is None or not is_text or not port or not protocol or one.body.attribute("target") is not None:
        yield Refusal(source, one.node, f"{said}: write that")
        return
    text = path.value_code.strip()[1:-1]
    code = f'"{protocol}:{port}{"" if text.startswith("/") else "/"}{text}"'
    edits: list[Edit] = [Replace(source, parts[0], f"target = {code}")]
    edits += [Remove(source, item) for item in parts[1:]]
    yield Fix(source, one.node, f"{said}: it is {code}", tuple(edits))


def _given(one: Rejection, name: str) -> str:
    """The port or the protocol that a check says itself, else that of the instances of the only listener."""
    own = one.body.attribute(name) if one.body is not None else None
    listeners = one.declaration.body.blocks("listener", "dynamic")
    only = listeners[0].body.attribute(f"instance_{name}") if len(listeners) == 1 else None
    item = own or only
    if item is None:
        return ""
    text = item.value.literal if isinstance(item.value, hcl.Template) else item.value_code.strip()
    if text is not None and text.isalnum():
        return text
    return f"${{{item.value_code.strip()}}}" if isinstance(item.value, hcl.Traversal) else ""
