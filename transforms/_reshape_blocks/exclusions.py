"""Rules of a managed group of a web ACL that are not to block, as version 4 of the provider wrote them.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._reshape_blocks.written import placed


def is_exclusion(one: Rejection) -> bool:
    """Whether it excludes a rule."""
    return one.name in ("excluded_rule", "excluded_rules") and one.path.endswith("rule_group_statement")


def exclusion(one: Rejection) -> Iterator[Fix | Refusal]:
    """The action that the rule has instead: it counts."""
    source, block = one.declaration.source, one.node
    said = one.told
    name = block.body.attribute("name") if isinstance(block, hcl.Block) and block.type != "dynamic" else None
    if name is None or not isinstance(block, hcl.Block) or len(block.body.items) != 1:
        yield Refusal(source, block, f"{said} A block rule_action_override takes it, with count as its action")
        return
    code = f"rule_action_override {{\n{block.body.code.strip()}\n\naction_to_use {{\ncount {{}}\n}}\n}}"
    edit = Replace(source, block, placed(source, block, code))
    yield Fix(source, block, f"{said} It is a rule_action_override that counts", (edit,))
