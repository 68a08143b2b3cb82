"""What becomes of each call: decided by how the tree was before the run, so that the caller and the called agree."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from fixer.module import CALL_ARGUMENTS, Module, ModuleTree
from transforms._module_calls.calls import Call, calls_in, calls_to, is_repaired
from transforms._module_calls.filling import filled
from transforms._module_calls.misnamed import doubtful, same_thing, would_replace
from transforms._module_calls.optional_tags import are_optional
from transforms._module_calls.pairing import alike, is_open_to, may_be, paired
from transforms._module_calls.protecting import place_for, protects
from transforms._module_calls.reserved import GIVEN, free_name, given_as
from transforms._module_calls.tagging import NAME, tagged, wrong_tags
from transforms._module_calls.taking import Taking, asked_by, could_take, set_by, taking
from transforms._module_calls.undeclared import other, undeclared
from transforms._module_calls.values import Given, own_value, value_for
from transforms._variables.words import meant


class Takes(NamedTuple):
    """What a module takes: the variables that it declares and whether they have to be given, those that it uses, and
    those that it uses and does not declare, for itself or to hand them on.
    """

    declared: dict[str, bool]
    used: frozenset[str]
    wanted: tuple[str, ...]


class Plan(NamedTuple):
    """What becomes of a call: arguments that get another name, that are left out, that are left alone and why, and what
    is given for variables that it lacks. Of what is `taken` the called module will declare variables, of its tags where
    they are `tagged`.
    """

    renamed: dict[str, str]
    left_out: frozenset[str]
    kept: dict[str, str]
    given: dict[str, Given]
    taken: Mapping[str, Taking] = MappingProxyType({})
    tagged: bool = False


# What belongs to a call or a resource itself: no variable is called so by mistake.
_OF_BLOCKS: Final = frozenset({"lifecycle", "provider"})
_NOTHING = Plan({}, frozenset(), {}, {})


def takes_of(tree: ModuleTree, path: str) -> Takes:
    """What the module at a path takes."""
    known = tree.once(_taken)
    if path not in known:
        # Modules that call each other in circles are Terraform's to tell of.
        known[path] = Takes({}, frozenset(), ())
        known[path] = _takes(tree, path)
    return known[path]


def _taken(_: ModuleTree) -> dict[str, Takes]:
    return {}


def _takes(tree: ModuleTree, path: str) -> Takes:
    module = tree[path]
    declared = {
        _callable(module, path, v.name): v.attribute("default") is None for v in module.declarations("variable")
    }
    used = {_callable(module, path, address[4:]) for address in module.named if address.startswith("var.")}
    wanted = [name for name in module.once(undeclared) if not other(module, name)]
    asked = [given for call in calls_in(module, path, tree) for given in plan_of(call).given.values() if given.is_asked]
    handed = [name for given in asked if (name := given.code.removeprefix("var.")) not in declared]
    return Takes(declared, frozenset({*used, *handed}), tuple(sorted({*wanted, *handed})))


def _callable(module: Module, path: str, name: str) -> str:
    """The name by which a variable can be given: not one that calls keep for themselves."""
    return (free_name(module, path, name) or name) if name in GIVEN else name


def plan_of(call: Call) -> Plan:
    """What becomes of a call as it was read."""
    known, key = call.tree.once(_planned), (call.caller_path, call.block.address)
    if key not in known:
        known[key] = _NOTHING
        known[key] = _plan(call)
    return known[key]


def _planned(_: ModuleTree) -> dict[tuple[str, str], Plan]:
    return {}


def _plan(call: Call) -> Plan:
    called = call.called
    if called is None or called.problems or any(name.endswith(".json") for name in called.sources):
        return _NOTHING
    if not called.sources:
        # There is no such folder.
        return _NOTHING
    takes = takes_of(call.tree, call.path)
    given = [attribute.name for attribute in call.block.body.attributes if attribute.name not in CALL_ARGUMENTS]
    # A block of the name will be the argument.
    given += [block.type for block in call.block.body.blocks() if block.type in takes.declared]
    there = [item.name for item in call.block.body.attributes]
    callable_ = {name: new for name in there if (new := given_as(called, call.path, call.block, name))}
    given += callable_.values()
    unknown = [name for name in given if name not in {*callable_, *takes.declared, *takes.wanted, *_OF_BLOCKS}]
    lacking = [name for name, required in takes.declared.items() if required and name not in given]
    wanted = [name for name in takes.wanted if name not in given and not _is_optional(call, name)]
    if not unknown and not lacking and not wanted and not callable_:
        return _NOTHING
    missing = [*lacking, *wanted]
    open_ = [name for name in takes.declared if name not in given and name not in missing]
    renamed = callable_ | {
        name: new for name in unknown if (new := meant(name, lacking) or same_thing(name, unknown, missing))
    }
    renamed |= _slips(call, [name for name in unknown if name not in renamed], open_)
    values = {name: _value(call, name, takes) for name in missing if name not in renamed.values()}
    unmet = [name for name, value in values.items() if not value.code or value.is_asked]
    open_ = [name for name in open_ if name not in renamed.values()]
    pairs = {**paired(call, [name for name in unknown if name not in renamed], unmet, open_)}
    pairs |= filled(call, [name for name in unknown if name not in renamed | pairs], [*unmet, *open_])
    pairs = {name: new for name, new in pairs.items() if new in unmet or not would_replace(call, name, new)}
    renamed |= pairs
    values = {name: value for name, value in values.items() if name not in pairs.values()}
    left = [name for name in unknown if name not in renamed]
    unmet = [name for name in unmet if name in values]
    doubts = {name: found for name in left if (found := doubtful(name, unmet) or _open_to(call, name, unmet))}
    values = {name: _doubted(name, value, doubts) for name, value in values.items()}
    for name in left:
        if name not in doubts and (found := alike(call, name, open_)):
            doubts[name] = found
    taken = {}
    if is_repaired(call.tree, call.path):
        taken = {name: one for name in left if name not in doubts and (one := taking(call, name))}
    has_tags = NAME in left and NAME not in doubts and is_repaired(call.tree, call.path) and bool(tagged(call))
    left = [name for name in left if name not in taken and not (has_tags and name == NAME)]
    kept = {name: why for name in left if (why := _why_kept(called, call, name, doubts.get(name, "")))}
    return Plan(renamed, frozenset(left) - kept.keys(), kept, values, taken, has_tags)


def _is_optional(call: Call, name: str) -> bool:
    """Whether the module will declare a variable with a default, and the call has nothing to give for it."""
    if not are_optional(calls_to(call.path, call.tree), name):
        return False
    value = value_for(call, name)
    return value.is_asked or not value.code


def _slips(call: Call, unknown: list[str], optional: list[str]) -> dict[str, str]:
    """The variables with a default of which unknown arguments are slips of the pen, each of another one."""
    found = {name: new for name in unknown if (new := meant(name, optional)) and may_be(call, name, new)}
    found = {name: new for name, new in found.items() if not would_replace(call, name, new)}
    return {name: new for name, new in found.items() if list(found.values()).count(new) == 1}


def _value(call: Call, name: str, takes: Takes) -> Given:
    if name not in takes.used:
        return Given(why=f"{call.place} does not use it: take it out there")
    if name in takes.declared or is_repaired(call.tree, call.path):
        return value_for(call, name)
    return Given()


def _open_to(call: Call, name: str, unmet: list[str]) -> str:
    """A variable without a value that an argument may be meant for by its type alone."""
    return next((one for one in unmet if is_open_to(call, name, one)), "")


def _doubted(name: str, value: Given, doubts: dict[str, str]) -> Given:
    """No one is asked for what an argument that is there may mean."""
    for argument, found in doubts.items():
        if found == name and (value.is_asked or not value.code):
            return Given(why=f'"{argument}" is given, and may be meant')
    return value


def _why_kept(called: Module, call: Call, name: str, doubt: str) -> str:
    """Why an argument that nothing reads stays; empty if it goes."""
    advice = "leave it out, or make the module use it"
    if doubt:
        return f'"{doubt}" is, and is not given: call it so if that is meant, or leave it out'
    if not any(called.declarations(kind) for kind in ("resource", "data", "module", "output", "locals")):
        return f"{call.place} declares nothing that could use it: {advice}"
    if why := wrong_tags(call, name):
        return f"{call.place} neither declares nor uses it, and {why}: {advice}"
    if takers := could_take(called, name):
        whose = takers[0] if len(takers) == 1 else f"{takers[0]} and {len(takers) - 1} more"
        return f"{call.place} neither declares nor uses it, and it may be meant for {whose}: {advice}"
    if setter := set_by(call, name):
        return f"{call.place} neither declares nor uses it, and {setter} sets another {name} itself: {advice}"
    if place := place_for(called, name):
        return f"{call.place} neither declares nor uses it, and {place} is not set: {advice}"
    asks = asked_by(call, name) or ("it may protect something" if protects(name) else "")
    return f"{call.place} neither declares nor uses it, and {asks}: {advice}" if asks else ""


def can_give(call: Call, name: str) -> bool:
    """Whether a call gives a variable of a module, or will."""
    if call.block.attribute(name) is not None:
        return True
    if call.called is None:
        return False
    plan = plan_of(call)
    if name in plan.renamed.values():
        return is_repaired(call.tree, call.caller_path)
    given = plan.given.get(name)
    # What other repairs make a module use can be given where the caller has it.
    code = given.code if given is not None else own_value(call, name)
    return bool(code) and is_repaired(call.tree, call.caller_path)


def why_not(call: Call, name: str) -> str:
    """Why a call cannot give a variable, as far as there is more to say than that it has none."""
    given = plan_of(call).given.get(name)
    return given.why if given is not None else ""


def planned_outputs(tree: ModuleTree, path: str) -> Iterator[tuple[Call, str]]:
    """The outputs of the module at a path that calls beside its own will read, with its own call."""
    for caller_path, paths in tree.calls.items():
        if path in paths:
            calls = list(calls_in(tree[caller_path], caller_path, tree))
            for call in calls:
                for given in plan_of(call).given.values():
                    if given.output is not None and given.output[0] == path:
                        read = given.code.rpartition(".")[0]
                        for one in calls:
                            if one.path == path and one.block.address == read:
                                yield one, given.output[1]
