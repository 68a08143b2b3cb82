"""The arguments of calls of local modules: those that are missing, and those that the module does not know."""

from collections.abc import Container, Iterator, Mapping

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove, Replace, listed
from fixer.module import CALL_ARGUMENTS, Module
from transforms._module_calls.calls import Call, calls_in, tree_of
from transforms._module_calls.plan import plan_of, takes_of
from transforms._module_calls.tagging import NAME, is_default
from transforms._module_calls.values import Given


def arguments(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each argument that a call lacks, or that the module which is called does not know."""
    own, modules = tree_of(module)
    if own not in modules:
        return
    # What becomes of a call was decided when the modules were read; here is what is left to do of it.
    read = {call.block.address: call for call in calls_in(modules[own], own, modules)}
    for call in calls_in(module, own, modules):
        as_read = read.get(call.block.address)
        if as_read is None or as_read.path != call.path:
            continue
        plan = plan_of(as_read)
        there = {attribute.name for attribute in call.block.body.attributes}
        for attribute in call.block.body.attributes:
            new = plan.renamed.get(attribute.name, "")
            if new and new not in there:
                yield _renamed(call, attribute, new)
            elif attribute.name in plan.left_out:
                yield _left_out(call, attribute)
            elif attribute.name in plan.kept:
                yield Refusal(call.block.source, attribute, f"{_unknown(call, attribute)}: {plan.kept[attribute.name]}")
        lacking = {name: given for name, given in plan.given.items() if name not in there}
        if lacking:
            yield from _lacking(call, lacking, takes_of(modules, call.path).declared)


def _unknown(call: Call, attribute: hcl.Attribute) -> str:
    return f'{call.block.address}: An argument named "{attribute.name}" is not expected here'


def _renamed(call: Call, attribute: hcl.Attribute, new: str) -> Fix:
    source = call.block.source
    node = hcl.Body.of_text(attribute.name, attribute.start)
    return Fix(source, attribute, f"{_unknown(call, attribute)}: {new} is, and is meant", (Replace(source, node, new),))


def _left_out(call: Call, attribute: hcl.Attribute) -> Fix:
    source = call.block.source
    was = " ".join(attribute.value_code.split())
    was = was if len(was) <= 60 else f"{was[:57]}..."
    why = "so it had no effect"
    if attribute.name == NAME and is_default(call):
        why = "and what it makes has them by the default_tags of the provider"
    said = f"{call.place} neither declares nor uses it, {why}: it is left out (it was {was}{_commented(attribute)})"
    return Fix(source, attribute, f"{_unknown(call, attribute)}: {said}", (Remove(source, attribute),))


def _commented(attribute: hcl.Attribute) -> str:
    """What was said of an argument above it and behind it, as it goes with that."""
    lines = [line.strip("#/* \t\r") for line in f"{attribute.comments}\n{attribute.trail}".splitlines()]
    said = " ".join(filter(None, lines))
    return f', with the comment "{said}"' if said else ""


def _lacking(call: Call, lacking: Mapping[str, Given], declared: Container[str]) -> Iterator[Fix | Refusal]:
    source, block = call.block.source, call.block.block
    values = {name: given for name, given in lacking.items() if given.code}
    if values:
        # All at once: each would have to wait for the one before.
        said = _required(call, list(values))
        it = "it is" if len(values) == 1 else "they are"
        code = "".join([f"{name} = {given.code}\n" for name, given in values.items()])
        yield Fix(source, block, f"{said}: {it} given {_told(values)}", _giving(call, code))
    for name, given in lacking.items():
        if not given.code and name in declared:
            why = given.why or "nothing here has that name: say what it is"
            said = f'{call.block.address}: The argument "{name}" is required, but no definition was found, and'
            yield Refusal(source, block, f"{said} {why}")


def _told(values: Mapping[str, Given]) -> str:
    asked = [given.code for given in values.values() if given.is_asked]
    plain = [given.code for given in values.values() if not given.is_asked]
    told = [listed(plain)] if plain else []
    return ", and ".join([*told, f"{listed(asked)}, for which the user is asked"] if asked else told)


def _required(call: Call, names: list[str]) -> str:
    if len(names) == 1:
        return f'{call.block.address}: The argument "{names[0]}" is required, but no definition was found'
    named = listed([f'"{name}"' for name in names])
    return f"{call.block.address}: The arguments {named} are required, but no definition was found"


def _giving(call: Call, code: str) -> tuple[Edit, ...]:
    given = [a for a in call.block.body.attributes if a.name not in CALL_ARGUMENTS]
    last = given[-1] if given else call.block.attribute("source")
    code = hcl.formatted(code if given else f"\n{code}")
    return (Insert(call.block.source, last, code),) if last is not None else ()
