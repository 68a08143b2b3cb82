"""What is done about the provider configurations that are missing."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Fix, Level, Refusal, Replace
from fixer.module import Module
from transforms._declare_provider_aliases.meant import declared_as
from transforms._declare_provider_aliases.regions import region_of
from transforms._declare_provider_aliases.written import free, model, placed, variable, written
from transforms._module_calls.calls import Call, calls_in, calls_of, is_called
from transforms._provider_aliases.handed import (
    can_hand,
    handing,
    is_open,
    is_told,
    is_within,
    names,
    required,
    taking,
    wanted,
)
from transforms._provider_aliases.names import is_account, is_place, regions_in
from transforms._provider_aliases.uses import Used, had, used
from transforms._variables.place import place_of
from transforms._variables.words import bare

_SAID = "Provider configuration not present"


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each alias that is missing, and for each call that has to hand one over."""
    uses: dict[str, list[Used]] = {}
    for use in used(module):
        if use.reference:
            uses.setdefault(use.reference, []).append(use)
        else:
            yield _unreadable(use)
    calls = module.declarations("module")
    if not calls and not any("." in reference for reference in uses):
        return
    try:
        standing = had(module)
        is_root = not is_called(module) and not is_within(module)
        if is_root and calls:
            for use in _to_hand(module):
                uses.setdefault(use.reference, []).append(use)
        missing = {name: uses[name] for name in uses if "." in name and name not in standing}
        callers = calls_of(module) if missing and not is_root else []
        for name, users in missing.items():
            meant = _alike(standing, name) or (declared_as(module, name, users, missing, uses) if is_root else "")
            if meant:
                yield from _renamed(name, meant, users)
            elif is_root:
                yield _declared(module, name, users, list(missing))
            else:
                yield _taken(module, name, users, callers)
        if calls:
            yield from _handed(module, standing)
    except ValueError:
        # A JSON file that is none: what it declares cannot be known.
        return


def _alike(standing: set[str], name: str) -> str:
    alike = [one for one in sorted(standing) if bare(one) == bare(name)]
    return alike[0] if len(alike) == 1 else ""


def _to_hand(module: Module) -> Iterator[Used]:
    """What the modules that are called have to be handed, and what a configuration is for is said by its name."""
    own, modules = module.surroundings.tree()
    for call in calls_in(module, own, modules):
        for reference in sorted(wanted(module, call) - names(call)):
            if is_open(call) and is_told(reference):
                yield Used(call.block, call.block.block, call.block.block, reference)


def _renamed(name: str, meant: str, users: list[Used]) -> Iterator[Fix]:
    """The references to the configuration that goes by nearly that name."""
    for use in users:
        if isinstance(use.node, hcl.Attribute | hcl.ObjectElement):
            source = use.declaration.source
            said = f"{_SAID}: {use.declaration.address} uses {name}, and {meant} is declared, and is meant"
            yield Fix(source, use.node, said, (Replace(source, use.node.value, meant),))


def _unreadable(use: Used) -> Refusal:
    is_call, node = use.declaration.kind == "module", use.node
    said = f"{use.declaration.address}: The {'providers' if is_call else 'provider'} argument requires a provider type"
    code = " ".join(use.code.split())
    why = f"{said} name, optionally followed by a period and then a configuration alias, and {code} is neither"
    what = "call the module once" if is_call else "write a block"
    advice = f"Terraform chooses providers before it knows values; {what} for each of them"
    return Refusal(
        use.declaration.source, node.value if isinstance(node, hcl.ObjectElement) else node, f"{why}: {advice}"
    )


def _users(users: list[Used]) -> str:
    first = users[0].declaration.address
    return first if len(users) == 1 else f"{first} and {len(users) - 1} more"


def _declared(module: Module, name: str, users: list[Used], missing: list[str]) -> Fix | Refusal:
    """The provider block for an alias of a root module."""
    source, node = users[0].declaration.source, users[0].node
    said = f"{_SAID}: {name} is used by {_users(users)} and declared nowhere"
    provider, _, alias = name.partition(".")
    if provider != "aws":
        return Refusal(source, node, f"{said}; how {provider} is to be configured cannot be told: add its block")
    if module.surroundings.exists("terragrunt.hcl"):
        return Refusal(source, node, f"{said}; Terragrunt may generate it: add it to what it generates")
    like = model(module)
    if isinstance(like, str):
        return Refusal(source, node, f"{said}; {like}: add its block")
    told = None if is_account(alias) and not regions_in(alias) else region_of(module, name, users, missing)
    if told is not None:
        because = f" ({told.because})" if told.because else ""
        code = written(alias, told.code, like)
        return Fix(source, node, f"{said}; it is added for {told.code}{because}", (placed(module, code, source),))
    if not is_place(alias):
        why = "its name does not say for which region, and may stand for an account"
        return Refusal(source, node, f"{said}; {why}: add its block")
    region = free(module, alias)
    edits: tuple[Edit, ...] = (
        placed(module, written(alias, f"var.{region}", like), source),
        place_of(module, region, variable(region, alias), source),
    )
    return Fix(source, node, f"{said}; it is added for the region in the new variable {region}", edits)


def _taken(module: Module, name: str, users: list[Used], callers: list[Call]) -> Fix | Refusal:
    """The alias among those that a module is handed."""
    source, node = users[0].declaration.source, users[0].node
    is_handed = bool(callers) and all(name in names(call) for call in callers)
    words = "Reference to undefined provider" if is_handed else _SAID
    said = f"{words}: {name} is used by {_users(users)}, and the module does not say that it is handed it"
    if not callers:
        advice = "add it to configuration_aliases, and hand it over where the module is called"
        return Refusal(source, node, f"{said}; who calls it is not seen: {advice}")
    poor = next((call for call in callers if not can_hand(module, call, name)), None)
    if poor is not None:
        advice = f"hand one over in its providers, and add {name} to configuration_aliases here"
        return Refusal(source, node, f"{said}; {poor.block.address} has none for it: {advice}")
    entry = required(module, name.partition(".")[0])
    if entry is None:
        provider = name.partition(".")[0]
        return Refusal(source, node, f"{said}; declare {provider} in required_providers, with configuration_aliases")
    level = Level.WARNING if is_handed else Level.ERROR
    message = f"{said}; it is added to configuration_aliases"
    return Fix(source, node, message, taking(*entry, [name]), level=level)


def _handed(module: Module, standing: set[str]) -> Iterator[Fix]:
    """The aliases that a call has to hand over, where the module has one of that name."""
    own, modules = module.surroundings.tree()
    for call in calls_in(module, own, modules):
        if not is_open(call):
            continue
        references = sorted((wanted(module, call) - names(call)) & standing)
        if references and (edits := handing(call, {one: one for one in references})):
            named = " and ".join(references)
            message = f"{_SAID}: {call.block.address} needs {named}, which it is not handed: it is handed over"
            yield Fix(call.block.source, call.block.block, message, edits)
