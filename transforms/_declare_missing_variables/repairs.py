"""What is done about the variables that are missing, and about the arguments of calls."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Refusal, Replace
from fixer.module import Declaration, Module, Reference, Source, is_idle
from transforms._answers.provider_file import seems_left_out
from transforms._declare_missing_variables.arguments import arguments
from transforms._module_calls.calls import Call, calls_to, tree_of
from transforms._module_calls.optional_tags import are_optional, no_tags
from transforms._module_calls.plan import can_give, why_not
from transforms._module_calls.undeclared import Uses, other, undeclared
from transforms._module_calls.variables import description_of, stays_secret, type_of_missing
from transforms._variables.place import in_order, place_of

# What is read by providers, and declared beside them.
_PROVIDERS: Final = re.compile(r"(?:\w+_)?(?:region|profile|account_id|assume_role_arn)")


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each variable that is missing, and for each argument of a call that is wrong."""
    missing = undeclared(module)
    if missing:
        calls = calls_to(*tree_of(module))
        first = next(iter(missing.values()))[0][0].source
        for name in in_order(module, missing):
            yield from _missing(module, name, missing[name], calls, first)
    if module.declarations("module"):
        yield from arguments(module)


def _missing(module: Module, name: str, uses: Uses, calls: list[Call], first: Source) -> Iterator[Fix | Refusal]:
    declaration, reference = uses[0]
    source, node = declaration.source, _node(reference)
    users = list(dict.fromkeys([declaration.address.rstrip(".") for declaration, _ in uses]))
    by = users[0] if len(users) == 1 else f"{users[0]} and {len(users) - 1} more"
    said = f'An input variable with the name "{name}" has not been declared; it is used by {by}'
    meant = other(module, name) if not any(call.block.attribute(name) is not None for call in calls) else ""
    if meant:
        yield from _renamed(name, meant, uses)
        return
    is_optional = are_optional(calls, name)
    poor = next((call for call in calls if not is_optional and not can_give(call, name)), None)
    if poor is not None:
        why = f" ({why_not(poor, name)})" if why_not(poor, name) else ""
        advice = f'declare it, and give it where the module is called ("{name} = ...")'
        yield Refusal(source, node, f"{users[0]}: {said}, and {poor.block.address} gives nothing for it{why}: {advice}")
        return
    own, modules = tree_of(module)
    type_ = type_of_missing(module, name, uses, calls, own, modules)
    secret = stays_secret(module, name, uses, own, modules)
    default = no_tags(type_) if is_optional else ""
    code = _variable(name, type_, description_of(module, name, type_, uses), secret, default)
    what = "of any type" if type_ == "any" else f"as {' '.join(type_.split())}"
    message = f"{said}: it is declared {what}, {f'by default {default}' if default else 'without a default'}"
    if seems_left_out(module) and _PROVIDERS.fullmatch(name):
        message += "; if a provider.tf that declares it stands beside this, delete it there or here"
    is_read = not all(one.kind == "provider" and is_idle(module, one) for one, _ in uses)
    level = Level.ERROR if is_read else Level.WARNING
    yield Fix(source, node, message, (place_of(module, name, code, first),), level=level)


def _node(reference: Reference) -> hcl.Node:
    """The first two names of a reference, which stand for the variable."""
    return hcl.Body.of_text(".".join(reference.names[:2]), reference.start)


def _renamed(name: str, meant: str, uses: Uses) -> Iterator[Fix | Refusal]:
    for declaration, reference in uses:
        source, node = declaration.source, _node(reference)
        said = f'An input variable with the name "{name}" has not been declared: {meant} is, and is meant'
        is_plain = source.text[node.start : node.end] == f"var.{name}"
        edits = (Replace(source, node, meant),) if is_plain and _is_free(declaration, meant) else ()
        yield Fix(source, node, said, edits)


def _is_free(declaration: Declaration, meant: str) -> bool:
    """Whether a block may read another value: a variable's own cannot read locals, nor `locals` be their own."""
    return declaration.kind not in ("variable", "locals") or meant.startswith("var.")


def _variable(name: str, type_: str, description: str, secret: bool, default: str) -> str:
    lines = f"description = {description}\ntype = {type_}" + ("\nsensitive = true" if secret else "")
    lines += f"\ndefault = {default}" if default else ""
    return hcl.build('variable "NAME" {\nLINES\n}', NAME=name, LINES=lines)
