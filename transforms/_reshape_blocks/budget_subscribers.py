"""Who is told of a budget: blocks in AWS's own API, and a list for each kind of them here.

Source: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Subscriber.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/budgets_budget#budget-notification
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_NAMES: Final = ("subscriber", "subscribers")
_LISTS: Final = {"EMAIL": "subscriber_email_addresses", "SNS": "subscriber_sns_topic_arns"}


def is_subscriber(one: Rejection) -> bool:
    """Whether it is a block that says who is told."""
    is_of_budget = (one.declaration.type, one.path) == ("aws_budgets_budget", "notification")
    return is_of_budget and one.name in _NAMES and isinstance(one.node, hcl.Block)


def subscribers(one: Rejection) -> Iterator[Fix | Refusal]:
    """The lists; nothing for the blocks that the first takes along."""
    assert isinstance(one.node, hcl.Block)
    assert one.body is not None
    source = one.declaration.source
    blocks = [block for block in one.body.blocks(*_NAMES, "dynamic") if block.type != "dynamic" or one.node is block]
    if one.node.start != blocks[0].start:
        return
    said = f"{one.told} Who is told stands in {' and '.join(_LISTS.values())}"
    lists: dict[str, list[str]] = {}
    for block in blocks:
        name, address = _of(block)
        if not name or one.body.attribute(name) is not None:
            yield Refusal(source, block, f"{said}: write that")
            return
        lists.setdefault(name, []).append(address)
    code = "".join([f"{name} = [{', '.join(lists[name])}]\n" for name in _LISTS.values() if name in lists])
    edits: list[Edit] = [Replace(source, blocks[0], placed(source, blocks[0], code))]
    edits += [Remove(source, block) for block in blocks[1:]]
    yield Fix(source, one.node, f"{said}: it is written there", tuple(edits))


def _of(block: hcl.Block) -> tuple[str, str]:
    """The list that a subscriber is in, and how it is reached; empty where that cannot be told."""
    address, type_ = block.body.attribute("address"), block.body.attribute("subscription_type")
    text = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
    if address is None or len(block.body.items) != 2 or is_commented(block.body.code):
        return "", ""
    return _LISTS.get((text or "").upper(), ""), address.value_code
