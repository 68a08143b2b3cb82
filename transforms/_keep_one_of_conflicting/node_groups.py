"""What node groups of EKS say beside a launch template that says it, or that has to: AWS takes it in one place only.

Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html (amiType, diskSize, instanceTypes,
remoteAccess) and https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html; it says "Disk size must be
specified within the launch template", and the like
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.module import Declaration, Module, is_overridden, known_string, nested_blocks, target
from fixer.validation import is_set
from transforms._instances.named import EACH

_GROUP: Final = "aws_eks_node_group"
_TEMPLATE: Final = "aws_launch_template"
_CUSTOM: Final = '"CUSTOM"'
_MAPPINGS: Final = "block_device_mappings"
# What the root device of a node is called by the images that it is made of: Bottlerocket has its data on another one,
# and of images of one's own it is one of these.
_AMAZON: Final = ("/dev/xvda",)
_WINDOWS: Final = ("/dev/sda1",)


def node_group_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """One for each argument or block that a launch template leaves no room for."""
    for group in module.resources(_GROUP):
        blocks = group.body.blocks("launch_template")
        if len(blocks) != 1 or not group.source.is_editable or is_overridden(module, group):
            continue
        template = _template(module, blocks[0])
        for item, reason, is_same in _found(module, group, template):
            name = item.type if isinstance(item, hcl.Block) else item.name
            said = f"{group.address}: AWS takes no {name} beside a launch template {reason}"
            if is_same:
                done = f"{said}: {name} is removed"
                yield Fix(group.source, item, done, (Remove(group.source, item),))
            else:
                yield Refusal(group.source, item, f"{said}: keep the one that is meant, in the template or here")


def _template(module: Module, block: hcl.Block) -> Declaration | None:
    """The launch template of the module that a group has."""
    value = block.body.attribute("id") or block.body.attribute("name")
    read = target(module, value.value) if value is not None else None
    found = module.find(read.address) if read is not None else None
    return found if found is not None and found.type == _TEMPLATE and found.kind == "resource" else None


def _found(
    module: Module, group: Declaration, template: Declaration | None
) -> Iterator[tuple[hcl.Attribute | hcl.Block, str, bool]]:
    """What a group says too much: the item, in which templates it may not, and whether the template says the same."""
    size = group.attribute("disk_size")
    if size is not None:
        sizes = _root_sizes(module, group, template) if template is not None else []
        is_same = sizes == [size.value_code] and _are_alike(group, template, size)
        if is_same or is_set(module, size.value):
            yield size, "(the size of its disks stands there)", is_same
    for access in group.body.blocks("remote_access"):
        is_key_only = [one.name for one in access.body.attributes] == ["ec2_ssh_key"]
        key = template.value_code("key_name") if template is not None else ""
        is_same = is_key_only and access.body.value_code("ec2_ssh_key") == key and _are_alike(group, template, access)
        yield access, "(its key and its security groups stand there)", is_same
    if template is None:
        return
    types, own = group.attribute("instance_types"), template.attribute("instance_type")
    if types is not None and own is not None and is_set(module, types.value) and is_set(module, own.value):
        values = (
            [one.value.code.strip() for one in types.value.elements] if isinstance(types.value, hcl.TupleCons) else []
        )
        is_same = values == [own.value_code] and _are_alike(group, template, types)
        yield types, f"that has an instance_type, as {template.address}", is_same
    kind, image = group.attribute("ami_type"), template.attribute("image_id")
    if kind is None or image is None or kind.value_code == _CUSTOM or not is_set(module, kind.value):
        return
    if is_set(module, image.value) and known_string(module, image.value) != "":
        # Without user data, nodes of an image of one's own do not know what they join.
        yield kind, f"that has an image_id, as {template.address}", template.attribute("user_data") is not None


def _root_sizes(module: Module, group: Declaration, template: Declaration) -> list[str]:
    """How large a template makes the root device of nodes, as it is written; nothing where that cannot be told."""
    written = template.body.blocks(_MAPPINGS)
    if len(written) != len(list(nested_blocks(template.body, _MAPPINGS))) or is_overridden(module, template):
        # What a dynamic block makes need not be there.
        return []
    value = group.value("ami_type")
    kind = known_string(module, value) if value is not None else "AL2"
    if kind is None or kind.startswith("BOTTLEROCKET"):
        return []
    names: tuple[str, ...] = _WINDOWS if kind.startswith("WINDOWS") else _AMAZON
    if kind == "CUSTOM" or template.attribute("image_id") is not None:
        names = (*_AMAZON, *_WINDOWS)
    roots = [block for block in written if _device(module, block) in names]
    return [ebs.body.value_code("volume_size") for block in roots for ebs in block.body.blocks("ebs")]


def _device(module: Module, mapping: hcl.Block) -> str | None:
    name = mapping.body.attribute("device_name")
    return known_string(module, name.value) if name is not None else None


def _are_alike(group: Declaration, template: Declaration | None, item: hcl.Node) -> bool:
    """Whether the same words mean the same in a group and its template, for each instance of these."""
    return template is not None and (group.shape == template.shape or not EACH.search(item.code))
