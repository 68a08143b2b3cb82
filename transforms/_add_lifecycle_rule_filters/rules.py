"""The rules of a lifecycle configuration, dynamic or not, and how people know them."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration

# What stands in a rule beside its filter. Source: the page of the type.
_BLOCKS: Final = frozenset(
    {
        "abort_incomplete_multipart_upload",
        "expiration",
        "filter",
        "noncurrent_version_expiration",
        "noncurrent_version_transition",
        "transition",
    }
)
# How many rules a message names.
_NAMED: Final = 3


class Rule(NamedTuple):
    """A rule: the block that stands for it, and the one that says what is in it (the same, unless it is dynamic)."""

    block: hcl.Block
    content: hcl.Block

    @property
    def prefix(self) -> hcl.Attribute | None:
        return self.content.body.attribute("prefix")

    @property
    def is_filtered(self) -> bool:
        return bool(self.content.body.blocks("filter"))

    @property
    def is_misread(self) -> bool:
        """Whether something else in it says what it is for, in a form that S3 does not know."""
        body = self.content.body
        others = [block for block in body.blocks() if block.type not in _BLOCKS and block.type != "dynamic"]
        return bool(others) or any("filter" in attribute.name for attribute in body.attributes)

    @property
    def may_be_filtered(self) -> bool:
        return any(block.labels == ("filter",) for block in self.content.body.blocks("dynamic"))


def rules_of(configuration: Declaration) -> Iterator[Rule]:
    """The rules of a configuration, one for each content of those that are dynamic."""
    for block in configuration.body.blocks("rule", "dynamic"):
        if block.type == "rule":
            yield Rule(block, block)
        elif block.labels == ("rule",):
            for content in block.body.blocks("content"):
                yield Rule(block, content)


def named(rules: Sequence[Rule]) -> str:
    """Rules for people: by their ids, some of many."""
    names = [_name(rule) for rule in rules]
    if len(names) > _NAMED:
        names[_NAMED - 1 :] = [f"{len(names) - _NAMED + 1} more"]
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return f"rule{'s' if len(rules) > 1 else ''} {listed}"


def _name(rule: Rule) -> str:
    name = rule.content.body.attribute("id")
    code = name.value_code if name is not None else ""
    if name is None or "\n" in code:
        return "without an id"
    # A reference is no name: what it gives is not known here.
    return code if isinstance(name.value, hcl.Template) else f"(id = {code})"


def has(rules: Sequence[Rule]) -> str:
    """The verb for one rule, or for several."""
    return "have" if len(rules) > 1 else "has"
