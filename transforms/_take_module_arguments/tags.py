"""The tags that a call gives, for all resources of the module that take some."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Replace, listed
from fixer.module import Declaration, Module
from transforms._module_calls.calls import Call
from transforms._module_calls.tagging import NAME, takes_tags
from transforms._variables.place import place_of

_TAGS: Final = """
variable "tags" {
  description = "Tags of all that this module makes"
  type        = map(string)
  default     = {}
}
"""
_LAST: Final = ("connection", "depends_on", "lifecycle", "provisioner")


def tagged(module: Module, call: Call) -> Iterator[Fix]:
    """The variable for the tags that a call gives, and the resources that get them."""
    resources = [one for one in module.declarations("resource") if takes_tags(module, one)]
    if not resources:
        return
    edits: list[Edit] = [place_of(module, NAME, hcl.build(_TAGS), resources[0].source)]
    for one in resources:
        own = one.attribute(NAME)
        if own is None:
            edits.append(_below(one, f"{NAME} = var.{NAME}\n"))
        elif f"var.{NAME}" not in own.value_code:
            edits.append(Replace(one.source, own.value, _merged(own)))
    said = f'{call.block.address}: An argument named "{NAME}" is not expected here'
    whose = listed([one.address for one in resources]) if len(resources) < 4 else f"{len(resources)} resources"
    gets = "gets" if len(resources) == 1 else "get"
    message = f"{said}: {whose} of {call.place} {gets} them by a variable"
    at = call.at(call.block.source, call.block.attribute(NAME) or call.block.block)
    yield Fix(resources[0].source, resources[0].block, message, tuple(edits), at=at)


def _merged(own: hcl.Attribute) -> str:
    """The tags of a call below those that a resource has."""
    code = own.value_code
    if code == "null":
        return f"var.{NAME}"
    if isinstance(own.value, hcl.FunctionCall) and own.value.name == "merge" and own.value.arguments:
        first = own.value.arguments[0].start - own.value.start
        inside = own.value.code[first:]
        return f"{own.value.code[:first]}var.{NAME}, {inside}".strip()
    return f"merge(var.{NAME}, {code})"


def _below(resource: Declaration, code: str) -> Insert | Append:
    """An argument below all else that a resource has, but for what is the language's own."""
    items = [item for item in resource.body.items if isinstance(item, hcl.Block | hcl.Attribute)]
    own = [item for item in items if (item.type if isinstance(item, hcl.Block) else item.name) not in _LAST]
    if not own:
        return Append(resource.source, resource.block, code)
    above = "" if len(own) == 1 and isinstance(own[0], hcl.Attribute) else "\n"
    rest = resource.source.text[own[-1].outer_end :].lstrip(" \t")
    below = "" if rest.startswith(("\n", "\r\n", "}")) else "\n"
    return Insert(resource.source, own[-1], f"{above}{code}{below}")
