"""Which versions of a provider a module is for."""

from fixer.module import Configuration, Module
from fixer.provider.constraint import Range, allowed
from fixer.provider.known import KNOWN
from transforms._former_arguments.table import Version


def is_known(module: Module, provider: str, since: Version) -> bool:
    """Whether the module is for a version of the provider that knows what came with `since`.

    Where the constraint is open, that of the major version which goes without saying, or an earlier one.
    """
    versions = _versions(module, provider)
    usual = allowed(KNOWN[provider].constraint)
    if versions is None or usual is None:
        return False
    return versions.low >= (since, 0) or (since < usual.high[0] and versions.high > (since, 0))


def is_unknown(module: Module, provider: str, since: Version) -> bool:
    """Whether the module is for versions of the provider from before `since` only."""
    versions = _versions(module, provider)
    return versions is not None and versions.high <= (since, 0)


def is_at_least(module: Module, provider: str, version: Version) -> bool:
    """Whether the module is for versions of the provider from `version` on only."""
    versions = _versions(module, provider)
    return versions is not None and versions.low >= (version, 0)


def _versions(module: Module, provider: str) -> Range | None:
    return module.once(_aws if provider == "aws" else _random)


def _aws(module: Module) -> Range | None:
    return _allowed(module, "aws")


def _random(module: Module) -> Range | None:
    return _allowed(module, "random")


def _allowed(module: Module, provider: str) -> Range | None:
    constraint = Configuration(module).constraint(provider, KNOWN[provider])
    return allowed(constraint) if constraint is not None else None
