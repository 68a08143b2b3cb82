"""Where a module can read the number of the account that it deploys to."""

from fixer import hcl
from fixer.engine import Edit
from fixer.module import SINGLE, Declaration, Module, free_name, known, target
from transforms._data_sources.accounts import has_several_accounts, is_same_account, provider_named, providers
from transforms._data_sources.place import place_for

IDENTITY = "aws_caller_identity"
_NAMES = ("current", "this", "account", "own_account")


def obstacle(module: Module, declaration: Declaration, *, is_of_holder: bool = False) -> str:
    """Why the account that a block deploys to cannot be told, or not be read; empty if it can.

    `is_of_holder` says that what is asked about belongs to the account of what holds the block's policy, wherever else
    the module deploys to.
    """
    reason = _elsewhere(module, declaration)
    if reason and not (is_of_holder and _is_held_by_default(module, declaration)):
        return reason
    if held_at(module, declaration) is None:
        for provider in providers(module):
            if known(module, provider.value("skip_requesting_account_id")) is True:
                return "the provider is told not to ask for the account (skip_requesting_account_id)"
    return ""


def _is_held_by_default(module: Module, declaration: Declaration) -> bool:
    """Whether what a policy is attached to is in the account of the default provider; of a document, by its readers."""
    holders = [declaration]
    if declaration.kind == "data":
        holders = [reader for reader, _ in module.readers(declaration.address) if reader.block is not declaration.block]
    return bool(holders) and all(
        holder.kind == "resource" and is_same_account(module, provider_named(holder), "") for holder in holders
    )


def _elsewhere(module: Module, declaration: Declaration) -> str:
    """Why a block may deploy to another account than others of the module."""
    if has_several_accounts(module):
        return "the providers of this module may work in different accounts"
    given = declaration.value("providers") if declaration.kind == "module" else None
    if isinstance(given, hcl.ObjectCons):
        for element in given.elements:
            name = element.value.code.strip()
            if name.startswith("aws.") and not is_same_account(module, "", name):
                return f"{name}, which {declaration.address} is given, may work in another account"
    return ""


def held_at(module: Module, declaration: Declaration) -> str | None:
    """What the module calls the number of a block's account: a local value, else an attribute of a data source."""
    provider = provider_named(declaration)
    for name, local in module.locals.items():
        if IDENTITY in local.value_code and reads_account(module, local.value, provider):
            return f"local.{name}"
    identities = sorted(
        [data for data in module.data(IDENTITY) if _fits(module, data, provider)],
        key=lambda data: (provider_named(data) != provider, provider_named(data) != "", data.name != "current"),
    )
    return f"{identities[0].address}.account_id" if identities else None


def reads_account(module: Module, expression: hcl.Expression, provider: str = "") -> bool:
    """Whether an expression is the number of the account that a provider works in."""
    reference = target(module, expression)
    if reference is None or reference.names[:2] != ("data", IDENTITY) or reference.attribute != "account_id":
        return False
    data = module.find(reference.address)
    return data is not None and _fits(module, data, provider)


def _fits(module: Module, data: Declaration, provider: str) -> bool:
    """Whether a data source can be read for what a provider deploys: there is one of it, it waits for nothing, and it
    asks for the same account.
    """
    if data.shape != SINGLE or data.attribute("depends_on") is not None:
        return False
    return is_same_account(module, provider_named(data), provider)


def added(module: Module, declaration: Declaration) -> tuple[str, Edit]:
    """What a new data source gives a block to read, and the edit that adds it."""
    provider = provider_named(declaration)
    if is_same_account(module, provider, "") and any(one.attribute("alias") is None for one in providers(module)):
        # The default one tells its number as well.
        provider = ""
    first = _NAMES[0] if is_same_account(module, provider, "") else provider.removeprefix("aws.")
    name = free_name(module, f"data.{IDENTITY}", first, or_else=_NAMES)
    body = "{\nprovider = PROVIDER\n}" if provider else "{}"
    filled = {"NAME": name, "PROVIDER": provider} if provider else {"NAME": name}
    code = hcl.build(f'data "{IDENTITY}" "NAME" {body}', **filled)
    return f"data.{IDENTITY}.{name}.account_id", place_for(module, declaration, [code])
