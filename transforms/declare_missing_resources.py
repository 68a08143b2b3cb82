"""Declares the resources that a module refers to and has not, where only one thing can be meant.

## What it does

`random_id.suffix.hex` without such a resource gets one, before the block that reads it first: the same for
`random_string`, `random_pet`, `random_uuid` and `random_password`. Where the module has one of the type under another
name, that is read instead, passwords excepted. `aws_eip.nat[count.index].id` as the address of a NAT gateway gets an
`aws_eip` with the `count` or `for_each` of that gateway.

## Why it matters

Terraform stops at "Reference to undeclared resource".

## Fix safety

Safe: the module could not even be validated, so nothing that is deployed depends on it, and a NAT gateway cannot be
without its address. Left alone, with the reason: what another module of the tree has or reads under the same name (it
would be another value), and what is read by an index that no resource says.

## References

- https://registry.terraform.io/providers/hashicorp/random/latest/docs
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/nat_gateway
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Insert, Level, Meta, Prepend, Refusal, Replace, Safety, Transform
from fixer.module import SINGLE, Declaration, Module, Reference, relatives

# What the names of buckets take: small letters and digits. Passwords are of what all services take.
_RANDOM: Final = {
    "random_id": "byte_length = 4",
    "random_password": "length = 24\nspecial = false",
    "random_pet": "",
    "random_string": "length = 8\nspecial = false\nupper = false",
    "random_uuid": "",
}
_ADDRESS: Final = "aws_eip"
_GATEWAY: Final = "aws_nat_gateway"

Uses = list[tuple[Declaration, Reference]]


class DeclareMissingResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare random values and addresses of NAT gateways that are used and not declared",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each resource that is missing."""
        for address in module.named:
            type_ = address.partition(".")[0]
            if (type_ not in _RANDOM and type_ != _ADDRESS) or module.find(address) is not None:
                continue
            uses = [use for use in module.readers(address) if use[0].source.is_configuration and not _is_moved(use[0])]
            if not uses or any(not s.is_hcl and f'"{type_}"' in s.text for s in module.sources.values()):
                continue
            uses.sort(key=lambda use: use[0].kind not in ("resource", "data", "module"))
            if type_ == _ADDRESS:
                yield from _address(address, uses)
            else:
                yield from _random(module, address, uses)


def _is_moved(declaration: Declaration) -> bool:
    """Whether a block tells of what was: `moved` and `removed` refer to resources that are gone."""
    return declaration.kind in ("moved", "removed", "import")


def _said(address: str, uses: Uses) -> str:
    type_, _, name = address.partition(".")
    by = uses[0][0].address.rstrip(".")
    more = len({declaration.address for declaration, _ in uses}) - 1
    readers = f"{by} and {more} more read it" if more else f"{by} reads it"
    return f'Reference to undeclared resource: a managed resource "{type_}" "{name}" has not been declared; {readers}'


def _random(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    type_, _, name = address.partition(".")
    declaration, reference = uses[0]
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    said = _said(address, uses)
    if any(_is_indexed(use, ref) for use, ref in uses):
        yield Refusal(source, node, f"{said} by an index: declare it with the count or for_each that is meant")
        return
    same = module.resources(type_)
    if len(same) == 1 and same[0].shape == SINGLE and type_ != "random_password":
        for use, ref in uses:
            where = hcl.Body.of_text(address, ref.start)
            message = f"{said}; {same[0].address} is declared, and is read instead"
            yield Fix(use.source, where, message, (Replace(use.source, where, same[0].address),))
        return
    other = _other(module, address)
    if other is not None:
        advice = "hand the value over by an output and a variable"
        yield Refusal(
            source, node, f"{said}, and the module in {other.path or '.'} has one of its own or reads it too: {advice}"
        )
        return
    code = hcl.build(f'resource "{type_}" "NAME" {{{_body(_RANDOM[type_])}}}', NAME=name)
    yield Fix(source, node, f"{said}: it is declared", (_above(declaration, code),))


def _other(module: Module, address: str) -> Module | None:
    """Another module that declares or reads a resource of that name; of a password wherever it stands."""
    around = relatives(module)
    near: list[Module] = [*around.above, *around.below]
    if address.startswith("random_password."):
        near = list(module.surroundings.tree()[1].values())
    return next(
        (one for one in near if one.path != module.path and (one.find(address) is not None or address in one.named)),
        None,
    )


def _above(declaration: Declaration, code: str) -> Edit:
    """The edit that puts code above a block."""
    if declaration.source.tree.body.items[0] is declaration.block:
        return Prepend(declaration.source, code)
    return Insert(declaration.source, declaration.block, code, "before")


def _address(address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    gateways = [use for use in uses if use[0].kind == "resource" and use[0].type == _GATEWAY]
    holders = {declaration.address for declaration, _ in gateways}
    if len(holders) != 1:
        return
    gateway, reference = gateways[0]
    source, node = gateway.source, hcl.Body.of_text(address, reference.start)
    given = gateway.attribute("allocation_id")
    shape = gateway.shape
    index = {"single": "", "count": "[count.index]", "for_each": "[each.key]"}[shape.kind]
    said = _said(address, uses)
    if given is None or given.value_code.strip() not in (f"{address}{index}.id", f"{address}{index}.allocation_id"):
        yield Refusal(source, node, f"{said}; which addresses it is to have cannot be told: declare them")
        return
    lines = "" if shape == SINGLE else f"{shape.kind} = SHAPE\n"
    filled = {"NAME": address.partition(".")[2]} | ({} if shape == SINGLE else {"SHAPE": shape.code})
    code = hcl.build(f'resource "{_ADDRESS}" "NAME" {{\n{lines}domain = "vpc"\n}}', **filled)
    yield Fix(source, node, f"{said}: it is declared", (_above(gateway, code),))


def _is_indexed(declaration: Declaration, reference: Reference) -> bool:
    text = declaration.source.text[reference.start : reference.end]
    return text.startswith(f"{reference.address}[")


def _body(lines: str) -> str:
    return f"\n{lines}\n" if lines else ""
