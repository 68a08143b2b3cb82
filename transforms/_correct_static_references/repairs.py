"""What is done about each argument that Terraform reads first."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.module import Module, called_module, called_path, known, node_references
from fixer.validation import Kind, Rejection
from transforms._correct_static_references.ignored import ignored_element, ignored_list, is_all
from transforms._correct_static_references.written import address, whole_object
from transforms._module_calls.reserved import given_as

_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_CONFIGURATION: Final = re.compile(r"([A-Za-z][\w-]*)\.([A-Za-z_][\w-]*)")


def repair(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of one rejection; nothing, or why there is none, where what is meant cannot be told."""
    if found.kind is Kind.PROVIDER_REFERENCE:
        yield from _provider(module, found)
        return
    if found.kind is Kind.IGNORED_ATTRIBUTE and is_all(found) and found.body is not None:
        item = found.body.attribute("ignore_changes")
        assert item is not None
        source = found.declaration.source
        yield Fix(source, found.node, f"{found.message} It is all", (Replace(source, item.value, "all"),))
        return
    if found.path == "backend":
        from transforms._correct_static_references.backends import without_workspace

        yield from without_workspace(module, found)
        return
    repairs = _REPAIRS.get(found.name if found.kind is not Kind.IGNORED_ATTRIBUTE else "ignored")
    code = repairs(module, found) if repairs is not None else None
    if code is None:
        if repairs is _switch:
            said = f"{found.message} {found.name} must be a literal: write true or false"
            yield Refusal(found.declaration.source, found.node, said)
        return
    source, node = found.declaration.source, found.node
    edit: Edit = Replace(source, node, code)
    said = f"{found.message} It is {code}"
    if found.kind is Kind.NOT_EVALUATED and repairs is _switch:
        said = f"{found.message} {_whatever(found, code)}"
    if not code and isinstance(node, hcl.Attribute):
        edit, said = Remove(source, node), f"{found.message} {node.name} is removed"
    elif isinstance(node, hcl.Attribute):
        edit = Replace(source, node.value, code)
    yield Fix(source, node, said, (edit,))


def _dependencies(module: Module, found: Rejection) -> str | None:
    node = found.node
    assert isinstance(node, hcl.Expression)
    if isinstance(node, hcl.Conditional) and node.otherwise.code.strip() == "null":
        # What may not be there has no instances, and can be waited for nevertheless.
        node = node.value
    whole = whole_object(module, node)
    item = found.body.attribute("depends_on") if found.body is not None else None
    if not whole or item is None:
        return None
    return whole if item.value is not found.node else f"[{whole}]"


def _triggers(_: Module, found: Rejection) -> str | None:
    """What replaces a resource, in its list."""
    return f"[{found.node.code.strip()}]" if isinstance(found.node, hcl.Traversal) else None


def _address(_: Module, found: Rejection) -> str | None:
    return address(found.node) or None if isinstance(found.node, hcl.Expression) else None


def _name(_: Module, found: Rejection) -> str | None:
    """The iterator of a dynamic block."""
    text = found.node.literal if isinstance(found.node, hcl.Template) else None
    return text if text is not None and _NAME.fullmatch(text) else None


def _handed(_: Module, found: Rejection) -> str | None:
    """One of `configuration_aliases`."""
    text = found.node.literal if isinstance(found.node, hcl.Template) else None
    return text if text is not None and _CONFIGURATION.fullmatch(text) else None


def _alias(_: Module, found: Rejection) -> str | None:
    value = found.node.value if isinstance(found.node, hcl.Attribute) else None
    is_name = isinstance(value, hcl.Variable) and found.declaration.kind == "provider"
    return hcl.quoted(value.name) if is_name and isinstance(value, hcl.Variable) else None


def _providers(module: Module, found: Rejection) -> str | None:
    """What a module is handed, where that is one configuration in a list."""
    value = found.node
    if not isinstance(value, hcl.TupleCons) or len(value.elements) != 1:
        return None
    given = _CONFIGURATION.fullmatch(value.elements[0].value.code.strip().strip('"'))
    called = called_module(module, found.declaration)
    if given is None or called is None or called.mentions("configuration_aliases"):
        return None
    return f"{{ {given[1]} = {given[0]} }}"


