"""Tags that stand in the block `default_tags` of a provider itself, and not in its one argument.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import holder, placed


def is_tag(one: Rejection) -> bool:
    """Whether it is a tag."""
    return one.declaration.kind == "provider" and one.path == "default_tags" and isinstance(one.node, hcl.Attribute)


def tags(those: list[Rejection]) -> Iterator[Fix | Refusal]:
    """The argument `tags` around the tags of one block."""
    first = those[0]
    assert first.body is not None
    source, block = first.declaration.source, holder(first.declaration, first.body)
    if block is None:
        return
    values = [item.value for item in first.body.attributes]
    is_one_each = all(isinstance(value, hcl.Template | hcl.LiteralValue | hcl.Traversal) for value in values)
    if len(those) < len(first.body.items) or not is_one_each:
        yield Refusal(source, first.node, f"{first.told} The argument tags takes them all: put it there.")
        return
    # A map has no comments that would go: they stay where they are.
    inner = first.body.code.replace("\r\n", "\n").strip("\n").rstrip()
    code = placed(source, block, f"default_tags {{\ntags = {{\n{inner}\n}}\n}}")
    yield Fix(
        source,
        first.node,
        f"{first.told} It is a tag: the argument tags takes them all",
        (Replace(source, block, code),),
    )
