"""The value that a call can give for a variable of the module that it calls."""

import re
from collections.abc import Iterator
from posixpath import basename
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, node_references
from transforms._module_calls.calls import Call, calls_in, calls_to, is_repaired
from transforms._module_calls.named import OF_REGION, Named, named
from transforms._module_calls.undeclared import other as meant_by
from transforms._module_calls.variables import type_in
from transforms._module_calls.written import form_of, written

# A reference and nothing else.
_REFERENCE: Final = re.compile(r"[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+")
_ID: Final = re.compile(r"(?:^|_)(?:ids?|arns?)$")
# What each module has one of its own of.
_OWN: Final = re.compile(
    r"security_group|(?:^|_)sgs?_|subnet|role|polic|target|instance|function|bucket|queue|topic|table|name"
)
# What says nothing without the module whose it is.
_RELATIVE: Final = "arn description id name role_arn role_name security_group_id security_group_ids sg_id sg_ids type"


class Given(NamedTuple):
    """What a call can give for a variable.

    `code` is the value, empty if none can be told: `why` says the reason then. `output` is what another module has to
    have for it: that module's path and the output's name. `is_asked` tells that the caller itself is to be given it.
    """

    code: str = ""
    why: str = ""
    output: tuple[str, str] | None = None
    is_asked: bool = False


def value_for(call: Call, name: str) -> Given:
    """What a call can give for a variable: what has its name, what others of the calls are given under it, what it says
    of the resources that are there, else what the caller is given under the same name.
    """
    own = own_value(call, name)
    if own:
        return Given(own)
    same = _given_to_others(call, name)
    if same:
        return Given(same)
    said = _named(call, name)
    return said if said.code or said.why else _asked(call, name)


def own_value(call: Call, name: str) -> str:
    """What a caller has under the name of a variable, as one refers to it: a variable, a local, else what another
    module gives; empty if there is none, or more than one.
    """
    caller = call.caller
    # One that it uses and does not declare will be declared.
    variable = f"var.{name}"
    found = [variable] if caller.find(variable) or any(True for _ in caller.readers(variable)) else []
    found += [f"local.{name}"] if name in caller.locals else []
    found = found or _of_this_call(call, name)
    if not found and name not in _RELATIVE.split():
        for other, there in sources(call, name):
            output = other.called.find(f"output.{there}") if other.called is not None else None
            if output is not None and not _is_named_so(call, name, output):
                is_one = other.block.shape.kind == "single" and not waits(caller, other.block, call)
                found.append(f"{other.block.address}.{there}" if is_one else "")
    return found[0] if len(found) == 1 else ""


def _of_this_call(call: Call, name: str) -> list[str]:
    """The variables and locals that say which call they are for, and how it calls them (`lambda_timeout`)."""
    own, asked = _words(call) | {*called_name(call).replace("-", "_").split("_")}, {*name.split("_")}
    names = [(f"var.{one.name}", one.name) for one in call.caller.declarations("variable")]
    names += [(f"local.{one}", one) for one in call.caller.locals]
    return [
        address
        for address, one in names
        if (one.endswith(name) or one.startswith(name))
        and asked <= (words := {*one.split("_")})
        and words - asked
        and words - asked <= own
    ]


def _is_named_so(call: Call, name: str, output: Declaration) -> bool:
    """Whether the module uses a variable to name its own, and the output is the name of another one of the type."""
    value = output.attribute("value")
    types = {reference.names[0] for reference in node_references(value.value)} if value is not None else set()
    return bool(types & users_of(call, name)) and not _ID.search(name)


def users_of(call: Call, name: str) -> set[str]:
    """The types of what uses a variable in the module that is called."""
    called = call.called
    return {declaration.type for declaration, _ in called.readers(f"var.{name}")} if called is not None else set()


def _others(call: Call) -> Iterator[Call]:
    for other in calls_in(call.caller, call.caller_path, call.tree):
        if other.block.address != call.block.address:
            yield other


def sources(call: Call, name: str) -> Iterator[tuple[Call, str]]:
    """The other calls that may give what a variable is called after, each with what that is called there.

    Of several calls of one module it is the one that the variable says (`primary_vpc_id`, of `module.vpc_primary`), or
    that is called as the call is (`module.database_dr` is given what `module.vpc_dr` has).
    """
    alike: dict[str, list[Call]] = {}
    for other in _others(call):
        alike.setdefault(other.path, []).append(other)
    for others in alike.values():
        tells = [_telling(other, others) for other in others]
        said = [(other, words) for other, words in zip(others, tells, strict=True) if words & {*name.split("_")}]
        paired = [(other, words) for other, words in zip(others, tells, strict=True) if words & _words(call)]
        if len(said) == 1:
            other, words = said[0]
            yield other, "_".join([word for word in name.split("_") if word not in words])
        elif not said and len(paired) == 1:
            yield paired[0][0], name
        else:
            yield from [(other, name) for other in others]


def _telling(call: Call, others: list[Call]) -> set[str]:
    """The words of a call's name that tell it from the other calls of the module; none where there are none."""
    common = set.intersection(*[_words(other) for other in others])
    return _words(call) - common


def _words(call: Call) -> set[str]:
    return set(call.block.name.replace("-", "_").split("_"))


