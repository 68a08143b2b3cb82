"""Names that version 6 has for something else, where what is said tells that another argument is meant.

`placement_group_id` takes the id of a group (`pg-...`) there, and `id` of a group is its name, which `placement_group`
takes; `resource_type` is for default policies there, which have neither schedules nor tags.
Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance,
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/placement_group and
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy#policy-details-arguments
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection, is_later, type_of
from transforms._rename_unsupported_names.ignored import ignored
from transforms._unsupported_names.told import told

# By type, path and name, the argument that is meant.
_MEANT: Final = {
    ("aws_dlm_lifecycle_policy", "policy_details", "resource_type"): "resource_types",
    ("aws_instance", "", "placement_group_id"): "placement_group",
    ("aws_spot_instance_request", "", "placement_group_id"): "placement_group",
}
_NAME_OF_GROUP: Final = re.compile(r"aws_placement_group\.[\w-]+(?:\[[^\[\]]*\])?\.(?:id|name)")
# What only policies have that are no default ones, and what only those have.
_OF_SCHEDULES: Final = frozenset({"schedule", "target_tags"})
_OF_DEFAULTS: Final = frozenset(
    {"copy_tags", "create_interval", "exclusions", "extend_deletion", "policy_language", "retain_interval"}
)


def before_6(module: Module, found: Rejection) -> Fix | Refusal | None:
    """An argument that only version 6 has, under the name that is meant; None where version 6 may be."""
    if not is_later(module, found):
        return None
    node, body, declaration = found.node, found.body, found.declaration
    right = _MEANT.get((declaration.type, found.path, found.name))
    if right is None or declaration.kind != "resource" or not isinstance(node, hcl.Attribute) or body is None:
        return None
    code = _of_group(node) if right == "placement_group" else _of_policy(module, node, body)
    if not code:
        return None
    source = declaration.source
    if body.attribute(right) is not None:
        return Refusal(source, node, f"{found.told} {right} is meant, and it is set already: keep one of them")
    written = f"{right} = {code}"
    shown = right if code == node.value_code else written
    return Fix(source, node, told(found, shown), (Replace(source, node, written), *ignored(found, right)))


def _of_group(node: hcl.Attribute) -> str:
    """The name of a group, as far as it is one; else empty."""
    return node.value_code if _NAME_OF_GROUP.fullmatch(node.value_code) else ""


def _of_policy(module: Module, node: hcl.Attribute, body: hcl.Body) -> str:
    """The types of what a policy is for, as a list, where it is no default one; else empty."""
    standing = {item.name for item in body.attributes} | {(*block.labels, block.type)[0] for block in body.blocks()}
    if standing.isdisjoint(_OF_SCHEDULES) or not standing.isdisjoint(_OF_DEFAULTS):
        return ""
    if isinstance(node.value, hcl.TupleCons):
        return node.value_code
    is_read = isinstance(node.value, hcl.Traversal) and type_of(module, node.value) == "s"
    is_text = is_read or isinstance(node.value, hcl.Template)
    return f"[{node.value_code}]" if is_text and "\n" not in node.value_code else ""
