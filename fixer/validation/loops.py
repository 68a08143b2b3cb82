"""What the item of a `for` expression is read for.

Source: https://developer.hashicorp.com/terraform/language/expressions/for
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.validation.places import untried

_BOUND: Final = re.compile(r"[\[{]\s*for\s+(?:[\w-]+\s*,\s*)?(?P<item>[\w-]+)\s+in\Z")


def item_reads(loop: hcl.ForExpression) -> Iterator[hcl.Traversal]:
    """The references to something of a loop's item that are not tried: `one.arn`."""
    bound = _BOUND.search(loop.open.rstrip())
    item = bound["item"] if bound is not None else ""
    parts = (*loop.key, loop.value, *loop.condition)
    free = {name.start for part in parts for name in hcl.free_names(part) if name.name == item}
    for part in parts:
        for node in untried(part):
            if isinstance(node, hcl.Traversal) and node.start in free:
                yield node
