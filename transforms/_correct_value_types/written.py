"""Values as other languages write them: tags as pairs, bools as words."""

import re
import textwrap
from typing import Final

from fixer import hcl
from fixer.validation import Rejection
from transforms._own_resources.placement import is_commented

_TRUE: Final = frozenset({"yes", "on", "enable", "enabled", "true", "y", "1"})
_FALSE: Final = frozenset({"no", "off", "disable", "disabled", "false", "n", "0"})
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")


def as_bool(node: hcl.Expression) -> str:
    """The bool that a word or a number means, empty if it means none."""
    word = node.literal if isinstance(node, hcl.Template) else node.code.strip()
    word = (word or "").strip().lower()
    return "true" if word in _TRUE else "false" if word in _FALSE else ""


def as_map(node: hcl.TupleCons, indent: str) -> str:
    """The map that a list of pairs means (`{ Key = "Name", Value = "web" }`), empty if it is none of them.

    `indent` is that of the argument whose value the list is.
    """
    pairs: list[str] = []
    for element in node.elements:
        if not isinstance(element.value, hcl.ObjectCons):
            return ""
        pair = {(one.name or "").lower(): one.value for one in element.value.elements}
        key = pair.get("key") or pair.get("name")
        name = key.literal if isinstance(key, hcl.Template) else None
        # Tags of an Auto Scaling group say a third thing, and comments would go.
        if set(pair) not in ({"key", "value"}, {"name", "value"}) or name is None or is_commented(node.code):
            return ""
        shown = name if _NAME.fullmatch(name) else hcl.quoted(name)
        pairs.append(f"{shown} = {pair['value'].code.strip()}")
    if len(pairs) <= 1:
        return f"{{ {pairs[0]} }}" if pairs else ""
    lines = "".join([f"  {pair}\n" for pair in pairs])
    return textwrap.indent(hcl.formatted(f"x = {{\n{lines}}}\n"), indent).strip().removeprefix("x = ")


def is_trigger(found: Rejection) -> bool:
    """Whether the keys of a map mean nothing: a deployment is made anew where anything in it changes.

    Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment#triggers
    """
    types = ("aws_api_gateway_deployment", "aws_apigatewayv2_deployment")
    return found.declaration.kind == "resource" and found.declaration.type in types and found.name == "triggers"


def as_properties(found: Rejection, node: hcl.ObjectCons) -> str:
    """The text of a configuration of Kafka, a line for each property, that an object means; empty where it is none.

    Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_configuration
    """
    if (found.declaration.type, found.name) != ("aws_msk_configuration", "server_properties"):
        return ""
    return f'join("\\n", [for name, value in {node.code.strip()} : "${{name}}=${{value}}"])'
