"""Where a module can read the number of the account that it deploys to."""

from fixer import hcl
from fixer.engine import Edit
from fixer.module import SINGLE, Declaration, Module, known, target
from transforms._data_sources.place import place_for

IDENTITY = "aws_caller_identity"
_NAMES = ("current", "this", "account", "own_account")
# What decides for which account a provider works.
_CREDENTIALS = (
    "access_key",
    "allowed_account_ids",
    "assume_role",
    "assume_role_with_web_identity",
    "profile",
    "secret_key",
    "shared_config_files",
    "shared_credentials_file",
    "shared_credentials_files",
    "token",
)


def obstacle(module: Module, declaration: Declaration) -> str:
    """Why the account that a block deploys to cannot be told, or not be read; empty if it can."""
    if reason := _elsewhere(module, declaration):
        return reason
    if held_at(module, declaration) is None:
        for provider in _providers(module):
            if known(module, provider.value("skip_requesting_account_id")) is True:
                return "the provider is told not to ask for the account (skip_requesting_account_id)"
    return ""


def is_one_account(module: Module, declaration: Declaration) -> bool:
    """Whether a block deploys to the account that all of the module does; of a call, what it makes."""
    return not _elsewhere(module, declaration)


def _elsewhere(module: Module, declaration: Declaration) -> str:
    """Why a block may deploy to another account than others of the module."""
    if several_accounts(module):
        return "the providers of this module may work in different accounts"
    given = declaration.value("providers") if declaration.kind == "module" else None
    if isinstance(given, hcl.ObjectCons):
        for element in given.elements:
            name = element.value.code.strip()
            if name.startswith("aws.") and not _is_configured(module, name):
                return f"{name}, which {declaration.address} is given, may work in another account"
    return ""


def several_accounts(module: Module) -> bool:
    """Whether the module's AWS providers may work in more than one account."""
    providers = _providers(module)
    if any("configuration_aliases" in source.text for source in module.sources.values()):
        return True
    credentials = {_credentials(provider.body) for provider in providers}
    if any(provider.attribute("alias") for provider in providers) and all(p.attribute("alias") for p in providers):
        # The default provider has no block: it takes what the environment gives.
        credentials.add("")
    return len(credentials) > 1


def _providers(module: Module) -> list[Declaration]:
    return [provider for provider in module.declarations("provider") if provider.type == "aws"]


def _credentials(body: hcl.Body) -> str:
    found = []
    for item in body.items:
        if isinstance(item, hcl.Attribute) and item.name in _CREDENTIALS:
            found.append(f"{item.name}={item.value_code}")
        elif isinstance(item, hcl.Block) and (item.type == "dynamic" or item.type in _CREDENTIALS):
            found.append(f"{item.type} {''.join(item.labels)} {item.body.code}")
    return "\n".join(sorted(" ".join(text.split()) for text in found))


def held_at(module: Module, declaration: Declaration) -> str | None:
    """What the module calls the number of a block's account: a local value, else an attribute of a data source."""
    provider = _provider(declaration)
    for name, local in module.locals.items():
        if IDENTITY in local.value_code and reads_account(module, local.value, provider):
            return f"local.{name}"
    identities = sorted(
        [data for data in module.data(IDENTITY) if _fits(module, data, provider)],
        key=lambda data: (_provider(data) != provider, _provider(data) != "", data.name != "current"),
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
    asks for the same account. (The providers that the module configures work in one, or this is not asked.)
    """
    if data.shape != SINGLE or data.attribute("depends_on") is not None:
        return False
    own = _provider(data)
    return own == provider or (_is_configured(module, own) and _is_configured(module, provider))


def _provider(declaration: Declaration) -> str:
    """The provider that a block names, empty for the default one."""
    provider = declaration.attribute("provider")
    return provider.value_code if provider and provider.value_code != "aws" else ""


def _is_configured(module: Module, provider: str) -> bool:
    """Whether the module itself says how a provider works; the default one may be left to the environment."""
    return not provider or any(f"aws.{known(module, block.value('alias'))}" == provider for block in _providers(module))


def added(module: Module, declaration: Declaration) -> tuple[str, Edit]:
    """What a new data source gives a block to read, and the edit that adds it."""
    provider = _provider(declaration)
    if _is_configured(module, provider) and any(one.attribute("alias") is None for one in _providers(module)):
        # The providers work in one account, or this is not asked: the default one tells its number as well.
        provider = ""
    names = _NAMES if _is_configured(module, provider) else (provider.removeprefix("aws."), *_NAMES)
    name = next(name for name in (*names, *map("account_{}".format, range(2, 999))) if _is_free(module, name))
    body = "{\nprovider = PROVIDER\n}" if provider else "{}"
    filled = {"NAME": name, "PROVIDER": provider} if provider else {"NAME": name}
    code = hcl.build(f'data "{IDENTITY}" "NAME" {body}', **filled)
    return f"data.{IDENTITY}.{name}.account_id", place_for(module, declaration, [code])


def _is_free(module: Module, name: str) -> bool:
    if module.find(f"data.{IDENTITY}.{name}") is not None:
        return False
    texts = [source.text for source in module.sources.values() if not source.is_hcl]
    return not any(IDENTITY in text and f'"{name}"' in text for text in texts)
