"""For which provider configuration a data source is."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from fixer.module import Declaration, Module
from transforms._provider_aliases.uses import alias_of, used

# What does not differ between the regions of an account.
_GLOBAL: Final = frozenset(
    ("aws_caller_identity", "aws_canonical_user_id", "aws_partition", "aws_billing_service_account")
)
# Names that say nothing but what the type says.
_WORDS: Final = """
current this main default available self me all azs zones account region caller identity id aws partition
available_zones availability_zones user user_id org tags current_account current_region
"""
PLAIN: Final = frozenset(_WORDS.split())


def provider_for(module: Module, type_: str, name: str, readers: Sequence[Declaration]) -> str | None:
    """The configuration that a data source is for: empty for the default one, None where it cannot be told."""
    blocks = [provider for provider in module.declarations("provider") if provider.type == "aws"]
    declared = {alias_of(module, provider) for provider in blocks}
    named = {use.reference.partition(".")[2] for use in used(module) if use.reference.startswith("aws.")}
    aliases = sorted((declared | named) - {""})
    if not aliases:
        return ""
    if (meant := _meant(name, aliases)) is not None:
        return f"aws.{meant}"
    if "" in declared:
        return "" if name in PLAIN or type_ in _GLOBAL else None
    # There is no default one, so it is that of those who read it.
    theirs = Counter([reader.value_code("provider") for reader in readers if reader.kind in ("resource", "data")])
    if len(theirs) == 1 or (theirs and type_ in _GLOBAL):
        return "" if "" in theirs else theirs.most_common(1)[0][0]
    return "" if type_ in _GLOBAL else None


def _meant(name: str, aliases: Sequence[str]) -> str | None:
    """The alias for which a data source is by its name."""
    from transforms._provider_aliases.names import regions_in

    if name in aliases:
        return name
    regions = regions_in(name)
    fitting = [alias for alias in aliases if len(regions) == 1 and regions_in(alias) == regions]
    return fitting[0] if len(fitting) == 1 else None
