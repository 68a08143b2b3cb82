"""Who reads a resource that is not declared, and where its declaration belongs."""

import re

from fixer import hcl
from fixer.engine import Edit, Insert, Prepend, Refusal
from fixer.module import Declaration, Module, Reference, Source, called_as, relatives, way_to

Uses = list[tuple[Declaration, Reference]]


def said(module: Module, address: str, uses: Uses) -> str:
    """What Terraform says of it, and how many read it."""
    type_, _, name = address.partition(".")
    by = uses[0][0].address.rstrip(".")
    more = len({declaration.address for declaration, _ in uses}) - 1
    others = f" ({more} more read{'' if more > 1 else 's'} it)" if more else ""
    return f'{by}: A managed resource "{type_}" "{name}" has not been declared in {called_as(module)}{others}'


def always(uses: Uses) -> str:
    """What is said of a resource that is there without those that read it, which are all made on a condition."""
    given = {reader.address: next(filter(None, map(reader.value, ("count", "for_each"))), None) for reader, _ in uses}
    if not all(isinstance(value, hcl.Conditional) for value in given.values()):
        return ""
    return f"; unlike {next(iter(given))} it is made whatever the condition: give it the same where that is meant"


def has_alike(module: Module, type_: str, name: str) -> bool:
    """Whether a resource of a type that is declared may be meant by a name: all words of one are those of the other."""
    own = _words(name)
    return any(own <= (words := _words(one.name)) or words <= own for one in module.resources(type_))


def _words(name: str) -> frozenset[str]:
    return frozenset([word.removesuffix("s") for word in re.split(r"[_-]+", name.lower()) if word])


def is_indexed(declaration: Declaration, reference: Reference) -> bool:
    """Whether one of several instances is read."""
    text = declaration.source.text[reference.start : reference.end]
    return text.startswith(f"{reference.address}[")


def other_module(module: Module, address: str) -> str:
    """The way to another module that declares or reads a resource of that name, `.` for the root; empty if none does.

    One that calls it, or is called with it; for a password, which has to be the same for both, any one around.
    """
    own, modules = module.surroundings.tree()
    around = relatives(module)
    near = modules.values() if address.startswith("random_password.") else (*around.above, *around.below)
    for one in near:
        if one is not modules.get(own) and (one.find(address) is not None or address in one.named):
            return way_to(module, one)
    return ""


def elsewhere(module: Module, address: str, why: str, source: Source, node: hcl.Node) -> Refusal | None:
    """The refusal to declare a resource with an ARN that another module has or reads too; None where none does."""
    other = other_module(module, address)
    if not other:
        return None
    advice = "hand its ARN over by an output and a variable"
    return Refusal(source, node, f"{why}, and the module in {other} has one or reads it too: {advice}")


def above(declaration: Declaration, code: str) -> Edit:
    """The edit that puts code above a block."""
    if declaration.source.tree.body.items[0] is declaration.block:
        return Prepend(declaration.source, code)
    return Insert(declaration.source, declaration.block, code, "before")
