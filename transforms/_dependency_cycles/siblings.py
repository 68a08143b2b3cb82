"""Security groups of one block, of which the rules of one name another: all of them are made of the same references.

A plan refuses that for the one that is named, whatever the conditions around the reference say.
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Command, Declaration, Module, node_references
from transforms._dependency_cycles.group_rules import Standing, inline, moved_rules, obstacle
from transforms._dependency_cycles.themselves import names_itself


def sibling_fixes(module: Module, group: Declaration) -> Iterator[Fix]:
    """The fix that moves the rules of groups, of which one names another; none where they cannot move."""
    blocks = inline(group)
    naming = next((block for block in blocks if _names_sibling(group, block)), None)
    if naming is None or obstacle(module, group) or not _stands_in_rules(group, blocks):
        return
    for old in Standing(module).forms(group):
        moved = moved_rules(module, group, blocks, old=old)
        if moved is not None:
            edits, count = moved
            what = "a rule resource of their own" if count == 1 else "rule resources of their own"
            said = (
                f"Self-referential block: Configuration for {group.address} may not refer to another of its instances: "
                f"the inline rules are {what} now, with its {group.shape.kind}"
            )
            yield Fix(group.source, naming, said, edits, rejected_by=Command.PLAN)
            return


def _names_sibling(group: Declaration, block: hcl.Block) -> bool:
    """Whether a rule names an instance of its own group, and not only the one that it is for."""
    if group.address not in block.code or names_itself(group, block):
        return False
    return any(reference.address == group.address for reference in node_references(block.body))


def _stands_in_rules(group: Declaration, blocks: tuple[hcl.Block, ...]) -> bool:
    """Whether the group is named nowhere else in its block."""
    named = [one for one in node_references(group.body) if one.address == group.address]
    return all(any(block.start <= one.start < block.end for block in blocks) for one in named)
