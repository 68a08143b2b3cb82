"""What roles of a module lack, of what the resources that they are handed to need."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.aws import SENDING, Grants, allows, covers, grants
from fixer.engine import Edit
from fixer.module import Declaration, Module, nested_arguments
from transforms._instances.named import EACH, Named
from transforms._permit_roles.defaults import told
from transforms._permit_roles.holders import Holder, holder_of
from transforms._permit_roles.let_in import has_grants, may_be_permitted, may_let_in
from transforms._permit_roles.needed import ALL, is_needed, needed
from transforms._policy_statements.channel_keys import KEYS, Key, delegates, key_of, lacking_of
from transforms._policy_statements.channel_keys import RECEIVING as FOR_RECEIVING
from transforms._policy_statements.channel_keys import SENDING as FOR_SENDING
from transforms._policy_statements.elsewhere import may_be_granted_elsewhere
from transforms._policy_statements.obstacle import Obstacle
from transforms._role_rights.row import Row
from transforms._role_rights.table import ROWS
from transforms._sendings.table import FUNCTION


class Lack(NamedTuple):
    """That a role may not do what a resource (`user`) needs by a row: the actions, and what they are for (without a
    declaration, that is everything). `denied` is the address of what denies some of them, the `denied_actions`. A queue
    or a topic that is encrypted has a `key`, of which the role lacks `key_actions`. `edits` add what is read for the
    ARN.
    """

    row: Row
    holder: Holder
    user: Declaration
    actions: tuple[str, ...]
    to: Named
    denied: str
    edits: tuple[Edit, ...] = ()
    key: Key | None = None
    key_actions: tuple[str, ...] = ()
    denied_actions: tuple[str, ...] = ()

    @property
    def resource(self) -> str:
        """The code of the ARN of what the actions are for; that of everything where AWS knows no single resources."""
        to = self.to.declaration
        if to is None:
            return self.to.code or '"*"'
        code = self.row.resources[to.type].replace("RESOURCE", self.to.code)
        return code.replace("OBJECT", _object(self.user, self.row.object_key)) if self.row.object_key else code


def _object(user: Declaration, path: str) -> str:
    """The key of the one object that a resource names, as text in a string; any where it cannot be told."""
    keys = [item.value for _, item in nested_arguments(user.body, path)]
    if len(keys) != 1 or EACH.search(keys[0].code):
        return "*"
    code = keys[0].code.strip()
    is_plain = isinstance(keys[0], hcl.Template) and not keys[0].is_heredoc
    return code[1:-1] if is_plain else f"${{{code}}}"


def lacking(module: Module) -> Iterator[Lack]:
    """All that is lacking and can be proved to be."""
    for row in ROWS:
        # Most of what a row is for most modules do not have, which their texts tell at once.
        for user in module.resources(*row.users) if module.mentions(row.to.partition(".")[0].partition("#")[0]) else ():
            wanted = list(needed(module, user, row)) if is_needed(module, user, row) else []
            holder = holder_of(module, user, row) if wanted else None
            if holder is None:
                continue
            granted = grants(module, holder.role, holder.key)
            for to in wanted:
                of = ALL if row.anywhere else to
                actions = _lacking(module, granted, row.actions, of)
                if actions and not _may_be_allowed(module, holder.role, actions, to):
                    actions = _lacking(module, granted, (*row.actions, *row.also), of, is_sure=False)
                    named, edits = told(module, user, to) if row.default else (to, ())
                    lack = Lack(row, holder, user, actions, named, "", edits)
                    yield _with_key(module, granted, _with_denial(module, granted, lack, to))


def _may_be_allowed(module: Module, role: Declaration, actions: tuple[str, ...], to: Named) -> bool:
    """Whether a role may be allowed some actions by others than its policies that are seen."""
    if may_be_granted_elsewhere(module, role):
        return True
    declared = to.declaration
    if declared is None:
        return False
    if may_let_in(module, declared.address, role, actions):
        return True
    if declared.type == FUNCTION and may_be_permitted(module, declared):
        return True
    is_key = declared.type in KEYS
    return is_key and (has_grants(module, declared) or not delegates(module, Key(to.code, declared.address), role))


def _lacking(
    module: Module, granted: Grants, actions: tuple[str, ...], to: Named, *, is_sure: bool = True
) -> tuple[str, ...]:
    """Those of some actions that nothing allows a role; of several, of which one is enough, the first. Unless it has to
    be sure, those, too, that policies of AWS allow on some resources only.
    """
    address = to.declaration.address if to.declaration is not None else ""

    def is_lacking(action: str) -> bool:
        attached = granted if is_sure else granted.beyond_limits(action)
        return attached.allow(module, action, address) == "no"

    wanted = [action.split("|") for action in actions]
    return tuple([either[0] for either in wanted if all(map(is_lacking, either))])


def _with_key(module: Module, granted: Grants, lack: Lack) -> Lack:
    """A lack with what is lacking of the key of the queue or the topic, as far as that can be told."""
    to = lack.to.declaration
    if to is None or to.type not in SENDING:
        return lack
    key = key_of(module, to)
    if key is None or isinstance(key, Obstacle) or not delegates(module, key, lack.holder.role):
        return lack
    if EACH.search(key.arn):
        return lack
    wanted = FOR_SENDING if SENDING[to.type] in lack.actions else FOR_RECEIVING
    return lack._replace(key=key, key_actions=lacking_of(module, granted, key, wanted))


def _with_denial(module: Module, granted: Grants, lack: Lack, to: Named) -> Lack:
    """A lack with what denies it: of a policy of AWS, any of what stands for it."""
    actions = (
        lack.actions if not lack.row.managed else [one for either in lack.row.actions for one in either.split("|")]
    )
    for statement in granted.statements:
        # On which condition it does cannot be told; that calls come over TLS is none that AWS does not meet.
        if statement.effect != "Deny" or statement.conditions:
            continue
        if to.declaration is not None and covers(module, statement, to.declaration.address) == "no":
            continue
        as_allowed = statement._replace(effect="Allow")
        if denied := tuple([action for action in actions if allows(as_allowed, action) != "no"]):
            return lack._replace(denied=statement.address, denied_actions=denied)
    return lack
