"""Where a module can read the number of the account that it deploys to."""

from collections.abc import Callable, Iterator

from fixer import hcl
from fixer.engine import Edit, Insert, Prepend
from fixer.module import SINGLE, Declaration, Module, Source, known, target

IDENTITY = "aws_caller_identity"
# Data sources that make something instead of looking it up: people keep them beside what reads them.
_MAKERS = ("aws_iam_policy_document", "archive_file", "template_file")
# What a file starts with, before anything is made.
_STARTS = ("terraform", "provider", "variable", "locals")
_HOMES = ("data.tf", "data_sources.tf", "data-sources.tf", "datasources.tf")
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
    """Why it cannot be told which account a block deploys to; empty if it can."""
    if several_accounts(module):
        return "the providers of this module may work in different accounts"
    provider = declaration.attribute("provider")
    if provider is not None and provider.value_code != "aws" and provider.value_code not in _aliases(module):
        return f"{provider.value_code} is configured elsewhere, and may work in another account"
    if held_at(module, declaration) is None:
        for provider_block in _providers(module):
            if known(module, provider_block.value("skip_requesting_account_id")) is True:
                return "the provider is told not to ask for the account (skip_requesting_account_id)"
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


def _aliases(module: Module) -> Iterator[str]:
    for provider in _providers(module):
        alias = known(module, provider.value("alias"))
        if isinstance(alias, str):
            yield f"aws.{alias}"


def _credentials(body: hcl.Body) -> str:
    found = []
    for item in body.items:
        if isinstance(item, hcl.Attribute) and item.name in _CREDENTIALS:
            found.append(f"{item.name}={item.value_code}")
        elif isinstance(item, hcl.Block) and (item.type == "dynamic" or item.type in _CREDENTIALS):
            found.append(f"{item.type} {''.join(item.labels)} {item.body.code}")
    return "\n".join(sorted(" ".join(text.split()) for text in found))


def held_at(module: Module, declaration: Declaration) -> str | None:
    """What the module already calls its account number: a local value, else a data source's attribute."""
    for name, local in module.locals.items():
        if IDENTITY in local.value_code and reads_account(module, local.value):
            return f"local.{name}"
    provider = _provider(declaration)
    identities = sorted(
        filter(_is_plain, module.data(IDENTITY)),
        key=lambda data: (_provider(data) != provider, _provider(data) != "", data.name != "current"),
    )
    return f"{identities[0].address}.account_id" if identities else None


def reads_account(module: Module, expression: hcl.Expression) -> bool:
    """Whether an expression is the number of the account that the module deploys to."""
    reference = target(module, expression)
    if reference is None or reference.names[:2] != ("data", IDENTITY) or reference.attribute != "account_id":
        return False
    data = module.find(reference.address)
    return data is not None and _is_plain(data)


def _is_plain(data: Declaration) -> bool:
    """Whether a data source can be read anywhere: there is one of it, and it waits for nothing."""
    return data.shape == SINGLE and data.attribute("depends_on") is None


def _provider(declaration: Declaration) -> str:
    provider = declaration.attribute("provider")
    return provider.value_code if provider else ""


def added(module: Module, declaration: Declaration) -> tuple[str, Edit]:
    """What a new data source gives a block to read, and the edit that adds it."""
    name = next(name for name in (*_NAMES, *map("account_{}".format, range(2, 999))) if _is_free(module, name))
    provider = _provider(declaration)
    code = hcl.build('data "aws_caller_identity" "NAME" {}', NAME=name)
    if provider:
        code = hcl.build(
            """
            data "aws_caller_identity" "NAME" {
              provider = PROVIDER
            }
            """,
            NAME=name,
            PROVIDER=provider,
        )
    return f"data.{IDENTITY}.{name}.account_id", _place(module, declaration, code)


def _is_free(module: Module, name: str) -> bool:
    if module.find(f"data.{IDENTITY}.{name}") is not None:
        return False
    texts = [source.text for source in module.sources.values() if not source.is_hcl]
    return not any(IDENTITY in text and f'"{name}"' in text for text in texts)


def _place(module: Module, declaration: Declaration, code: str) -> Edit:
    """Among the look-ups of the file, else in the file that the module has for them, else below what the file starts
    with, else before the block.
    """
    homes = [source for name, source in module.sources.items() if name in _HOMES]
    for source in (declaration.source, *homes):
        if (lookup := _last_together(source, _is_lookup)) is not None:
            return Insert(source, lookup, code)
    start = _last_together(declaration.source, lambda block: block.type in _STARTS)
    if start is not None and start.start < declaration.block.start:
        return Insert(declaration.source, start, code)
    if declaration.source.tree.body.items[0] is declaration.block:
        return Prepend(declaration.source, code)
    return Insert(declaration.source, declaration.block, code, "before")


def _is_lookup(block: hcl.Block) -> bool:
    return block.type == "data" and block.labels[0] not in _MAKERS


def _last_together(source: Source, wanted: Callable[[hcl.Block], bool]) -> hcl.Block | None:
    """The last of the first blocks of a kind in a file that stand together."""
    last: hcl.Block | None = None
    for item in source.tree.body.items:
        if isinstance(item, hcl.Block) and wanted(item):
            last = item
        elif last is not None:
            return last
    return last
