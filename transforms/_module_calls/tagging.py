"""The tags that a call gives and the module does not declare: what the resources of the module get of them.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/resource-tagging
"""

from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import schema_of
from transforms._module_calls.calls import Call, read

NAME: Final = "tags"
_MAP: Final = "m(s)"


def tagged(call: Call) -> list[Declaration]:
    """The resources that are to have the tags of a call: all of the called module that take some. None where the tags
    are those that a provider gives to all, or no map.
    """
    value = read(call.block, NAME)
    if call.called is None or value is None or isinstance(value, hcl.Template | hcl.TupleCons | hcl.LiteralValue):
        return []
    if is_default(call):
        return []
    return [one for one in call.called.declarations("resource") if takes_tags(call.called, one)]


def wrong_tags(call: Call, name: str) -> str:
    """What resources of a module would take of a call's tags, were these a map; empty where they are, or none is."""
    value = read(call.block, NAME)
    is_other = isinstance(value, hcl.Template | hcl.TupleCons) or (
        isinstance(value, hcl.LiteralValue) and value.text != "null"
    )
    if name != NAME or call.called is None or not is_other:
        return ""
    takers = [one.address for one in call.called.declarations("resource") if takes_tags(call.called, one)]
    return f"{takers[0]} takes tags, which are a map and written otherwise here" if takers else ""


def takes_tags(module: Module, resource: Declaration) -> bool:
    """Whether a resource has tags, and those can be said where it is declared."""
    schema = schema_of(module, resource) if resource.source.is_editable and not resource.source.is_override else None
    argument = schema.argument(NAME) if schema is not None else None
    return argument is not None and argument.is_settable and argument.type == _MAP


def is_default(call: Call) -> bool:
    """Whether a provider gives the tags of a call to all that it makes."""
    value = read(call.block, NAME)
    code = "".join(value.code.split()) if value is not None else ""
    return bool(code) and any(
        code in "".join(block.code.split())
        for module in call.tree.values()
        if not module.problems
        for provider in module.declarations("provider")
        for block in provider.body.blocks("default_tags")
    )
