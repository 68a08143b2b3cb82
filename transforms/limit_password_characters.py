"""Leaves out of generated passwords the characters that their databases do not take.

## What it does

Finds each `random_password` (and `random_string`) that is the password of an RDS instance or cluster, a DocumentDB or
Redshift cluster, a user of an MQ broker, or the token of a Redis replication group, and may hold a character that this
one refuses. Adds the `override_special` without these, which is otherwise what the provider takes by default, or takes
them out of the one that is there. A password by way of local values is found, too. Nothing is done where an argument
that the provider does not have says which characters there are.

## Why it matters

What may be in a password by default has an `@`, which no database of RDS takes: "The parameter MasterUserPassword is
not a valid password. Only printable ASCII characters besides '/', '@', '"', ' ' may be used." Of passwords with 16
characters one in six has it, so that an apply fails now and then; nearly every token of Redis is refused.

## Fix safety

Unsafe: a password that is deployed is made anew, and the database is given the new one.

## References

- https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
- https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html
- https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html
- https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
- https://docs.aws.amazon.com/amazon-mq/latest/api-reference/brokers-broker-id-users-username.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Effect, Fix, Insert, Level, Meta, Refusal, Replace, Safety, Transform, listed
from fixer.module import Declaration, Module, is_overridden, known, known_string, nested_arguments, resolved

_PASSWORDS: Final = ("random_password", "random_string")
# What the provider takes by default.
_DEFAULT: Final = "!@#$%&*()-_=+[]{}<>:?"
_RDS: Final = '/"@ '
_REDSHIFT: Final = "'\"\\/@ "
_MQ: Final = ",:="
_REDIS: Final = "".join([one for one in map(chr, range(32, 127)) if not one.isalnum() and one not in "!&#$^<>-"])
# What a password takes that has a say in its characters, and what others have that may be meant by one.
_TAKEN: Final = frozenset({"min_special", "override_special", "special"})
_OF_CHARACTERS: Final = re.compile(r"special|override|char|symbol")
# By type and the path of the argument: the characters that are refused.
_REFUSED: Final = (
    ("aws_db_instance", "password", _RDS),
    ("aws_rds_cluster", "master_password", _RDS),
    ("aws_docdb_cluster", "master_password", _RDS),
    ("aws_redshift_cluster", "master_password", _REDSHIFT),
    ("aws_mq_broker", "user.password", _MQ),
    ("aws_elasticache_replication_group", "auth_token", _REDIS),
)
# Oracle has two more.
_ORACLE: Final = "&'"


class LimitPasswordCharacters(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="leave out of generated passwords the characters that their databases do not take",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each password."""
        passwords = module.resources(*_PASSWORDS)
        readers = _readers(module) if passwords else {}
        for password in passwords:
            found = readers.get(password.address)
            if found is not None and password.source.is_editable and not is_overridden(module, password):
                yield from _limited(module, password, found)


def _readers(module: Module) -> dict[str, list[tuple[Declaration, str]]]:
    """By the address of each password: the resources that have it, each with what it refuses."""
    found: dict[str, list[tuple[Declaration, str]]] = {}
    for type_, name, refused in _REFUSED:
        for one in module.resources(type_):
            engine = known_string(module, one.value("engine"))
            more = _ORACLE if type_ == "aws_db_instance" and (engine or "").startswith("oracle") else ""
            for _, item in nested_arguments(one.body, name):
                address = _generated(module, item.value)
                if address:
                    found.setdefault(address, []).append((one, refused + more))
    return found


def _generated(module: Module, value: hcl.Expression) -> str:
    """The address of what makes a password, where a value is its result as it is; empty of anything else."""
    value = resolved(module, value) or value
    is_result = isinstance(value, hcl.Traversal) and value.names[:1] and value.names[0] in _PASSWORDS
    if not is_result or not isinstance(value, hcl.Traversal):
        return ""
    last = value.steps[-1]
    return ".".join(value.names[:2]) if isinstance(last, hcl.GetAttr) and last.name == "result" else ""


def _limited(module: Module, password: Declaration, readers: list[tuple[Declaration, str]]) -> Iterator[Fix | Refusal]:
    special, given = password.attribute("special"), password.attribute("override_special")
    if any(item.name not in _TAKEN and _OF_CHARACTERS.search(item.name) for item in password.body.attributes):
        # What it may hold is said by a name that the provider does not have.
        return
    if special is not None and known(module, special.value) is not True:
        return
    may = known_string(module, given.value) if given is not None else _DEFAULT
    # Those alone that refuse something of what it may hold, and all that they refuse together.
    refusing = [one.address for one, refused in readers if set(may or "") & set(refused)]
    refused = "".join([one for _, one in readers])
    if may is None or not refusing:
        return
    kept = "".join([one for one in may if one not in refused])
    bad = " ".join(sorted(set(may) & set(refused)))
    who = f"{listed(dict.fromkeys(refusing))} {'refuses' if len(set(refusing)) == 1 else 'refuse'}"
    said = f"{password.address} may hold characters that {who} ({bad})"
    if not kept or (given is not None and not isinstance(given.value, hcl.Template)):
        yield Refusal(password.source, given or password.block, f"{said}: give it an override_special without them")
        return
    edit: Edit
    if given is not None:
        edit = Replace(password.source, given.value, hcl.quoted(kept))
    else:
        above = special or password.attribute("length")
        code = f"override_special = {hcl.quoted(kept)}\n"
        edit = Insert(password.source, above, code) if above else Append(password.source, password.block, code)
    message = f"{said}: they are left out; one that is deployed is made anew"
    yield Fix(password.source, given or password.block, message, (edit,))