def _switch(module: Module, found: Rejection) -> str | None:
    """What a lifecycle's switch is by the defaults of what it reads, as far as that is known.

    What may be protected stays so: what no default says is for a person.
    """
    value = found.node.value if isinstance(found.node, hcl.Attribute) else None
    switch = _by_default(module, value)
    if switch is None or (found.name == "prevent_destroy" and not switch):
        return None
    return str(switch).lower()


def _whatever(found: Rejection, code: str) -> str:
    """That a switch does not depend any more on what it was read from."""
    references = node_references(found.node.value) if isinstance(found.node, hcl.Attribute) else ()
    read = " and ".join(dict.fromkeys(reference.address for reference in references))
    said = f"{found.name} is {code} now, whatever {read} is" if read else f"{found.name} is {code} now"
    if found.name == "prevent_destroy" and code == "true":
        said += ": Terraform destroys it in no environment"
    return said


def _by_default(module: Module, value: hcl.Expression | None) -> bool | None:
    if isinstance(value, hcl.Operation) and len(value.rest) == 1 and value.rest[0].operator.strip() in ("==", "!="):
        sides = [known(module, side) for side in (value.first, value.rest[0].value)]
        is_known = all(isinstance(side, str | int | float) for side in sides)
        return (sides[0] == sides[1]) == (value.rest[0].operator.strip() == "==") if is_known else None
    if isinstance(value, hcl.Conditional):
        codes = (value.value.code.strip(), value.otherwise.code.strip())
        condition = _by_default(module, value.condition)
        # What says no more than its condition, or the opposite.
        return None if condition is None or {*codes} != {"true", "false"} else condition == (codes[0] == "true")
    if isinstance(value, hcl.UnaryOperation) and value.operator.strip() == "!":
        inner = known(module, value.value)
        return not inner if isinstance(inner, bool) else None
    switch = known(module, value)
    switch = switch == "true" if switch in ("true", "false") else switch
    return switch if isinstance(switch, bool) else None


def _version(module: Module, found: Rejection) -> str | None:
    # The module may have a variable of that name, which it is for.
    own, _ = module.surroundings.tree()
    path = called_path(own, found.declaration)
    variable = given_as(called_module(module, found.declaration), path, found.declaration, "version")
    return "" if found.kind is Kind.MODULE_SOURCE and not variable else None


def _source(_: Module, found: Rejection) -> str | None:
    is_told = found.kind is Kind.MODULE_SOURCE and isinstance(found.node, hcl.Attribute)
    value = found.node.value if is_told and isinstance(found.node, hcl.Attribute) else None
    return hcl.quoted(f"./{value.literal}") if isinstance(value, hcl.Template) and value.literal else None


def _provider(module: Module, found: Rejection) -> Iterator[Fix]:
    """A reference to a provider with what it is before its name."""
    code = found.name.strip().strip('"').removeprefix("provider.")
    aliases = {
        (one.type, alias.value_code.strip('" '))
        for one in module.declarations("provider")
        if (alias := one.attribute("alias")) is not None
    }
    if len(alone := [type_ for type_, alias in aliases if alias == code]) == 1:
        # An alias without the provider that has it.
        code = f"{alone[0]}.{code}"
    named = _CONFIGURATION.fullmatch(code)
    if code == found.name.strip().strip('"') or named is None:
        return
    source, node = found.declaration.source, found.node
    if (named[1], named[2]) in aliases:
        value = node.value if isinstance(node, hcl.Attribute) else node
        yield Fix(source, node, f"{found.message} It is {code}", (Replace(source, value, code),))


_REPAIRS: Final[dict[str, Callable[[Module, Rejection], str | None]]] = {
    "alias": _alias,
    "configuration_aliases": _handed,
    "create_before_destroy": _switch,
    "depends_on": _dependencies,
    "from": _address,
    "ignore_changes": ignored_list,
    "ignored": ignored_element,
    "iterator": _name,
    "prevent_destroy": _switch,
    "providers": _providers,
    "replace_triggered_by": _triggers,
    "source": _source,
    "to": _address,
    "version": _version,
}
