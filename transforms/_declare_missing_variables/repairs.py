"""What is done about the variables that are missing, and about the arguments of calls."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Declaration, Module, Reference, Source
from transforms._declare_missing_variables.arguments import arguments, can_give
from transforms._declare_missing_variables.given import declared_in_json, type_given, type_passed
from transforms._declare_missing_variables.place import in_order, place_of
from transforms._declare_missing_variables.types import together, wants
from transforms._declare_missing_variables.words import described, is_secret, meant
from transforms._module_calls.calls import Call, calls_of

# A loop may call its item so, and then `var.x` is an attribute of it.
_SHADOW: Final = re.compile(r"\bfor\s+(?:\w+\s*,\s*)?var\b|\bfor\s+var\s*,")

Uses = list[tuple[Declaration, Reference]]


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each variable that is missing, and for each argument of a call that is wrong."""
    try:
        missing = undeclared(module)
    except ValueError:
        # A JSON file that is none: what it declares cannot be known.
        return
    if missing:
        calls = calls_of(module)
        first = next(iter(missing.values()))[0][0].source
        for name in in_order(module, missing):
            yield from _missing(module, name, missing[name], calls, first)
    if module.declarations("module"):
        yield from arguments(module)


def undeclared(module: Module) -> dict[str, Uses]:
    """The variables that a module uses and does not declare, with their uses: by the first one, in its own files first.

    Raises ValueError for a JSON file that is none.
    """
    names = [address[4:] for address in module.named if address.startswith("var.") and not module.find(address)]
    if not names or any(_SHADOW.search(source.text) for source in module.sources.values()):
        return {}
    known = declared_in_json(module)
    standing = module.surroundings.standing
    found: dict[str, Uses] = {}
    for name in names:
        uses = [(d, r) for d, r in module.readers(f"var.{name}") if d.source.is_configuration]
        if uses and name not in known:
            found[name] = sorted(
                uses, key=lambda use: (use[0].source.name in standing, use[0].source.name, use[1].start)
            )
    return dict(sorted(found.items(), key=lambda item: (item[1][0][0].source.name, item[1][0][1].start)))


def _missing(module: Module, name: str, uses: Uses, calls: list[Call], first: Source) -> Iterator[Fix | Refusal]:
    declaration, reference = uses[0]
    source, node = declaration.source, _node(reference)
    users = list(dict.fromkeys([declaration.address.rstrip(".") for declaration, _ in uses]))
    by = users[0] if len(users) == 1 else f"{users[0]} and {len(users) - 1} more"
    said = f'An input variable with the name "{name}" has not been declared; it is used by {by}'
    given = [call for call in calls if call.block.attribute(name) is not None]
    other = _other(module, name) if not given else ""
    if other:
        yield from _renamed(name, other, uses)
        return
    poor = next((call for call in calls if not can_give(module, call, name)), None)
    if poor is not None:
        advice = f'declare it, and give it where the module is called ("{name} = ...")'
        yield Refusal(source, node, f"{said}, and {poor.block.address} gives nothing for it: {advice}")
        return
    type_ = type_given(module, name, given) or type_passed(module, name)
    if not type_:
        type_ = together(name, {want for declaration in _blocks(uses) for want in wants(declaration, name)})
    secret = is_secret(name) and not any(d.kind in ("output", "locals", "module") for d, _ in uses)
    code = _variable(name, type_, described(name, type_, [user for user in users if user != "locals"]), secret)
    what = "of any type" if type_ == "any" else f"as {' '.join(type_.split())}"
    message = f"{said}: it is declared {what}, without a default"
    yield Fix(source, node, message, (place_of(module, name, code, first),))


def _blocks(uses: Uses) -> list[Declaration]:
    return list({(d.source.name, d.block.start): d for d, _ in uses}.values())


def _node(reference: Reference) -> hcl.Node:
    """The first two names of a reference, which stand for the variable."""
    return hcl.Body.of_text(".".join(reference.names[:2]), reference.start)


def _other(module: Module, name: str) -> str:
    """What is meant where the name is one of a local, or a slip of the pen; empty where it is neither."""
    if name in module.locals:
        return f"local.{name}"
    known = meant(name, [variable.name for variable in module.declarations("variable")])
    return f"var.{known}" if known else ""


def _renamed(name: str, other: str, uses: Uses) -> Iterator[Fix | Refusal]:
    for declaration, reference in uses:
        source, node = declaration.source, _node(reference)
        said = f'An input variable with the name "{name}" has not been declared: {other} is, and is meant'
        is_plain = source.text[node.start : node.end] == f"var.{name}"
        edits = (Replace(source, node, other),) if is_plain and _is_free(declaration, other) else ()
        yield Fix(source, node, said, edits)


def _is_free(declaration: Declaration, other: str) -> bool:
    """Whether a block may read another value: a variable's own cannot read locals, nor `locals` be their own."""
    return declaration.kind not in ("variable", "locals") or other.startswith("var.")


def _variable(name: str, type_: str, description: str, secret: bool) -> str:
    lines = f"description = {hcl.quoted(description)}\ntype = {type_}" + ("\nsensitive = true" if secret else "")
    return hcl.build('variable "NAME" {\nLINES\n}', NAME=name, LINES=lines)
