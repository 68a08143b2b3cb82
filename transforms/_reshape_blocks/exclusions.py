"""Rules of a managed group of a web ACL that are not to block, as version 4 of the provider wrote them.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of, relabelled
from transforms._block_forms.written import placed

_NEW: Final = "rule_action_override"
_COUNTED: Final = "action_to_use {\n  count {}\n}\n"


def is_exclusion(one: Rejection) -> bool:
    """Whether it excludes a rule."""
    return one.name in ("excluded_rule", "excluded_rules") and one.path.endswith("rule_group_statement")


def exclusion(one: Rejection) -> Iterator[Fix | Refusal]:
    """The action that the rule has instead: it counts. Of a dynamic block, its content has it."""
    source, block = one.declaration.source, one.node
    said = one.told
    inside = content_of(block) if isinstance(block, hcl.Block) and block.type == "dynamic" else block
    name = inside.body.attribute("name") if isinstance(inside, hcl.Block) else None
    if name is None or not isinstance(block, hcl.Block) or not isinstance(inside, hcl.Block):
        why = (
            "A block rule_action_override for each of them takes it, with count as its action, and which cannot be told"
        )
        yield Refusal(source, block, f"{said} {why}")
        return
    if len(inside.body.items) != 1:
        yield Refusal(source, block, f"{said} A block {_NEW} takes its name alone, with count as its action")
        return
    if block.type == "dynamic":
        edits: tuple[Edit, ...] = (*relabelled(source, block, _NEW), Append(source, inside, f"\n{_COUNTED}"))
    else:
        code = f"{_NEW} {{\n{block.body.code.strip()}\n\n{_COUNTED}}}"
        edits = (Replace(source, block, placed(source, block, code)),)
    yield Fix(source, block, f"{said} It is a rule_action_override that counts", edits)
