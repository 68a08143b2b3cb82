"""Which provider of its caller a module can do with, decided by how the tree was before the run."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.module import Declaration, Module, ModuleTree, resolved
from fixer.validation import configured
from transforms._module_calls.calls import Call, calls_in, calls_to, is_repaired, tree_of
from transforms._provider_aliases.handed import handing

_REGION: Final = "region"
_ALIAS: Final = "alias"
# With what a provider of the caller makes the same things in the same place.
_HARMLESS: Final = frozenset({_REGION, _ALIAS, "default_tags"})
_BOUND: Final = ("count", "for_each", "depends_on")


class Passed(NamedTuple):
    """The provider of a caller that a call is to have: `aws`, `aws.replica`; or why there is none."""

    provider: str = ""
    why: str = ""


def removed(module: Module) -> Iterator[Fix | Refusal]:
    """The configuration of the module's own that goes."""
    own, modules = tree_of(module)
    if own not in modules or not _goes(modules, own):
        return
    for provider in configured(module):
        if provider.source.is_editable:
            said = f'provider "{provider.type}" of a module that is called with count, for_each or depends_on'
            message = f"{said}: it is removed, since what calls the module has a provider for its region"
            yield Fix(provider.source, provider.block, message, (Remove(provider.source, provider.block),))


def passed(module: Module) -> Iterator[Fix | Refusal]:
    """The calls that pass a provider from now on."""
    own, modules = tree_of(module)
    if own not in modules:
        return
    read = {call.block.address: call for call in calls_in(modules[own], own, modules)}
    for call in calls_in(module, own, modules):
        as_read = read.get(call.block.address)
        if as_read is None or not configured_by(as_read) or not _goes(modules, call.path):
            continue
        given = provider_for(as_read).provider
        if "." in given and call.block.attribute("providers") is None:
            message = f"{call.block.address}: its module configures no provider any more: it is passed {given}"
            edits = handing(call, {given.partition(".")[0]: given})
            yield Fix(call.block.source, call.block.block, message, edits)


def reason(module: Module, block: Declaration, path: str) -> str:
    """Why a module that a block calls keeps its configuration; empty if it does not."""
    own, modules = tree_of(module)
    if own not in modules or _goes(modules, path):
        return ""
    advice = "take the provider out of that module, and pass it one (providers = { aws = aws.NAME })"
    whys = [provider_for(call).why for call in calls_to(path, modules) if call.block.address == block.address]
    return f"{next(iter(whys), '') or 'not every call of it has a provider for its region'}: {advice}"


def _goes(modules: ModuleTree, path: str) -> bool:
    """Whether the module at a path loses its configuration: a call may not have it, and all can do without."""
    known = modules.once(_decided)
    if path not in known:
        calls = calls_to(path, modules)
        is_bound = any(call.block.attribute(name) is not None for call in calls for name in _BOUND)
        can = bool(calls) and is_repaired(modules, path) and all(_can(call) for call in calls)
        known[path] = is_bound and can and bool(configured(modules[path]))
    return known[path]


def _decided(_: ModuleTree) -> dict[str, bool]:
    return {}


def _can(call: Call) -> bool:
    return bool(provider_for(call).provider) and is_repaired(call.tree, call.caller_path)


def configured_by(call: Call) -> list[Declaration]:
    """The configurations of providers in the module that a call is of."""
    return configured(call.called) if call.called is not None else []


def provider_for(call: Call) -> Passed:
    """The provider of the caller that has the region which the module's own gets by the call."""
    providers = configured_by(call)
    if len(providers) != 1:
        return Passed(why=f"{call.place} configures {len(providers)} providers")
    provider = providers[0]
    if [_name(item) for item in _items(provider)] != [_REGION]:
        return Passed(why=f"provider {provider.type} of {call.place} says more than a region")
    region = _given(call, provider.value(_REGION))
    if not region:
        return Passed(why=f"which region {call.block.address} is for cannot be told")
    found = [one for one in call.caller.declarations("provider") if one.type == provider.type]
    found = [one for one in found if _code(call.caller, one.value(_REGION)) == region]
    if len(found) != 1:
        many = "no provider" if not found else "more than one provider"
        return Passed(why=f"{many} {provider.type} of the caller has the region {region}")
    if not {_name(item) for item in _items(found[0])} <= _HARMLESS:
        return Passed(why=f"provider {provider.type} of the caller says more than a region")
    alias = found[0].value(_ALIAS)
    name = alias.literal if isinstance(alias, hcl.Template) else None
    return Passed(f"{provider.type}.{name}" if name else provider.type)


def _items(provider: Declaration) -> list[hcl.Attribute | hcl.Block]:
    return [item for item in provider.body.items if isinstance(item, hcl.Attribute | hcl.Block)]


def _name(item: hcl.Attribute | hcl.Block) -> str:
    return item.name if isinstance(item, hcl.Attribute) else item.type


def _given(call: Call, region: hcl.Expression | None) -> str:
    """The region as the caller writes it: what it gives for the variable that the provider reads, or its default."""
    if isinstance(region, hcl.Traversal) and region.names[:1] == ("var",) and len(region.names) == 2:
        name = region.names[1]
        if call.block.attribute(name) is not None:
            return _code(call.caller, call.block.value(name))
        declared = call.called.find(f"var.{name}") if call.called is not None else None
        region = declared.value("default") if declared is not None else None
    return region.code.strip() if isinstance(region, hcl.Template) and region.literal else ""


def _code(module: Module, value: hcl.Expression | None) -> str:
    shown = resolved(module, value)
    is_plain = isinstance(shown, hcl.Traversal) or (isinstance(shown, hcl.Template) and bool(shown.literal))
    return shown.code.strip() if shown is not None and is_plain else ""
