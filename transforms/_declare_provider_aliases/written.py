"""The block of a provider configuration as the module's others are written, and where it goes."""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Insert, Prepend
from fixer.module import Declaration, Module, Source, free_name
from transforms._provider_aliases.uses import alias_of

# The files that people look for providers in, the first choice first, and for the `terraform` block.
_FILES: Final = ("provider.tf", "providers.tf")
_OTHERS: Final = ("versions.tf", "terraform.tf", "main.tf")
_OWN: Final = ("alias", "region", "version")


def model(module: Module) -> hcl.Block | str | None:
    """The block whose further arguments the new ones share: the default one, or one that says what all others say.

    None where there is none, and the reason where they differ in what nobody can guess.
    """
    standing = [p for p in module.declarations("provider") if p.type == "aws"]
    default = next((p.block for p in standing if not alias_of(module, p)), None)
    if default is not None or not standing:
        return default
    if len({_further(p.block) for p in standing}) == 1:
        return standing[0].block
    return "the provider blocks that stand are configured in different ways, and which of them it should follow is open"


def _further(block: hcl.Block) -> str:
    items = [item for item in block.body.items if not (isinstance(item, hcl.Attribute) and item.name in _OWN)]
    return "\n".join([" ".join(item.code.split()) for item in items])


def written(alias: str, region: str, like: hcl.Block | None) -> str:
    """A provider block for a region, with the further arguments of another."""
    further = ""
    if like is not None:
        further = "".join(
            [
                f"{item.gap and chr(10)}{item.comments}{item.code[len(item.lead) :]}".replace("\r\n", "\n")
                for item in like.body.items
                if not (isinstance(item, hcl.Attribute) and item.name in _OWN)
            ]
        )
        old = like.body.attribute("region")
        if old is not None:
            # Tags that say the region say this one's.
            further = re.sub(rf"(?<![\w.]){re.escape(old.value_code)}(?![\w.])", lambda _: region, further)
    if further and not further.startswith("\n") and "{" in further.partition("\n")[0]:
        further = f"\n{further}"
    code = f'provider "aws" {{\nalias = {hcl.quoted(alias)}\nregion = {region}\n{further.rstrip()}'
    return hcl.build("BLOCK", BLOCK=code.rstrip() + "\n}")


def placed(module: Module, code: str, user: Source) -> Edit:
    """The edit that puts provider blocks where they belong: after the others, in the file for them, after `terraform`,
    else at the top.
    """
    standing = [p for p in module.declarations("provider") if p.source.is_editable]
    if standing:
        last = [p for p in standing if p.source is standing[-1].source][-1]
        return Insert(last.source, last.block, code)
    editable = {name: s for name, s in module.sources.items() if s.is_configuration and s.is_editable}
    for name in _FILES:
        if name in editable:
            return Append(editable[name], editable[name].tree.body, code)
    around = _terraform(module)
    if around is not None:
        return Insert(around.source, around.block, code)
    home = next((editable[name] for name in (*_OTHERS, user.name) if name in editable), user)
    return Prepend(home, code)


def _terraform(module: Module) -> Declaration | None:
    found = [t for t in module.declarations("terraform") if t.source.is_editable]
    return max(found, key=lambda t: any(True for _ in t.body.blocks("required_providers")), default=None)


def free(module: Module, alias: str) -> str:
    """The name of a new variable for the region of an alias."""
    base = re.sub(r"[^A-Za-z0-9_]", "_", alias).strip("_")
    base = base if base.startswith("region_") or base.endswith("_region") else f"{base}_region"
    return free_name(module, "var", base)


def variable(name: str, alias: str) -> str:
    """A variable without a default: Terraform asks for it."""
    description = hcl.quoted(f"AWS region of the provider configuration aws.{alias}")
    return hcl.build('variable "NAME" {\ndescription = TEXT\ntype = string\n}', NAME=name, TEXT=description)
