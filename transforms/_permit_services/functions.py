"""The permissions that functions lack."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal
from fixer.module import SINGLE, Declaration, Module, free_name
from transforms._key_policies.facts import facts
from transforms._key_policies.services import ACCOUNT
from transforms._permit_services.aliases import (
    ALIAS,
    alias_statement_ids,
    function_of,
    is_alias_permitted,
    may_be_permitted_elsewhere,
)
from transforms._sendings.row import SOURCE
from transforms._sendings.sendings import Sending, sendings
from transforms._sendings.standing import (
    PERMISSION,
    is_permitted,
    may_be_opened_elsewhere,
    obstacle,
    statement_ids,
)
from transforms._sendings.table import FUNCTION, FUNCTIONS

_CODE: Final = """
resource "aws_lambda_permission" "LABEL" {
HEAD
function_name = FUNCTION.function_name
principal = "SERVICE"
LIMITS
}
"""
_ACTION: Final = 'action = "lambda:InvokeFunction"'


def permissions(module: Module) -> Iterator[Fix | Refusal]:
    """One fix for each permission that a function lacks."""
    names: set[str] = set()
    ids: dict[str, set[str]] = {}
    for group in _groups(module, FUNCTION):
        function = group[0].to
        of_function = ids.setdefault(function.address, statement_ids(module, function))
        yield _permitted(module, group, function, names, of_function)
    for group in _groups(module, ALIAS):
        alias = group[0].to
        of = function_of(module, alias)
        assert of is not None
        of_alias = ids.setdefault(alias.address, alias_statement_ids(module, alias, of))
        yield _permitted(module, group, of, names, of_alias)


def _is_lacking(module: Module, one: Sending) -> bool:
    """Whether nothing lets a service call a function or an alias, as far as that can be told."""
    if one.to.type == FUNCTION:
        return not may_be_opened_elsewhere(module, one.to, PERMISSION) and not is_permitted(module, one)
    function = function_of(module, one.to)
    if function is None or may_be_permitted_elsewhere(module, one.to, function):
        return False
    return not is_alias_permitted(module, one, function)


def _groups(module: Module, type_: str) -> list[list[Sending]]:
    """The calls that are not permitted, those together that one permission is enough for."""
    groups: dict[tuple[str, ...], list[Sending]] = {}
    for one in sendings(module, FUNCTIONS, type_):
        if not _is_lacking(module, one):
            continue
        if _shape(one) is None or "*" in (one.named.key, one.of.key if one.of else ""):
            continue
        source = one.of.code if one.of else ""
        groups.setdefault((one.named.code, one.row.service, source, _shape(one) or ""), []).append(one)
    first = [group[0] for group in groups.values()]
    lacking = [group for group in groups.values() if not any(_permits(one, group[0]) for one in first)]
    return sorted(lacking, key=lambda group: group[0].place)


def _permits(every: Sending, one: Sending) -> bool:
    """Whether the permissions for all instances of a source are for the one as well that another sender sends for."""
    of, source = every.of, one.of
    if every is one or of is None or source is None or of.declaration is None or source.declaration is None:
        return False
    is_same = every.named.code == one.named.code and every.row.service == one.row.service
    is_every = of.key in ("each.key", "count.index") and every.sender.shape == of.declaration.shape
    is_one = source.declaration.address == of.declaration.address and source.key not in ("", of.key)
    return is_same and is_every and is_one


def _shape(one: Sending) -> str | None:
    """The shape of the permission, which names both as the sender does; None where there is none that fits."""
    shape = one.sender.shape
    declared = [one.to, *([one.of.declaration] if one.of and one.of.declaration else [])]
    if (shape == SINGLE and one.is_always) or (
        not one.is_by_instance and all(each.shape == SINGLE for each in declared)
    ):
        return ""
    if not one.is_by_instance and shape.kind == "for_each":
        return None
    if not one.is_always and any(each.shape not in (SINGLE, shape) for each in declared):
        return None
    return f"{shape.kind} = {shape.code.strip()}\n"


def _permitted(
    module: Module, group: list[Sending], function: Declaration, names: set[str], ids: set[str]
) -> Fix | Refusal:
    one = group[0]
    row, sender, source = one.row, one.sender, one.of
    told = f"{one.to.address} does not let {row.title} call it, as {sender.address} has it do"
    edits: tuple[Edit, ...] = ()
    limits = f"qualifier = {one.named.code}.name\n" if one.to.type == ALIAS else ""
    if source is not None:
        arn = row.arns[source.declaration.type] if source.declaration else SOURCE
        limits += f"source_arn = {arn.replace(SOURCE, source.code)}\n"
    if row.names_account:
        if reason := obstacle(module, function, [sender]):
            return Refusal(sender.source, sender.block, f"{told}; left alone: {reason}")
        known = facts(module, function, ACCOUNT)
        limits += f"source_account = {known.codes[ACCOUNT]}\n"
        edits = known.edits
    name = _free_name(module, one, function, names)
    places = [item for name in ("provider", "region") if (item := function.attribute(name)) is not None]
    placing = (_shape(one) or "") + "".join([f"{item.name} = {item.value_code}\n" for item in places])
    id_ = _statement_id(one, ids)
    head = [f"{placing}\n" if placing else "", f"statement_id = {hcl.quoted(id_)}\n" if id_ else "", _ACTION]
    code = hcl.build(
        _CODE,
        LABEL=name,
        HEAD="".join(head),
        FUNCTION=function.address if one.to.type == ALIAS else one.named.code,
        SERVICE=row.service,
        LIMITS=limits.strip(),
    )
    last = [each for each in group if each.sender.source == sender.source][-1].sender
    edits = (Insert(last.source, last.block, code), *edits)
    return Fix(sender.source, sender.block, f"{told}: {PERMISSION}.{name} is added", edits)


def _free_name(module: Module, one: Sending, function: Declaration, names: set[str]) -> str:
    """The name of the function where no permission has that yet; else it says for which service it is."""
    name = function.name if one.to.type == FUNCTION else f"{function.name}_{one.to.name}"
    if free_name(module, PERMISSION, name, names) != name:
        name = free_name(module, PERMISSION, f"{name}_{one.row.word.lower()}", names)
    names.add(name)
    return name


def _statement_id(one: Sending, ids: set[str]) -> str:
    """An id that no statement about the function has; empty where several instances may be about one function."""
    if one.is_by_instance and one.named.key not in ("each.key", "count.index"):
        return ""
    declared = (one.of.declaration if one.of else None) or one.sender
    id_ = first = f"AllowExecutionFrom{one.row.word}"
    if id_ in ids:
        id_ = first = first + "".join([part.capitalize() for part in declared.name.replace("-", "_").split("_")])
    number = 2
    while id_ in ids:
        id_, number = f"{first}{number}", number + 1
    ids.add(id_)
    return id_