def waits(caller: Module, start: Declaration, call: Call) -> bool:
    """Whether a block needs something that a called module gives, so that it cannot give that one anything."""
    nodes: list[hcl.Node] = [start.block]
    seen = {start.address}
    for node in nodes:
        for reference in node_references(node):
            address = reference.address
            if address in seen:
                continue
            seen.add(address)
            read = caller.find(address)
            if read is not None:
                nodes.append(read.block)
            elif reference.names[0] == "local" and reference.names[1] in caller.locals:
                nodes.append(caller.locals[reference.names[1]].value)
    return call.block.address in seen


def _given_to_others(call: Call, name: str) -> str:
    """The one value that all other calls which take an argument of the name are given for it, where it is the same for
    all modules: it has the name itself, or more than one has it and it is of no one's own.
    """
    found: list[str] = []
    for other in _others(call):
        argument = other.block.attribute(name)
        if argument is not None:
            found.append(_plain(call, argument))
    if not found or len(set(found)) > 1 or not found[0]:
        return ""
    is_same = found[0].rpartition(".")[2] == name or name.endswith("tags")
    return found[0] if is_same or (len(found) > 1 and not _OWN.search(name)) else ""


def _plain(call: Call, argument: hcl.Attribute) -> str:
    """A value that is a reference, and can be given to the module of a call; else empty."""
    code = argument.value_code
    if not _REFERENCE.fullmatch(code):
        return ""
    reference = node_references(argument.value)[0]
    read = call.caller.find(reference.address)
    if reference.names[0] in ("each", "count", "path") or (read is not None and waits(call.caller, read, call)):
        return ""
    return code


def _named(call: Call, name: str) -> Given:
    """What the name says of the caller's resources, or of what the other modules have."""
    caller, called = call.caller, call.called
    assert called is not None
    form = form_of(type_in(call.tree, call.path, name))
    # What the module names its own one by is no other's name.
    own = users_of(call, name) if not _ID.search(name) else set()
    inside = named(called, name, strict=True)
    if isinstance(inside, Named) and inside.resources[0].type not in own:
        return Given(why=f"{call.place} itself has {inside.resources[0].address}: say whether that is meant")
    found: list[Given] = []
    doubts: list[str] = []
    for module, other, there in (
        (caller, None, name),
        *[(one.called, one, there) for one, there in sources(call, name)],
    ):
        if module is None or (other is not None and (module.problems or other.path == call.path)):
            continue
        if name in OF_REGION and call.block.attribute("providers") is not None:
            # What is so here is another one there.
            continue
        said = named(module, there, strict=True)
        if not isinstance(said, Named):
            if any(resource.type not in own for resource in said.resources):
                doubts.append(f"{said.why} in {other.block.address}" if other is not None else said.why)
            continue
        first = said.resources[0]
        if first.type in own:
            continue
        code = written(module, said, [form])
        if not code.code:
            doubts.append(code.why)
        elif other is None:
            found.append(_free(call, first, code.code))
        else:
            found.append(_of_module(call, other, there, code.code))
    if len(found) == 1 and not doubts:
        return found[0]
    if found or doubts:
        told = [one.code for one in found if one.code]
        return Given(why=" and ".join([*doubts, *[f"{code} may be meant" for code in told]]) or found[0].why)
    return Given()


def _free(call: Call, resource: Declaration, code: str) -> Given:
    if waits(call.caller, resource, call):
        return Given(why=f"{resource.address} needs what {call.block.address} gives")
    return Given(code)


def _of_module(call: Call, other: Call, name: str, code: str) -> Given:
    """What another module has, by the output that gives it: one that it has, or is to have."""
    module = other.called
    assert module is not None
    if other.block.shape.kind != "single":
        return Given(why=f"{other.block.address} is called more than once")
    if waits(call.caller, other.block, call):
        return Given(why=f"{other.block.address} has it, and needs what {call.block.address} gives")
    standing = output_of(module, code)
    if standing:
        return Given(f"{other.block.address}.{standing}")
    if not is_repaired(call.tree, other.path):
        return Given(why=f"{other.place} has it, and no output for it")
    return Given(f"{other.block.address}.{name}", output=(other.path, name))


def output_of(module: Module, code: str) -> str:
    """The output of a module whose value is some code, empty if there is none."""
    wanted = _bare(code)
    for output in module.declarations("output"):
        value = output.attribute("value")
        if value is not None and _bare(value.value_code) == wanted:
            return output.name
    return ""


def _bare(code: str) -> str:
    return "".join(code.split())


def called_name(call: Call) -> str:
    """What the module that is called is called itself: by its folder."""
    return basename(call.path)


def _asked(call: Call, name: str) -> Given:
    """The caller is given it under the same name, or one for each of several calls: by its callers, or by the user."""
    tree, path = call.tree, call.caller_path
    if not is_repaired(tree, path) or name in ("arn", "description", "id", "name", "type"):
        return Given()
    alike = [
        one for one in calls_in(call.caller, path, tree) if one.path == call.path and one.block.attribute(name) is None
    ]
    # Each of several may need another one.
    own = name if len(alike) == 1 else f"{call.block.name.replace('-', '_')}_{name}"
    if own != name and (call.caller.find(f"var.{own}") or any(True for _ in call.caller.readers(f"var.{own}"))):
        return Given()
    callers = list(calls_to(path, tree))
    if not any(above.block.attribute(own) is not None for above in callers) and (meant := meant_by(call.caller, own)):
        # As one that is used and not declared would be.
        return Given(meant)
    for above in callers:
        if above.block.attribute(own) is None:
            given = value_for(above, own)
            if not given.code or above.called is None or not is_repaired(tree, above.caller_path):
                return Given(why=given.why)
    return Given(f"var.{own}", is_asked=True)
