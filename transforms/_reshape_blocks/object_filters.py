"""Which objects a rule of a bucket is for, by more than one thing.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRuleFilter.html (one of them, or `And`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.said import said_in
from transforms._block_forms.written import holder, own, placed

_TYPES: Final = frozenset({"aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_replication_configuration"})
_NOTHING: Final = ("{}", "null")


def are_tags(one: Rejection) -> bool:
    """Whether it is the tags of a filter."""
    is_of_rule = one.declaration.type in _TYPES and one.path == "rule.filter" and isinstance(one.node, hcl.Attribute)
    return is_of_rule and one.name == "tags"


def tags(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block of all that is asked for, or of one tag. No tags ask for nothing, and an `and` of nothing is refused."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item = one.declaration.source, one.node
    block = holder(one.declaration, one.body)
    others = [other for other in one.body.items if other is not item]
    if block is None or not all(isinstance(other, hcl.Attribute) for other in others):
        yield Refusal(source, item, f'{one.told} A filter by several things has a block "and": write that')
        return
    elements = item.value.elements if isinstance(item.value, hcl.ObjectCons) else ()
    if not others and len(elements) == 1 and elements[0].name is not None:
        key, value = hcl.quoted(elements[0].name), elements[0].value.code.strip()
        code = placed(source, item, f"tag {{\nkey = {key}\nvalue = {value}\n}}\n")
        yield Fix(source, item, f'{one.told} It is written as a block "tag"', (Replace(source, item, code),))
        return
    if _is_nothing(item) and len(others) <= 1:
        said = said_in(block.body.code)
        empty = placed(source, block, f"{block.type} {{\n{said}}}\n") if said else f"{block.type} {{}}"
        edit = Remove(source, item) if others else Replace(source, block, empty)
        for_what = "by the rest alone" if others else "for all objects"
        yield Fix(source, item, f"{one.told} It asks for no tag, and goes: the filter is {for_what}", (edit,))
        return
    asked = [other for other in one.body.attributes if other is not item or not _is_nothing(item)]
    how = "It asks for no tag, and goes; a filter" if _is_nothing(item) else "A filter"
    lines = "".join([own(source, other) for other in asked])
    code = placed(source, block, f"{block.type} {{\nand {{\n{lines}}}\n}}\n")
    yield Fix(source, item, f'{one.told} {how} by several things has a block "and"', (Replace(source, block, code),))


def _is_nothing(item: hcl.Attribute) -> bool:
    return isinstance(item.value, hcl.ObjectCons | hcl.LiteralValue) and "".join(item.value_code.split()) in _NOTHING
