"""Random values that are read and not declared."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import SINGLE, Module
from transforms._declare_missing_resources.uses import Uses, above, is_indexed, other_module, said

# What the names of buckets take: small letters and digits. Passwords are of what all services take.
RANDOM: Final = {
    "random_id": "byte_length = 4",
    "random_password": "length = 24\nspecial = false",
    "random_pet": "",
    "random_string": "length = 8\nspecial = false\nupper = false",
    "random_uuid": "",
}
# What says of a random value no more than that it is one.
_PLAIN: Final = frozenset({"default", "id", "main", "rand", "random", "string", "suffix", "this", "unique", "uuid"})


def random_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """A value of its own, or the only one there is where that is meant."""
    type_, _, name = address.partition(".")
    declaration, reference = uses[0]
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why = said(module, address, uses)
    if any(is_indexed(use, ref) for use, ref in uses):
        yield Refusal(
            source, node, f"{why}, and is read by an index: declare it with the count or for_each that is meant"
        )
        return
    same = module.resources(type_)
    if len(same) == 1 and same[0].shape == SINGLE and type_ != "random_password" and _is_alike(name, same[0].name):
        for use, ref in uses:
            where = hcl.Body.of_text(address, ref.start)
            message = f"{why}; {same[0].address} is declared, and is read instead"
            yield Fix(use.source, where, message, (Replace(use.source, where, same[0].address),))
        return
    other = other_module(module, address)
    if other:
        advice = "hand the value over by an output and a variable"
        yield Refusal(source, node, f"{why}, and the module in {other} has one of its own or reads it too: {advice}")
        return
    code = hcl.build(f'resource "{type_}" "NAME" {{{_body(RANDOM[type_])}}}', NAME=name)
    yield Fix(source, node, f"{why}: it is declared", (above(declaration, code),))


def _is_alike(name: str, other: str) -> bool:
    """Whether two names are for the same: both are a suffix of something, or neither says what it is for."""
    words = [*name.split("_"), *other.split("_")]
    return name.rpartition("_")[2] == other.rpartition("_")[2] or _PLAIN.issuperset(words)


def _body(lines: str) -> str:
    return f"\n{lines}\n" if lines else ""
