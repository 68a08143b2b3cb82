"""The arguments of calls of local modules: those that are missing, and those that the module does not know."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove, Replace
from fixer.module import CALL_ARGUMENTS, Module, node_references
from transforms._declare_missing_variables.words import meant
from transforms._module_calls.calls import Call, calls_in, calls_to

# Arguments that a module should rather use than not be given.
_PROTECTS: Final = re.compile(r"kms|encrypt|key|protect|secur|backup|log|audit|waf|firewall|policy|private|retention")


def can_give(module: Module, call: Call, name: str) -> bool:
    """Whether a call gives a variable of a module, or will: the caller has a value of that name."""
    if call.block.attribute(name) is not None:
        return True
    repairs = module.surroundings.tree()[1].repairs
    return bool(own_value(call, name)) and repairs(call.caller_path, call.block.source.name)


def own_value(call: Call, name: str) -> str:
    """What a caller has under the name of a variable, as one refers to it: a variable, a local, else what another
    module gives; empty if there is none, or more than one.
    """
    caller = call.caller
    # One that it uses and does not declare will be declared.
    variable = f"var.{name}"
    found = [variable] if caller.find(variable) or any(True for _ in caller.readers(variable)) else []
    found += [f"local.{name}"] if name in caller.locals else []
    if not found:
        for other in calls_in(caller, call.caller_path, call.tree):
            output = other.called.find(f"output.{name}") if other.called is not None else None
            if output is not None and other.block.address != call.block.address:
                is_one = other.block.shape.kind == "single"
                found.append(f"{other.block.address}.{name}" if is_one and not _waits(caller, other, call) else "")
    return found[0] if len(found) == 1 else ""


def _waits(caller: Module, other: Call, call: Call) -> bool:
    """Whether a module needs something that another one gives, so that it cannot give that one anything."""
    waiting = [other.block]
    seen = {other.block.address}
    for block in waiting:
        for reference in node_references(block.block):
            read = caller.find(reference.address)
            if read is None and reference.names[0] == "local" and reference.names[1] in caller.locals:
                return True
            if read is not None and read.address not in seen:
                seen.add(read.address)
                waiting.append(read)
    return call.block.address in seen


def arguments(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each argument that a call lacks, or that the module which is called does not know."""
    own, modules = module.surroundings.tree()
    for call in calls_in(module, own, modules):
        called = call.called
        if called is None or any(name.endswith(".json") for name in called.sources):
            continue
        takes = called.once(_takes)
        given = [attribute for attribute in call.block.body.attributes if attribute.name not in CALL_ARGUMENTS]
        names = {attribute.name for attribute in given}
        unknown = [a for a in given if a.name not in takes.declared and a.name not in takes.wanted]
        # What a call gave when the modules were read has been taken out of both.
        gave = names | _arguments(modules.get(own), call.block.address)
        lacking = [name for name, required in takes.declared.items() if required and name not in gave]
        wanted = [name for name in takes.wanted if name not in names]
        if (unknown or lacking or wanted) and not called.problems:
            slips = {attribute: meant(attribute.name, lacking) for attribute in unknown}
            # As it will be when the module is repaired.
            calls = calls_to(call.path, modules)
            is_whole = bool(takes.used) and all(can_give(module, one, name) for one in calls for name in takes.wanted)
            for attribute, name in slips.items():
                yield _unknown(call, attribute, name, is_whole=is_whole)
            for name in (*lacking, *wanted):
                if name not in slips.values():
                    is_declared = name in takes.declared
                    yield from _lacking(module, call, name, is_declared=is_declared, is_used=name in takes.used)


def _arguments(module: Module | None, address: str) -> set[str]:
    block = module.find(address) if module is not None else None
    return {attribute.name for attribute in block.body.attributes} if block is not None else set()


class _Takes(NamedTuple):
    """What a module takes: the variables that it declares and whether they have to be given, those that it uses, and
    those that it uses and does not declare.
    """

    declared: dict[str, bool]
    used: set[str]
    wanted: list[str]


def _takes(module: Module) -> _Takes:
    declared = {v.name: v.attribute("default") is None for v in module.declarations("variable")}
    used = {address[4:] for address in module.named if address.startswith("var.")}
    wanted = [name for name in sorted(used - declared.keys()) if any(True for _ in module.readers(f"var.{name}"))]
    return _Takes(declared, used, wanted)


def _unknown(call: Call, attribute: hcl.Attribute, name: str, *, is_whole: bool) -> Fix | Refusal:
    source = call.block.source
    said = f'Unsupported argument: an argument named "{attribute.name}" is not expected in {call.block.address}'
    if name:
        node = hcl.Body.of_text(attribute.name, attribute.start)
        return Fix(source, attribute, f"{said}: {name} is, and is meant", (Replace(source, node, name),))
    why = f"{call.path or 'the module'} neither declares nor uses it"
    if is_whole and not _PROTECTS.search(attribute.name):
        return Fix(source, attribute, f"{said}: {why}, so it is left out", (Remove(source, attribute),))
    return Refusal(source, attribute, f"{said}: {why}; leave it out, or make the module use it")


def _lacking(module: Module, call: Call, name: str, *, is_declared: bool, is_used: bool) -> Iterator[Fix | Refusal]:
    source, block = call.block.source, call.block.block
    said = f'Missing required argument: the argument "{name}" of {call.block.address} has no definition'
    value = own_value(call, name)
    repairs = module.surroundings.tree()[1].repairs
    called = call.called
    takes = is_declared or (called is not None and any(repairs(call.path, file) for file in called.sources))
    if value and takes and is_used:
        yield Fix(source, block, f"{said}: it is given {value}", _giving(call, name, value))
    elif not is_used:
        yield Refusal(source, block, f"{said}, and {call.path or 'the module'} does not use it: take it out there")
    elif is_declared:
        yield Refusal(source, block, f"{said}, and nothing here has that name: say what it is")


def _giving(call: Call, name: str, value: str) -> tuple[Edit, ...]:
    given = [a for a in call.block.body.attributes if a.name not in CALL_ARGUMENTS]
    last = given[-1] if given else call.block.attribute("source")
    code = f"{name} = {value}\n"
    return (Insert(call.block.source, last, code if given else f"\n{code}"),) if last is not None else ()
