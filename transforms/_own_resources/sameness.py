"""Whether one declaration says all that another says, comments and layout aside."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.hcl import tokens

_BLANK: Final = (tokens.COMMENT, tokens.NEWLINE, ",")
# What tells which of all is meant: who says that besides says less.
_NARROWING: Final = frozenset(
    {
        "condition",
        "conditions",
        "filter",
        "filter_criteria",
        "filter_pattern",
        "filter_policy",
        "filter_policy_scope",
        "filters",
        "prefix",
    }
)
_NONE: Final = frozenset[str]()


def covers(kind: str, one: hcl.Block | hcl.Attribute, other: hcl.Block | hcl.Attribute) -> bool:
    """Whether a declaration says all that another of the same thing says, and contradicts it nowhere.

    How a variable or an output is described makes no difference to anything; that it is described does.
    """
    if isinstance(one, hcl.Attribute) or isinstance(other, hcl.Attribute):
        return words(one) == words(other)
    if one.type != other.type or one.labels != other.labels:
        return False
    free = ("description",) if kind in ("variable", "output") else ()
    return not [*lacking(one, other, free)]


def lacking(one: hcl.Block, other: hcl.Block, free: tuple[str, ...] = ()) -> Iterator[str]:
    """The names of what a block does not say as another does; of those that are free it is enough to say something."""
    given = {item.name: item for item in one.body.attributes}
    for item in other.body.attributes:
        same = given.get(item.name)
        if same is None or (item.name not in free and words(same) != words(item)):
            yield item.name
    blocks = [words(block) for block in one.body.blocks()]
    for block in other.body.blocks():
        if words(block) in blocks:
            blocks.remove(words(block))
        else:
            yield block.type


def unlike(body: hcl.Body, other: hcl.Body, apart: frozenset[str] = frozenset()) -> str:
    """What a body says and another does not: `no rule.id`, or `another rule.id`; empty where that says all, or more.

    That is for less where it has a filter besides: `rule.filter.prefix besides`.
    """
    return next(_unlike(body, other, apart, "", is_narrowing=False), "")


def _unlike(body: hcl.Body, other: hcl.Body, apart: frozenset[str], path: str, *, is_narrowing: bool) -> Iterator[str]:
    said = {item.name: words(item) for item in other.attributes}
    for item in body.attributes:
        if item.name not in apart and said.get(item.name) != words(item):
            yield f"{'another' if item.name in said else 'no'} {path}{item.name}"
    left = list(other.blocks())
    for block in body.blocks():
        if block.type in apart:
            continue
        is_inside = is_narrowing or block.type in _NARROWING
        same = [one for one in left if (one.type, one.labels) == (block.type, block.labels)]
        alike = (one for one in same if not any(_unlike(block.body, one.body, _NONE, "", is_narrowing=is_inside)))
        found = next(alike, None)
        if found is not None:
            left.remove(found)
        elif len(same) == 1:
            left.remove(same[0])
            inside = f"{path}{block.type}."
            yield from _unlike(block.body, same[0].body, _NONE, inside, is_narrowing=is_inside)
        else:
            yield f"{'another' if same else 'no'} {path}{block.type}"
    own = {item.name for item in body.attributes}
    more = [item.name for item in other.attributes if item.name not in own]
    more += [block.type for block in left if block.body.items]
    yield from [f"{path}{name} besides" for name in more if name not in apart and (is_narrowing or name in _NARROWING)]


def words(node: hcl.Block | hcl.Attribute) -> tuple[object, ...]:
    """What a node says, without comments and layout, the arguments of a block in any order."""
    if isinstance(node, hcl.Attribute):
        scanned = tokens.tokenize(node.value_code)
        return tuple([node.value_code[t.start : t.end] for t in scanned if t.kind not in _BLANK])
    attributes = sorted((item.name, words(item)) for item in node.body.attributes)
    return (node.type, node.labels, tuple(attributes), tuple([words(block) for block in node.body.blocks()]))
