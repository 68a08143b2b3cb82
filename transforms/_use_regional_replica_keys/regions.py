"""Where a resource stands: its provider and that one's region, as far as the module itself says it."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known_string, node_references, resolved, target
from transforms._data_sources.accounts import credentials_of, providers
from transforms._former_arguments.versions import is_at_least

# The first version of the provider whose resources have a `region` argument of their own.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
_WITH_REGIONS: Final = (6, 0, 0)
_PROVIDER = re.compile(r'"?aws(?:\.(?P<alias>[\w-]+))?"?')
# What only the block in which it stands can read.
_OWN: Final = ("each", "count", "self")


class Region(NamedTuple):
    """A region: the code that gives it, and its name where that code is a plain string."""

    code: str
    name: str | None = None


class Stand(NamedTuple):
    """Where a resource stands: its provider (`aws.west`, empty for the default one), the code of its own `region`
    argument (empty without one), and the region that both come to, None where the module does not say.
    """

    provider: str
    argument: str
    region: Region | None

    def is_that_of(self, other: "Stand") -> bool:
        """Whether two stand at one place whatever its region is."""
        return (self.provider, self.argument) == (other.provider, other.argument)


def stand_of(module: Module, declaration: Declaration) -> Stand | None:
    """Where a resource or data source stands; None where its instances may stand at several places."""
    given = declaration.attribute("provider")
    match = _PROVIDER.fullmatch(given.value_code) if given else None
    if given and match is None:
        return None
    alias = (match["alias"] if match else None) or ""
    own = declaration.attribute("region")
    if own is not None:
        if any(reference.names[0] in _OWN for reference in node_references(own.value)):
            return None
        region = region_of(module, own.value)
        return Stand(f"aws.{alias}" if alias else "", region.code if region else own.value_code, region)
    block = next((block for block in providers(module) if alias_of(module, block) == alias), None)
    return Stand(f"aws.{alias}" if alias else "", "", region_of(module, block.value("region")) if block else None)


def region_of(module: Module, expression: hcl.Expression | None) -> Region | None:
    """The region that an expression gives."""
    expression = resolved(module, expression)
    if expression is None:
        return None
    name = expression.literal if isinstance(expression, hcl.Template) else None
    if name is not None:
        return Region(hcl.quoted(name), name)
    reference = target(module, expression)
    if reference is not None and reference.names[:2] == ("data", "aws_region"):
        data = module.find(reference.address)
        stand = stand_of(module, data) if data and data.attribute("name") is None else None
        return stand.region if stand else None
    return Region(" ".join(expression.code.split()))


def are_apart(module: Module, one: Region | None, other: Region | None, *, by_value: bool = False) -> bool:
    """Whether two regions are told to be different ones: in other words, and not the same by default; or only if the
    values of both are known.
    """
    if one is None or other is None or one.code == other.code:
        return False
    values = [region.name or known_string(module, hcl.parse_expression(region.code)) for region in (one, other)]
    return not by_value if None in values else values[0] != values[1]


def alias_for(module: Module, region: Region | None, provider: str) -> str:
    """The provider that stands for a region (`aws.west`), in the account of another provider; empty if there is none
    with an alias.
    """
    if region is None:
        return ""
    blocks = {alias_of(module, block): block for block in providers(module)}
    own = blocks.get(provider.removeprefix("aws."))
    for alias, block in blocks.items():
        if (
            alias
            and region_of(module, block.value("region")) == region
            and credentials_of(block) == credentials_of(own)
        ):
            return f"aws.{alias}"
    return ""


def alias_of(module: Module, provider: Declaration) -> str:
    """The alias of a provider block, empty for the default one."""
    return known_string(module, provider.value("alias")) or ""


def is_for_all(expression: hcl.Expression) -> bool:
    """Whether an expression means the same in every block of the module, and is known when a plan starts."""
    return all(reference.names[0] in ("var", "local") for reference in node_references(expression))


def have_regions(module: Module) -> bool:
    """Whether the module asks for a provider whose resources can each have a region of their own."""
    return is_at_least(module, "aws", _WITH_REGIONS)
