"""The addresses of NAT gateways."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import SINGLE, Module
from transforms._data_sources.accounts import provider_named
from transforms._declare_missing_resources.uses import Uses, above, said

_ADDRESS = "aws_eip"
_GATEWAY = "aws_nat_gateway"


def address_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """An address for each gateway that reads it."""
    gateways = [use for use in uses if use[0].kind == "resource" and use[0].type == _GATEWAY]
    holders = {declaration.address for declaration, _ in gateways}
    if len(holders) != 1:
        return
    gateway, reference = gateways[0]
    source, node = gateway.source, hcl.Body.of_text(address, reference.start)
    given = gateway.attribute("allocation_id")
    shape = gateway.shape
    index = {"single": "", "count": "[count.index]", "for_each": "[each.key]"}[shape.kind]
    why = said(module, address, uses)
    if given is None or given.value_code not in (f"{address}{index}.id", f"{address}{index}.allocation_id"):
        yield Refusal(source, node, f"{why}; which addresses it is to have cannot be told: declare them")
        return
    lines = "" if shape == SINGLE else f"{shape.kind} = SHAPE\n"
    lines += f"provider = {provider}\n" if (provider := provider_named(gateway)) else ""
    filled = {"NAME": address.partition(".")[2]} | ({} if shape == SINGLE else {"SHAPE": shape.code})
    code = hcl.build(f'resource "{_ADDRESS}" "NAME" {{\n{lines}domain = "vpc"\n}}', **filled)
    yield Fix(source, node, f"{why}: it is declared", (above(gateway, code),))
