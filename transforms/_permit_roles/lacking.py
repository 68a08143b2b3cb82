"""What roles of a module lack, of what the resources that they are handed to need."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import SENDING, Grants, allows, as_written, covers, grants, policy_json
from fixer.module import Declaration, Module, Unknown, Value, known, nested_arguments, placed, resolved
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.sent import is_nothing, is_sent
from transforms._permit_roles.elsewhere import may_be_granted_elsewhere
from transforms._permit_roles.holders import Holder, holder_of
from transforms._permit_roles.keys import key_for
from transforms._permit_roles.let_in import has_grants, may_let_in
from transforms._permit_roles.row import Row
from transforms._permit_roles.table import ROWS
from transforms._permit_services.sendings import EACH, Named, named, of_dynamic_blocks
from transforms._policy_statements.channel_keys import KEYS, Key, delegates, key_of, lacking_of
from transforms._policy_statements.channel_keys import RECEIVING as FOR_RECEIVING
from transforms._policy_statements.channel_keys import SENDING as FOR_SENDING
from transforms._policy_statements.obstacle import Obstacle

_ALL: Final = Named(None, "")


class Lack(NamedTuple):
    """That a role may not do what a resource (`user`) needs by a row: the actions, and what they are for (without a
    declaration, that is everything). `denied` is the address of what denies one of them. A queue or a topic that is
    encrypted has a `key`, of which the role lacks `key_actions`.
    """

    row: Row
    holder: Holder
    user: Declaration
    actions: tuple[str, ...]
    to: Named
    denied: str
    key: Key | None = None
    key_actions: tuple[str, ...] = ()

    @property
    def resource(self) -> str:
        """The code of the ARN of what the actions are for; that of everything where AWS knows no single resources."""
        to = self.to.declaration
        return self.row.resources[to.type].replace("RESOURCE", self.to.code) if to is not None else '"*"'


def lacking(module: Module) -> Iterator[Lack]:
    """All that is lacking and can be proved to be."""
    for row in ROWS:
        for user in module.resources(*row.users):
            holder = holder_of(module, user, row)
            if holder is None or not _is_so(module, user, row):
                continue
            granted = grants(module, holder.role)
            for to in _named(module, user, row):
                actions = _lacking(module, granted, row.actions, to)
                if actions and not _may_be_allowed(module, holder.role, actions, to):
                    actions += _lacking(module, granted, row.also, to)
                    lack = Lack(row, holder, user, actions, to, _denied(module, granted, actions, to))
                    yield _with_key(module, granted, lack)


def _may_be_allowed(module: Module, role: Declaration, actions: tuple[str, ...], to: Named) -> bool:
    """Whether a role may be allowed some actions by others than its policies that are seen."""
    if may_be_granted_elsewhere(module, role):
        return True
    declared = to.declaration
    if declared is None:
        return False
    if may_let_in(module, declared.address, role, actions):
        return True
    is_key = declared.type in KEYS
    return is_key and (has_grants(module, declared) or not delegates(module, Key(to.code, declared.address), role))


def _is_so(module: Module, user: Declaration, row: Row) -> bool:
    """Whether a resource needs what the row says: nothing says that it does not, or may not."""
    for path, value in row.unless:
        given = [argument.value for _, argument in nested_arguments(user.body, path)]
        said = [one for value in given for one in _values(module, value)]
        is_known = all(isinstance(one, str | int | float) for one in said)
        if not said or not is_known or any(str(one) == value for one in said):
            return False
    return not row.without or not list(nested_arguments(user.body, row.without))


def _values(module: Module, value: hcl.Expression) -> list[Value | Unknown]:
    """What a value comes to; in each use of the module that can be seen where that depends on a condition."""
    one = known(module, value)
    if not isinstance(one, Unknown):
        return [one]
    return [constant(frame, value, by_default=True) for frame in frames(module.once(placed))]


def _named(module: Module, user: Declaration, row: Row) -> Iterator[Named]:
    """What a resource needs something of."""
    if not row.resources:
        # A role that a condition hands over is one where that is met.
        if row.to == row.role or _has(module, user, row.to):
            yield _ALL
        return
    path, _, element = row.to.partition("#")
    conditional = list(of_dynamic_blocks(user.body))
    for _, argument in nested_arguments(user.body, path):
        if not is_sent(module, user, argument):
            continue
        value = resolved(module, argument.value) or argument.value
        is_always = argument not in conditional
        text = user.source.text if value is argument.value else ""
        for node, is_there in _elements(value, element, text, is_always) if element else ((value, is_always),):
            found = key_for(module, user, node) if row.of_key else named(module, user, node, row.resources.keys())
            to = found.declaration if found is not None else None
            # What is there on a condition may be missing where that is not met.
            is_plain = isinstance(node, hcl.Traversal | hcl.Template)
            if (
                found is not None
                and to is not None
                and not _is_version(node, to)
                and ((is_there and is_plain) or to.shape.kind == "single")
            ):
                yield found


def _is_version(node: hcl.Expression, to: Declaration) -> bool:
    """Whether a string names a version of a function (`"${aws_lambda_function.x.arn}:$LATEST"`), which has an ARN of
    its own.
    """
    if to.type != "aws_lambda_function":
        return False
    last = node.parts[-1] if isinstance(node, hcl.Template) and len(node.parts) > 1 else None
    return isinstance(last, hcl.TemplateLiteral) and last.text.startswith(":")


def _elements(node: hcl.Node, name: str, text: str, is_always: bool) -> Iterator[tuple[hcl.Expression, bool]]:
    """The values of all elements of a name that an object has, or JSON in a file of some text, however deep, and
    whether each is there in any case. What another role is named for (`Credentials`) is none of them.
    """
    if isinstance(node, hcl.ObjectElement) and node.name == name:
        yield as_written(text, node.value), is_always
        return
    if isinstance(node, hcl.ObjectCons) and node.element("Credentials") is not None:
        return
    if isinstance(node, hcl.Template):
        tree = policy_json(node, name) if text else None
        if tree is not None:
            yield from _elements(tree, name, text, is_always)
        return
    is_call = isinstance(node, hcl.FunctionCall) and node.name != "jsonencode"
    is_always = is_always and not is_call and not isinstance(node, hcl.Conditional | hcl.ForExpression)
    for child in node.children():
        yield from _elements(child, name, text, is_always)


def _has(module: Module, user: Declaration, path: str) -> bool:
    """Whether an argument is set in any case: what a dynamic block makes need not be there."""
    name, _, rest = path.partition(".")
    if not rest:
        item = user.attribute(name)
        value = resolved(module, item.value) if item is not None else None
        return value is not None and not isinstance(value, hcl.Conditional) and not is_nothing(module, value)
    blocks = user.body.blocks(name)
    given = [resolved(module, one.value) for block in blocks for _, one in nested_arguments(block.body, rest)]
    return any(
        value is not None and not isinstance(value, hcl.Conditional) and not is_nothing(module, value)
        for value in given
    )


def _lacking(module: Module, granted: Grants, actions: tuple[str, ...], to: Named) -> tuple[str, ...]:
    """Those of some actions that nothing allows a role; of several, of which one is enough, the first."""
    address = to.declaration.address if to.declaration is not None else ""
    wanted = [action.split("|") for action in actions]
    return tuple([either[0] for either in wanted if all(granted.allow(module, a, address) == "no" for a in either)])


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


def _denied(module: Module, granted: Grants, actions: tuple[str, ...], to: Named) -> str:
    for statement in granted.statements:
        # On which condition it does cannot be told; that calls come over TLS is none that AWS does not meet.
        if statement.effect != "Deny" or statement.conditions:
            continue
        if to.declaration is not None and covers(module, statement, to.declaration.address) == "no":
            continue
        if any(allows(statement._replace(effect="Allow"), action) != "no" for action in actions):
            return statement.address
    return ""
