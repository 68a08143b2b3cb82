"""What always starts the refresh of a group, and need not be listed as what starts it.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group#triggers-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Level, Remove, Replace
from fixer.module import Module
from transforms._own_resources.placement import is_commented

TYPE: Final = "aws_autoscaling_group"
_ALWAYS: Final = frozenset({'"launch_configuration"', '"launch_template"', '"mixed_instances_policy"'})


def triggers(module: Module) -> Iterator[Fix]:
    """The list without them, or none where nothing is left in it."""
    for group in module.resources(TYPE):
        for block in group.body.blocks("instance_refresh") if group.source.is_editable else ():
            item = block.body.attribute("triggers")
            if item is None or not isinstance(item.value, hcl.TupleCons) or is_commented(item.value.code):
                continue
            codes = [element.value.code.strip() for element in item.value.elements]
            left = [code for code in codes if code not in _ALWAYS]
            if len(left) == len(codes):
                continue
            edit: Edit = Remove(group.source, item)
            if left:
                edit = Replace(group.source, item.value, f"[{', '.join(left)}]")
            said = " and ".join(code for code in codes if code in _ALWAYS)
            told = f"{group.address}: {said} always triggers an instance refresh, and need not be listed: it is removed"
            yield Fix(group.source, item, told, (edit,), level=Level.NOTE)
