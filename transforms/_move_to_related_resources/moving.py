"""What becomes of an argument that is another resource's: it goes there, or only goes, or a person has to say."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.module import Declaration, Module
from fixer.validation import Rejection
from transforms._move_to_related_resources.pairs import Pair
from transforms._move_to_related_resources.related import obstacle, related, served, takes, unnamed_primary
from transforms._own_resources.obstacles import ignores
from transforms._own_resources.placement import comments_of

# Of what is on here and off there, nobody knows which is meant.
_SWITCHES: Final = ("true", "false")


def placed(
    module: Module, one: Rejection, pair: Pair, found: tuple[Rejection, ...], given: set[tuple[str, str]]
) -> Iterator[Fix | Refusal]:
    """The fix or refusal of an argument by one of the pairs; `given` holds what others have been given in this pass."""
    if not isinstance(one.node, hcl.Attribute) or not one.declaration.source.is_editable:
        return
    source, item, name = one.declaration.source, one.node, pair.names[one.name]
    if why := unnamed_primary(module, one.declaration, pair):
        yield Refusal(source, item, f"{one.told} {why}")
        return
    others = [other for other in related(module, one.declaration, pair) if takes(module, other, name)]
    if not others:
        return
    said = [other.attribute(name) for other in others]
    listed = ", ".join([other.address for other in others])
    codes = {" ".join(each.value_code.split()) for each in said if each is not None}
    own = " ".join(item.value_code.split())
    if codes == {own} and all(said):
        yield Fix(source, item, f"{one.told} {listed} says it: it is removed", (Remove(source, item),))
    elif own == pair.defaults.get(name) and not codes - {own}:
        by_itself = f"{one.told} It is what {listed} {'has' if len(others) == 1 else 'have'} by default: it is removed"
        yield Fix(source, item, by_itself, (Remove(source, item),))
    elif len(codes) == 1 and all(said) and pair.is_ruled and own not in _SWITCHES:
        holds = f"{listed} has it, and says {next(iter(codes))}, which holds: {one.name} = {own} is removed"
        yield Fix(source, item, f"{one.told} {holds}", (Remove(source, item),))
    elif codes:
        has = "has it, and says" if len(others) == 1 else "have it, and say"
        yield Refusal(source, item, f"{one.told} {listed} {has} something else: keep one of them")
    elif len(others) > 1 and not (name in pair.of_all and not any(_obstacles(module, one, pair, others, found))):
        yield Refusal(source, item, f"{one.told} {listed} have it: write it in those that are meant")
    elif why := next(_obstacles(module, one, pair, others, found), ""):
        yield Refusal(source, item, f"{one.told} {others[0].address} has it, {why}")
    elif not any((other.address, name) in given for other in others):
        # What others of its kind say of it too goes when it is there.
        given.update((other.address, name) for other in others)
        yield _moved(one, item, others, name)


def _moved(one: Rejection, item: hcl.Attribute, others: list[Declaration], name: str) -> Fix:
    trail = item.trail.rstrip()
    code = f"{comments_of(item)}{name} = {item.value_code}{trail}\n"
    code = hcl.formatted(code.replace("\r\n", "\n"))
    listed = ", ".join([other.address for other in others])
    added = tuple([Append(other.source, other.block, code) for other in others])
    said = f"{one.told} {listed} {'has' if len(others) == 1 else 'have'} it now"
    return Fix(one.declaration.source, item, said, (Remove(one.declaration.source, item), *added))


def _obstacles(
    module: Module, one: Rejection, pair: Pair, others: list[Declaration], found: tuple[Rejection, ...]
) -> Iterator[str]:
    """Why an argument cannot go to one of the others."""
    for other in others:
        assert isinstance(one.node, hcl.Attribute)
        if why := _obstacle(module, one, one.node, pair, other, found):
            yield why


def _obstacle(
    module: Module, one: Rejection, item: hcl.Attribute, pair: Pair, other: Declaration, found: tuple[Rejection, ...]
) -> str:
    """Why an argument cannot go to another resource; empty if it can."""
    is_overridden = any(each.source.is_override and each.name == other.name for each in module.resources(other.type))
    if (
        not other.source.is_editable
        or is_overridden
        or ignores(one.declaration, one.name)
        or ignores(other, pair.names[one.name])
    ):
        return "which cannot be given it"
    if pair.is_sole and len(served(module, other, pair)) > 1:
        return "and it is not for this one alone"
    for twin in found:
        is_other = twin.declaration.type == pair.type and twin.name == one.name and twin.declaration != one.declaration
        node = twin.node
        differs = isinstance(node, hcl.Attribute) and node.value_code.split() != item.value_code.split()
        if is_other and differs and other in related(module, twin.declaration, pair):
            return f"and {twin.declaration.address} says something else"
    return obstacle(module, other, pair.names[one.name], item.value)
