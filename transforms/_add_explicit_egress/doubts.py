"""What makes it doubtful that a group without egress rules lacks one."""

import re

from fixer.module import Declaration, Module
from transforms._add_explicit_egress.tree import Unclear
from transforms._security_groups.rules import Rule

# How people say that a group is meant to have no egress.
_ON_PURPOSE = re.compile(
    r"(?i)\b(?:no|without(?: any)?|zero|den(?:y|ies)(?: all)?)[ _-](?:egress|outbound)"
    r"|\b(?:egress|outbound)(?: rules?| traffic)?(?: is| are)? (?:not|never|denied|blocked|removed)\b"
    r"|\b(?:ingress|inbound)[ -]only\b(?! (?:by|from|on|to|via))"
)


def check(module: Module, group: Declaration, found: list[Declaration], own: list[Rule]) -> None:
    """Raises Unclear where something else may give a group egress, or somebody wants it to have none.

    `found` are the blocks that declare the group, `own` its rule resources.
    """
    if len(found) > 1:
        raise Unclear("an override file says more of it: give it an egress rule there")
    for source in module.sources.values():
        if source.name.endswith(".tf.json") and "security_group" in source.text:
            raise Unclear(f"{source.name} may say more of it: give it an egress rule there")
    for rule in own:
        if rule.direction not in ("ingress", "egress"):
            raise Unclear(f"it cannot be told which way {rule.declaration.address} lets traffic")
        if rule.direction == "egress":
            raise Unclear(f"it cannot be told whether {rule.declaration.address} is for it")
    for block in group.body.blocks("lifecycle"):
        ignored = block.body.attribute("ignore_changes")
        if ignored is not None and re.search(r"\b(?:all|egress)\b", ignored.value_code):
            raise Unclear("its lifecycle block has Terraform ignore its egress rules, which another may set")
    if any(reader.kind == "import" for reader, _ in module.readers(group.address)):
        raise Unclear("it is imported with the rules that it has: write these down")
    said = [group.block.code, *[block.comments for block in (group.block, *[r.declaration.block for r in own])]]
    if any(map(_ON_PURPOSE.search, said)):
        raise Unclear("what is written there says that it is meant to have none: egress = [] says so to Terraform")
