"""Resources that one condition switches on, read where that condition holds.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals (a conditional evaluates the branch
that its condition selects) and https://developer.hashicorp.com/terraform/language/meta-arguments/count.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from fixer.validation import Rejection, attribute_at
from transforms._index_counted_references.conditions import Said, asked, bare, facts_of, follows

_NOTHING: Final = ("0", "[]", "{}", "toset([])", "tomap({})", "null")


def is_made_there(module: Module, found: Rejection, declared: Declaration) -> bool:
    """Whether there is the one instance wherever a reference is evaluated.

    There is where the condition of `count = condition ? 1 : 0` is one that is asked around the reference: by the
    conditional or the template that it is a branch of, by the `for_each` of a dynamic block, or for what reads it.
    """
    count = resolved(module, declared.value("count"))
    if not isinstance(count, hcl.Conditional):
        return False
    numbers = (count.value.code.strip(), count.otherwise.code.strip())
    if numbers not in (("1", "0"), ("0", "1")):
        return False
    facts = [fact for said in _around(module, found) for fact in facts_of(module, said)]
    return follows(module, facts, asked(count.condition, holds=numbers[0] == "1"))


def _around(module: Module, found: Rejection) -> Iterator[Said]:
    """What is asked around a reference."""
    at, body = found.node.start, found.declaration.body
    for name in ("count", "for_each"):
        repeated = body.attribute(name)
        if repeated is not None and not repeated.start <= at < repeated.end:
            yield from _not_empty(module, repeated.value)
    yield from _around_content(module, body, at)
    argument = attribute_at(body, at)
    for node in hcl.walk(argument.value) if argument is not None else ():
        if isinstance(node, hcl.Conditional):
            if node.value.start <= at < node.value.end:
                yield asked(node.condition, holds=True)
            elif node.otherwise.start <= at < node.otherwise.end:
                yield asked(node.condition, holds=False)
        elif isinstance(node, hcl.IfDirective):
            if any(part.start <= at < part.end for part in node.parts):
                yield asked(node.condition, holds=True)
            elif any(part.start <= at < part.end for part in node.else_parts):
                yield asked(node.condition, holds=False)


def _around_content(module: Module, body: hcl.Body, at: int) -> Iterator[Said]:
    """What the dynamic blocks ask in whose content a reference stands."""
    for block in body.blocks():
        if not block.start <= at < block.end:
            continue
        each = block.body.attribute("for_each") if block.type == "dynamic" else None
        if each is not None and any(content.start <= at < content.end for content in block.body.blocks("content")):
            yield from _not_empty(module, each.value)
        yield from _around_content(module, block.body, at)


def _not_empty(module: Module, value: hcl.Expression) -> Iterator[Said]:
    """What holds where a `count` or a `for_each` makes anything."""
    value = bare(module, value)
    if isinstance(value, hcl.Conditional):
        if "".join(value.otherwise.code.split()) in _NOTHING:
            yield asked(value.condition, holds=True)
        elif "".join(value.value.code.split()) in _NOTHING:
            yield asked(value.condition, holds=False)
