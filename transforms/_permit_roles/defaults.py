"""What of the account is meant where nothing is named: the default bus, for events that say no other one, the rule of
AWS by which a task is waited for, what a service makes in the account.

Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit
from fixer.module import Declaration, Module, nested_arguments, resolved
from transforms._instances.named import Named
from transforms._instances.sent import is_sent
from transforms._key_policies.facts import cannot_ask, facts, is_told
from transforms._permit_roles.elements import RESOURCE, elements, is_call_of
from transforms._role_rights.row import NAME, Row

_EACH: Final = ("each.", "count.")


def defaults(module: Module, user: Declaration, row: Row) -> Iterator[Named]:
    """What a row says for what is handed over without a name, where a resource certainly does that."""
    path, _, element = row.to.partition("#")
    if cannot_ask(module, user) or not is_told(user):
        return
    for _, argument in nested_arguments(user.body, path):
        value = resolved(module, argument.value) or argument.value
        text = user.source.text if value is argument.value else ""
        if is_sent(module, user, argument) and (not element or _is_handed_over(value, element, text, row.task)):
            yield Named(None, row.default)
            return


def _is_handed_over(value: hcl.Expression, element: str, text: str, task: str) -> bool:
    """Whether a task of a state machine certainly hands over something without a name, or is called at all."""
    if element == RESOURCE:
        called = elements(value, RESOURCE, text, is_always=True)
        return any(is_always and is_call_of(node, task) for node, is_always in called)
    first, _, name = element.partition(".")
    lists = elements(value, first, text, is_always=True, task=task)
    return any(is_always and _has_none(node, name) for node, is_always in lists)


def _has_none(node: hcl.Node, name: str) -> bool:
    """Whether one of the objects in a list has no element of a name, be it a path in JSON (`EventBusName.$`)."""
    given = [item.value for item in node.elements] if isinstance(node, hcl.TupleCons) else []
    return any(
        isinstance(one, hcl.ObjectCons) and one.element(name) is None and one.element(f"{name}.$") is None
        for one in given
    )


def told(module: Module, user: Declaration, to: Named) -> tuple[Named, tuple[Edit, ...]]:
    """Something of the account with the region and the like in its ARN, and the edits that add what that reads."""
    text = to.code.replace(NAME, _name(user))
    known = facts(module, user, text)
    for mark, code in known.codes.items():
        text = text.replace(mark, code[1:-1] if code.startswith('"') else f"${{{code}}}")
    return Named(None, f'"{text}"'), known.edits


def _name(user: Declaration) -> str:
    """The name of a resource in an ARN, as the resource has it; all names where it is another one for each instance."""
    code = user.value_code("name")
    if not code or "\n" in code or any(one in code for one in _EACH):
        return "*"
    return code[1:-1] if code.startswith('"') else f"${{{code}}}"
