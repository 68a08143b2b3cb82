"""What a role of the module may do: all that is attached to it."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws.coverage import covers
from fixer.aws.document import Document, Place
from fixer.aws.managed import managed_allows, managed_limits
from fixer.aws.matching import Answer, all_of, allows, any_of
from fixer.aws.policies import ATTACHMENTS, MANAGED_POLICY, Policy, attachments, identity_policies
from fixer.aws.statement import Statement
from fixer.module import Declaration, Module, is_overridden

KEY: Final = re.compile(r'"[^"$%\\]+"|\d+')
"""The key of one of several instances, as it is written out."""


class Grants(NamedTuple):
    """What is attached to a role.

    `policies` are attached to it, `possible` ones may be or not; `managed` are the names of AWS's policies. `complete`
    unless something is attached that cannot be read: then what is not found here may be granted all the same.
    """

    role: Declaration
    policies: tuple[tuple[Policy, Document], ...]
    possible: tuple[tuple[Policy, Document], ...]
    managed: tuple[str, ...]
    complete: bool

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the policies that are attached, those that deny included."""
        return tuple([statement for _, document in self.policies for statement in document.statements])

    def allow(self, module: Module, action: str, address: str = "") -> Answer:
        """Whether the role may do something (`sns:Publish`) to a resource of the module, or to anything at all.

        "no" is proof that nothing allows it. What denies is not weighed: it can only make a yes a no.
        """
        answers = [_allow(module, statement, action, address) for statement in self.statements]
        answers += [managed_allows(name, action) for name in self.managed]
        possible = [
            _allow(module, statement, action, address)
            for _, document in self.possible
            for statement in document.statements
        ]
        if not self.complete or any_of(possible) != "no":
            answers.append("maybe")
        return any_of(answers)

    def beyond_limits(self, action: str) -> "Grants":
        """What is attached to the role without the policies of AWS that allow something on some resources only: these
        may be others than those that a role needs it for.
        """
        return self._replace(managed=tuple([name for name in self.managed if not managed_limits(name, action)]))


class _Index:
    """What a module attaches to its roles, read once for all of them."""

    def __init__(self, module: Module) -> None:
        self.made: dict[str, Grants] = {}
        self.attachments = tuple(attachments(module))
        self.own: dict[str, list[tuple[Policy, Document]]] = {}
        self.doubtful: list[tuple[Policy, Document]] = []
        for policy in identity_policies(module):
            read = (policy, policy.document(module))
            for subject in policy.subjects:
                self.own.setdefault(subject, []).append(read)
            if not policy.complete:
                self.doubtful.append(read)


def grants(module: Module, role: Declaration, key: str = "") -> Grants:
    """What is attached to a role: inline policies, the module's managed ones and AWS's.

    With the key of an instance that is written out (`"orders"`), without what is attached to others by theirs. Any
    other key may be that of each.
    """
    index, key = module.once(_Index), key if KEY.fullmatch(key) else ""
    of = f"{role.address}[{key}]" if key else role.address
    if of not in index.made:
        index.made[of] = _granted(index, role, key)
    return index.made[of]


def key_in(address: str, expression: hcl.Expression | None) -> str:
    """The key by which an expression names the one instance of a resource, as it is written; empty where it does not,
    or names others, too.
    """
    keys: set[str] = set()
    for node in hcl.walk(expression) if expression is not None else ():
        if isinstance(node, hcl.Traversal) and ".".join(node.names[:2]) == address:
            step = node.steps[1] if len(node.steps) > 1 else None
            code = step.key.code.strip() if isinstance(step, hcl.Index) else ""
            keys.add(code if KEY.fullmatch(code) else "")
    return keys.pop() if len(keys) == 1 else ""


def _is_of_another(declaration: Declaration, argument: str, role: Declaration, key: str) -> bool:
    """Whether what attaches something to a role does so to another instance than that of a key."""
    named = key_in(role.address, declaration.value(argument)) if key and argument else ""
    return bool(named) and named != key


def _granted(index: _Index, role: Declaration, key: str) -> Grants:
    attached = [
        one for one in index.attachments if not _is_of_another(one.declaration, _argument(one.declaration), role, key)
    ]
    apart = {
        policy
        for one in index.attachments
        if one not in attached
        for policy in one.policies
        if not any(policy in other.policies and role.address in other.roles for other in attached)
    }
    policies = [
        (policy, read)
        for policy, read in index.own.get(role.address, [])
        if policy.declaration.address not in apart and not _is_of_another(policy.declaration, "role", role, key)
    ]
    possible = [(policy, read) for policy, read in index.doubtful if role.address not in policy.subjects]
    complete = all(read.complete for _, read in (*policies, *possible))
    managed: dict[str, None] = {}
    for attachment in attached:
        if role.address in attachment.roles:
            managed |= dict.fromkeys(attachment.managed)
            complete = complete and attachment.policies_complete
        elif not attachment.roles_complete:
            complete = complete and attachment.policies_complete and not attachment.managed
    return Grants(role, tuple(policies), tuple(possible), tuple(managed), complete)


def _argument(declaration: Declaration) -> str:
    return ATTACHMENTS[declaration.type][0]


def place_for(module: Module, granted: Grants) -> Place | None:
    """Where a statement is best added so that the role is granted it, and nobody else.

    None where every policy of the role is computed, shared with other roles, there for some instances only, or in a
    file that is not edited.
    """
    for policy, document in granted.policies:
        if policy.subjects != (granted.role.address,) or not document.places:
            continue
        if not policy.complete or policy.elsewhere or not _is_always(module, granted.role, policy):
            continue
        place = document.places[0]
        if place.declaration.source.is_override or not place.declaration.source.is_hcl:
            continue
        if is_overridden(module, place.declaration) or is_overridden(module, policy.declaration):
            continue
        if _readers(module, place) <= 1:
            return place
    return None


def _allow(module: Module, statement: Statement, action: str, address: str) -> Answer:
    may = allows(statement, action)
    return may if may == "no" or not address else all_of((may, covers(module, statement, address)))


def _is_always(module: Module, role: Declaration, policy: Policy) -> bool:
    """Whether every instance of a role has a policy: each has one of its own, or there is one of both."""
    holders = [policy.declaration]
    if policy.declaration.type == MANAGED_POLICY:
        holders = [one.declaration for one in attachments(module) if policy.declaration.address in one.policies]
    for holder in (policy.declaration, *holders):
        if holder.shape != role.shape and holder.shape.code != role.address:
            return False
    return True


def _readers(module: Module, place: Place) -> int:
    """How many read what a place stands in, if it is shared by being read: a data source, a local value."""
    declaration = place.declaration
    if declaration.kind == "data":
        return len(list(module.readers(declaration.address)))
    if declaration.kind == "locals":
        local = next((a for a in declaration.body.attributes if a.start <= place.node.start < a.end), None)
        return len(list(module.readers(f"local.{local.name}"))) if local else 0
    return 1
