"""What roles of a module lack, of what the resources that they are handed to need."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import SENDING, Grants, allows, covers, grants, role_of, roles_in
from fixer.module import SINGLE, Declaration, Module, known, nested_arguments, relatives
from transforms._permit_roles.row import Row
from transforms._permit_roles.table import ROWS
from transforms._permit_services.sendings import named
from transforms._policy_statements.channel_keys import RECEIVING as FOR_RECEIVING
from transforms._policy_statements.channel_keys import SENDING as FOR_SENDING
from transforms._policy_statements.channel_keys import Key, delegates, key_of, lacking_of
from transforms._policy_statements.obstacle import Obstacle

_FUNCTION: Final = "aws_lambda_function"
_ALIAS: Final = "aws_lambda_alias"
_OF_FUNCTION: Final = "function_name"


class Lack(NamedTuple):
    """That a role may not do what a resource (`user`) needs by a row: the actions, and what they are for (None where
    that is everything). `denied` is the address of what denies one of them. A queue or a topic that is encrypted has a
    `key`, of which the role lacks `key_actions`.
    """

    row: Row
    role: Declaration
    user: Declaration
    actions: tuple[str, ...]
    to: Declaration | None
    denied: str
    key: Key | None = None
    key_actions: tuple[str, ...] = ()


def lacking(module: Module) -> dict[str, list[Lack]]:
    """All that is lacking and can be proved to be, by the address of the role."""
    found: dict[str, list[Lack]] = {}
    for row in ROWS:
        for user in module.resources(*row.users):
            role = _role(module, user, row)
            if role is None or _is_granted_by_callers(module, role) or not _is_so(module, user, row):
                continue
            for to in _named(module, user, row):
                granted = grants(module, role)
                actions = _lacking(module, granted, row.actions, to)
                if actions:
                    actions += _lacking(module, granted, row.also, to)
                    denied = _denied(module, granted, actions, to)
                    lack = Lack(row, role, user, actions, to, denied)
                    found.setdefault(role.address, []).append(_with_key(module, granted, lack))
    return found


def _role(module: Module, user: Declaration, row: Row) -> Declaration | None:
    """The role of a resource, or of the function that it names."""
    if row.role == _OF_FUNCTION:
        function = _function(module, user)
        return role_of(module, function) if function is not None else None
    if "." not in row.role:
        return role_of(module, user, row.role)
    given = [argument.value for _, argument in nested_arguments(user.body, row.role)]
    found = roles_in(module, user, given[0]) if len(given) == 1 else None
    return found.roles[0] if found is not None and found.complete and len(found.roles) == 1 else None


def _function(module: Module, user: Declaration) -> Declaration | None:
    """The function that a resource names, or an alias of it."""
    value = user.value(_OF_FUNCTION)
    found = named(module, user, value, frozenset({_FUNCTION, _ALIAS})) if value is not None else None
    declared = found.declaration if found is not None else None
    return _function(module, declared) if declared is not None and declared.type == _ALIAS else declared


def _is_granted_by_callers(module: Module, role: Declaration) -> bool:
    """Whether those who call the module are told of a role, and may attach policies to it."""
    is_told = any(reader.kind == "output" for reader, _ in module.readers(role.address))
    return is_told and bool(relatives(module).above)


def _is_so(module: Module, user: Declaration, row: Row) -> bool:
    """Whether a resource needs what the row says: nothing says that it does not, or may not."""
    path, value = row.when
    said = [known(module, argument.value) for _, argument in nested_arguments(user.body, path)] if path else []
    return bool(said or not path) and all(isinstance(one, str) and one != value for one in said)


def _named(module: Module, user: Declaration, row: Row) -> Iterator[Declaration | None]:
    """What a resource needs something of: resources, or (as None) everything."""
    if not row.resources:
        if _has(user, row.to):
            yield None
        return
    for _, argument in nested_arguments(user.body, row.to):
        found = named(module, user, argument.value, row.resources.keys())
        if found is not None and found.declaration is not None and _is_plain(argument.value):
            yield found.declaration


def _has(user: Declaration, path: str) -> bool:
    """Whether an argument is set in any case: what a dynamic block makes need not be there."""
    name, _, rest = path.partition(".")
    given = [argument.value for block in user.body.blocks(name) for _, argument in nested_arguments(block.body, rest)]
    return any(_is_plain(value) and value.code.strip() not in ("[]", "null", '""') for value in given)


def _is_plain(expression: hcl.Expression) -> bool:
    """Whether a value is there in any case."""
    return not isinstance(expression, hcl.Conditional) and "each." not in expression.code


def _lacking(module: Module, granted: Grants, actions: tuple[str, ...], to: Declaration | None) -> tuple[str, ...]:
    """Those of some actions that nothing allows a role; of several, of which one is enough, the first."""
    address = to.address if to is not None else ""
    wanted = [action.split("|") for action in actions]
    return tuple([either[0] for either in wanted if all(granted.allow(module, a, address) == "no" for a in either)])


def _with_key(module: Module, granted: Grants, lack: Lack) -> Lack:
    """A lack with what is lacking of the key of the queue or the topic, as far as that can be told."""
    if lack.to is None or lack.to.type not in SENDING:
        return lack
    key = key_of(module, lack.to)
    if key is None or isinstance(key, Obstacle) or not delegates(module, key, lack.role):
        return lack
    wanted = FOR_SENDING if SENDING[lack.to.type] in lack.actions else FOR_RECEIVING
    return lack._replace(key=key, key_actions=lacking_of(module, granted, key, wanted))


def _denied(module: Module, granted: Grants, actions: tuple[str, ...], to: Declaration | None) -> str:
    for statement in granted.statements:
        if statement.effect != "Deny" or (to is not None and covers(module, statement, to.address) == "no"):
            continue
        if any(allows(statement._replace(effect="Allow"), action) != "no" for action in actions):
            return statement.address
    return ""


def code_of(lack: Lack) -> str:
    """The code of the ARN of what the actions are for; that of everything where AWS knows no single resources."""
    if lack.to is None:
        return '"*"'
    return lack.row.resources[lack.to.type].replace("RESOURCE", lack.to.address)


def is_repeated(lack: Lack) -> bool:
    """Whether the role, or what it lacks something for, is not one but several, or may be none."""
    return lack.role.shape != SINGLE or (lack.to is not None and lack.to.shape != SINGLE)
