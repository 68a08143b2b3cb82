"""Whether what an argument of a resource names is another resource: for certain, in some cases perhaps, or not."""

import re
from enum import Enum, auto
from typing import Final

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, known_string, node_references

# A count of one at most.
AT_MOST_ONE: Final = re.compile(r"[01]|.*\?\s*[01]\s*:\s*[01]\s*\)?", re.DOTALL)
# What any resource is named by.
_NAMES: Final = ("arn", "id", "name")


class Lead(Enum):
    """Where an argument leads: to a resource in any case, in some cases or for some instances perhaps, or elsewhere."""

    CERTAIN = auto()
    PERHAPS = auto()
    ELSEWHERE = auto()


def lead(module: Module, one: Declaration, argument: str, owner: Declaration, attribute: str) -> Lead:
    """Where an argument of a resource leads that names the other by an attribute of that, or as that is named itself.

    All that it can be has to lead there, to the same instance: `var.is_shared ? a.id : b.id` does so perhaps.
    """
    value, named = one.value(argument), owner.value(attribute)
    if value is None:
        return Lead.PERHAPS
    if named is not None and one.shape == owner.shape and named.code.split() == value.code.split():
        return Lead.CERTAIN
    found = {_of_leaf(module, leaf, owner, attribute) for _, leaf in leaves(module, one, value)}
    return found.pop() if len(found) == 1 else Lead.PERHAPS if found else Lead.ELSEWHERE


def is_alike(one: Declaration, owner: Declaration) -> bool:
    """Whether a resource has the instances of another, and its provider."""
    return one.shape == owner.shape and one.value_code("provider") == owner.value_code("provider")


def ignores_changes(one: Declaration) -> bool:
    """Whether a resource keeps what others make of it, so that it says nothing for certain."""
    return any(block.body.attribute("ignore_changes") for block in one.body.blocks("lifecycle"))


def _of_leaf(module: Module, leaf: hcl.Expression, owner: Declaration, attribute: str) -> Lead:
    code = "".join(leaf.code.split())
    if code in [f"{owner.address}{at}.{name}" for at in _places(owner) for name in (attribute, *_NAMES)]:
        return Lead.CERTAIN
    if _is_named_so(module, leaf, owner, attribute):
        return Lead.CERTAIN
    reads = [reference.address for reference in node_references(leaf)]
    if owner.address in reads or any(_is_looked_up(module, address, owner, attribute) for address in reads):
        return Lead.PERHAPS
    if isinstance(leaf, hcl.Traversal) and leaf.names[:1] == (owner.type,):
        # Whatever its index is.
        return Lead.ELSEWHERE
    is_unclear = any(address.startswith(("each.", "local.")) for address in reads)
    return Lead.PERHAPS if is_unclear else Lead.ELSEWHERE


def _places(owner: Declaration) -> tuple[str, ...]:
    """How a resource of the same shape names the instance of a resource that is its own."""
    kind, code = owner.shape
    if kind == "single":
        return ("",)
    if kind == "count":
        return ("[count.index]", "[0]", ".0") if AT_MOST_ONE.fullmatch(code.strip()) else ("[count.index]",)
    return ("[each.key]", "[each.value]") if code.strip().startswith("toset(") else ("[each.key]",)


def _is_named_so(module: Module, leaf: hcl.Expression, owner: Declaration, attribute: str) -> bool:
    """Whether an expression is what an argument of the owner is, of which each instance may have its own."""
    named = owner.value(attribute)
    if named is None:
        return False
    literal = known_string(module, named)
    if literal is not None and literal == known_string(module, leaf):
        return True
    owns = [one.expression for one in leaves(module, owner, named)]
    own = owns[0] if len(owns) == 1 else named
    is_each = any(reference.names[0] in ("count", "each") for reference in node_references(leaf))
    return not is_each and leaf.code.split() == own.code.split()


def _is_looked_up(module: Module, address: str, owner: Declaration, attribute: str) -> bool:
    """Whether a data source may look a resource up that the module makes: it reads it, or has its name."""
    found = module.find(address) if address.startswith(f"data.{owner.type}.") else None
    if found is None:
        return False
    if any(reference.address == owner.address for reference in node_references(found.block)):
        return True
    names = [(known_string(module, one.value(name)) for one in (found, owner)) for name in (attribute, *_NAMES)]
    return any(its is not None and its == own for its, own in names)
