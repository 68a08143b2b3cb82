"""What a policy has to say for a service."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import NewStatement
from fixer.engine import Edit
from fixer.module import Declaration, Module
from transforms._instances.named import EACH
from transforms._key_policies.facts import facts
from transforms._key_policies.services import REGION
from transforms._key_policies.written import filled
from transforms._own_resources.placement import instance
from transforms._own_resources.rewriting import LeftAloneError

# A string that is one reference and nothing else.
_BARE: Final = re.compile(r'"\$\{([^{}]*)\}"')
_SOURCE: Final = "aws:SourceArn"
# The parts of a key that may stand in the id of a statement.
_PARTS: Final = re.compile(r"[A-Za-z0-9]+")


class Said(NamedTuple):
    """A statement: its id, what is allowed, on what, and on which conditions (operator, key, values).

    Resources and values are texts: with `${...}` for what is read, and with marks for what the module knows of itself.
    """

    sid: str
    action: str
    resource: str
    conditions: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


class Grant(NamedTuple):
    """What something has to let a service do, and for what the module sends that there.

    `key` is that of the one instance that is sent to, empty for each. `edits` add what the texts read. It `is_limited`
    where nothing else is let in by it than what the module has. With `by_account`, the service may also come as a role,
    or as an account of AWS's. What `is_joined` is said in one statement with others of its service. What `is_default`
    has to be said only by a policy that takes the place of the one that there is by default. `principal` is the code of
    whom the service comes as, where that is not itself. `only` is the key of the one instance that it is for in a
    policy of all of them. `any_arn` is the ARN of all that is of the sender's kind in the account, where that may be
    said in the place of its own.
    """

    to: Declaration
    service: str
    title: str
    sender: Declaration
    said: tuple[Said, ...]
    edits: tuple[Edit, ...] = ()
    is_limited: bool = True
    by_account: bool = False
    key: str = ""
    is_joined: bool = False
    is_default: bool = False
    principal: str = ""
    only: str = ""
    any_arn: str = ""

    @property
    def instance(self) -> str:
        """How the instance that is sent to is named."""
        return f"{self.to.address}[{self.key}]" if self.key else instance(self.to)

    def of_instance(self, key: str) -> "Grant":
        """The same for one instance; raises LeftAloneError where it says what differs from one to the next."""
        own, one = f"${{{instance(self.to)}.", f"${{{self.to.address}[{key}]."
        found = []
        for said in self.said:
            conditions = [
                (name, of, tuple([v.replace(own, one) for v in values])) for name, of, values in said.conditions
            ]
            found.append(said._replace(resource=said.resource.replace(own, one), conditions=tuple(conditions)))
        new = self._replace(said=tuple(found), key=key)
        if EACH.search(new.texts):
            raise LeftAloneError(f"which of {self.sender.address} send to {new.instance} cannot be told")
        return new

    def among_all(self) -> "Grant":
        """The same, of one instance, to be said in a policy that there is of all of them."""
        own, one = f"${{{instance(self.to)}.", f"${{{self.to.address}[{self.key}]."
        word = "".join([part.capitalize() for part in _PARTS.findall(self.key)])
        return self._replace(
            said=tuple(
                [
                    said._replace(
                        sid=f"{said.sid}For{word}",
                        resource=said.resource.replace(one, own),
                        conditions=tuple([(name, of, _replaced(v, one, own)) for name, of, v in said.conditions]),
                    )
                    for said in self.said
                ]
            ),
            key="",
            only=self.key,
        )

    def of_any(self) -> "Grant":
        """The same for all of the sender's kind in the account: it does not read the sender."""
        limit = ("ArnLike", _SOURCE, (self.any_arn,))
        found = [
            said._replace(conditions=tuple([limit if one[1] == _SOURCE else one for one in said.conditions]))
            for said in self.said
        ]
        return self._replace(said=tuple(found))

    @property
    def texts(self) -> str:
        """All texts in which marks may stand."""
        return " ".join(
            [
                text
                for one in self.said
                for text in (one.resource, *[v for _, _, values in one.conditions for v in values])
            ]
        )


def new_statements(grants: Iterable[Grant], codes: Mapping[str, str]) -> list[NewStatement]:
    """The statements of grants, no two with one id; `codes` are those of what the marks stand for."""
    found: list[NewStatement] = []
    for grant in grants:
        for one in grant.said:
            conditions = tuple(
                [(operator, key, tuple([_code(v, codes) for v in values])) for operator, key, values in one.conditions]
            )
            resource = _code(one.resource, codes)
            new = NewStatement(
                (one.action,), (resource,), one.sid, (grant.principal or hcl.quoted(grant.service),), conditions
            )
            before = next((i for i, other in enumerate(found) if grant.is_joined and other.sid == new.sid), None)
            if before is not None:
                found[before] = _joined(found[before], new)
            elif new not in found:
                found.append(new)
    sids = [one.sid for one in found]
    return [
        one._replace(sid=f"{one.sid}{sids[:i].count(one.sid) + 1}") if one.sid in sids[:i] else one
        for i, one in enumerate(found)
    ]


def _replaced(values: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple([value.replace(old, new) for value in values])


def _joined(one: NewStatement, other: NewStatement) -> NewStatement:
    """A statement for what two are for, on the conditions that both have."""
    values = {(operator, key): these for operator, key, these in other.conditions}
    conditions = tuple(
        [
            (operator, key, tuple(dict.fromkeys([*these, *values[operator, key]])))
            for operator, key, these in one.conditions
            if (operator, key) in values
        ]
    )
    resources = tuple(dict.fromkeys([*one.resources, *other.resources]))
    return one._replace(resources=resources, conditions=conditions)


def _code(text: str, codes: Mapping[str, str]) -> str:
    code = filled(text, codes)
    bare = _BARE.fullmatch(code)
    return bare[1] if bare else code


def text_of(expression: hcl.Expression) -> str:
    """What stands for a value inside of a string."""
    code = expression.code.strip()
    is_plain = isinstance(expression, hcl.Template) and not expression.is_heredoc
    return code[1:-1] if is_plain else f"${{{code}}}"


def in_region_of(module: Module, sender: Declaration, text: str) -> tuple[str, tuple[Edit, ...]]:
    """A text in which the region is that of a sender, and the edits that add what it reads."""
    if REGION not in text:
        return text, ()
    known = facts(module, sender, REGION)
    code = known.codes[REGION]
    return text.replace(REGION, code[1:-1] if code.startswith('"') else f"${{{code}}}"), known.edits
