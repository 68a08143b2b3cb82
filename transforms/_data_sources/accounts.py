"""In which account the providers of a module work."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known
from transforms._data_sources.partitions import are_different

# What decides for which account a provider works. Its region does not.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration
CREDENTIALS: Final = (
    "access_key",
    "assume_role",
    "assume_role_with_web_identity",
    "profile",
    "secret_key",
    "shared_config_files",
    "shared_credentials_file",
    "shared_credentials_files",
    "token",
)
# What is checked only: it gives no account, and tells accounts apart where two providers check for different ones.
_CHECKS: Final = "allowed_account_ids"
_ALIAS: Final = re.compile(r"\baws\.[\w-]+")


def provider_named(declaration: Declaration) -> str:
    """The provider that a block names, empty for the default one."""
    provider = declaration.attribute("provider")
    return provider.value_code.strip('"') if provider and provider.value_code.strip('"') != "aws" else ""


def providers(module: Module) -> list[Declaration]:
    """The provider blocks of AWS."""
    return [provider for provider in module.declarations("provider") if provider.type == "aws"]


def provider_beside(module: Module, readers: Iterable[Declaration]) -> str:
    """The provider that what is of the account, and not of a region, has to name to be made beside its readers: empty
    where there is a default one, else that of the first that names one.
    """
    if not providers(module) or any(block.attribute("alias") is None for block in providers(module)):
        return ""
    return next((name for name in map(provider_named, readers) if _ALIAS.fullmatch(name)), "")


def with_provider(template: str, provider: str) -> str:
    """The template of resources or data sources, each of a provider; as it is where that is the default one."""
    if not provider:
        return template
    return re.sub(r"^((?:resource|data) .*\{)\n", rf"\1\nprovider = {provider}\n\n", template, flags=re.MULTILINE)


def is_same_account(module: Module, provider: str, other: str) -> bool:
    """Whether two providers certainly work in one account: they are one, or get there by the same credentials. No
    account is in two partitions.
    """
    if provider == other:
        return True
    blocks = [_block(module, name) for name in (provider, other)]
    regions = [known(module, block.value("region")) for block in blocks if block is not None]
    if len(regions) == len(blocks) and are_different(*regions):
        return False
    own = _credentials(module, provider)
    return own is not None and own == _credentials(module, other) and not _are_checked_apart(module, provider, other)


def is_another_account(module: Module, provider: str, other: str) -> bool:
    """Whether the module itself gives two providers different credentials."""
    own, others = _credentials(module, provider), _credentials(module, other)
    if own is None or others is None:
        return False
    return own != others or _are_checked_apart(module, provider, other)


def has_several_accounts(module: Module) -> bool:
    """Whether the module's AWS providers may work in more than one account: by different credentials, or where a
    caller hands one over.
    """
    names = {"", *[f"aws.{known(module, block.value('alias'))}" for block in providers(module) if block.value("alias")]}
    return not all(is_same_account(module, "", name) for name in (*names, *_handed_over(module)))


def _handed_over(module: Module) -> Iterator[str]:
    """The configurations that the module's callers have to give it."""
    for source in module.sources.values():
        if "configuration_aliases" in source.text and not source.is_hcl:
            yield "aws.?"
    for declaration in module.declarations("terraform"):
        for block in declaration.body.blocks("required_providers"):
            yield from _ALIAS.findall(block.body.code.partition("configuration_aliases")[2])


def _are_checked_apart(module: Module, provider: str, other: str) -> bool:
    """Whether two providers are each checked for an account, which are not the same."""
    blocks = [_block(module, name) for name in (provider, other)]
    checks = [block.value_code(_CHECKS) for block in blocks if block is not None]
    return len(checks) == 2 and "" not in checks and checks[0] != checks[1]


def _credentials(module: Module, provider: str) -> str | None:
    """What decides for which account a provider works; None where another module does. Without a block, the default
    one takes what the environment gives, as one does whose block says nothing.
    """
    own = credentials_in(module, provider)
    return own if own is not None or provider else ""


def credentials_in(module: Module, provider: str) -> str | None:
    """What a module's own block says of the account that a provider works for; None where it has no block for it."""
    block = _block(module, provider)
    return credentials_of(block) if block is not None else None


def _block(module: Module, provider: str) -> Declaration | None:
    for block in providers(module):
        alias = known(module, block.value("alias")) if block.value("alias") is not None else None
        if provider == (f"aws.{alias}" if alias is not None else ""):
            return block
    return None


def credentials_of(block: Declaration | None) -> str:
    """What a provider's block says of the account that it works for; empty where it says nothing, or there is none."""
    found = []
    for item in block.body.items if block is not None else ():
        if isinstance(item, hcl.Attribute) and item.name in CREDENTIALS:
            found.append(f"{item.name}={item.value_code}")
        elif isinstance(item, hcl.Block) and (item.type == "dynamic" or item.type in CREDENTIALS):
            found.append(f"{item.type} {''.join(item.labels)} {item.body.code}")
    return "\n".join(sorted(" ".join(text.split()) for text in found))
