"""Blocks with the one around them that they lack.

Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html (a condition of a
rule looks at one thing, and but for headers and query strings one condition of a rule looks at it)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import nested_type
from fixer.provider.schema import NestedBlock
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of, is_at_most_one
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._reshape_blocks.dynamics import remade

_RULES: Final = frozenset({"aws_alb_listener_rule", "aws_lb_listener_rule"})
_CONDITION: Final = "condition"
# What several conditions of a rule may look at. Of query strings that stand in one of them, any will do.
_SEVERAL: Final = "http_header"


def wrapped(name: str, one: Rejection, block: hcl.Block, nested: NestedBlock) -> Fix | Refusal:
    """A block with the one around it that it lacks; around a dynamic one, that stands as often as it does."""
    if block.type == "dynamic":
        return _repeated(name, one, block, nested)
    source = one.declaration.source
    code = placed(source, block, f"{name} {{\n{source.text[block.start : block.end]}\n}}\n")
    said = f'{one.message} It belongs in a block "{name}": that is written around it'
    return Fix(source, block, said, (Replace(source, block, code),))


def is_alone(name: str, one: Rejection) -> bool:
    """Whether what belongs in a block stands there by itself: what a condition of a listener's rule looks at."""
    return one.declaration.type in _RULES and not one.path and name == _CONDITION


def alone(name: str, found: list[Rejection], nested: NestedBlock) -> Iterator[Fix | Refusal]:
    """Each of the blocks of a body with one of its own around it, unless another looks at the same already.

    Of an argument there is none: what a condition looks at are blocks.
    """
    names = [one.name for one in found]
    for one in found:
        assert one.body is not None
        if not isinstance(one.node, hcl.Block):
            continue
        is_said = names.count(one.name) > 1 or one.name in _looked_at(one.body, name)
        if is_said and one.name != _SEVERAL:
            told = f'{one.message} It belongs in a block "{name}" of its own, and there is another "{one.name}":'
            yield Refusal(one.declaration.source, one.node, f"{told} a rule may have one of them.")
        else:
            yield wrapped(name, one, one.node, nested)


def _looked_at(body: hcl.Body, name: str) -> set[str]:
    """What stands in the blocks of a name, dynamic ones included."""
    contents = [content_of(block) for block in body.blocks("dynamic") if block.labels == (name,)]
    blocks = [*body.blocks(name), *[content for content in contents if content is not None]]
    inner = [item for block in blocks for item in block.body.blocks()]
    return {nested_type(item) for item in inner}


def _repeated(name: str, one: Rejection, block: hcl.Block, nested: NestedBlock) -> Fix | Refusal:
    """A dynamic block with the one around it that it lacks, which stands there where, and as often as, it does."""
    source, inner, content = one.declaration.source, nested.schema.block(one.name), content_of(block)
    told = f'{one.message} It belongs in a block "{name}"'
    is_once = nested.maximum != 1 or is_at_most_one(block)
    if inner is None or content is None or inner.maximum != 1 or not is_once:
        return Refusal(source, block, f"{told}, and how often that stands cannot be told.")
    inside = f"{one.name} {{\n{content.body.code.strip()}\n}}\n".replace("\r\n", "\n")
    try:
        code = placed(source, block, remade(source, block, name, inside, is_whole=True))
    except UnclearError as why:
        return Refusal(source, block, f"{told}, and {why}: that has to be written by hand.")
    return Fix(source, block, f"{told}: that is written around it", (Replace(source, block, code),))
