"""What the policy that something has does not say of what it has to."""

from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.aws import Principal, Statement, allows
from transforms._key_policies.lacking import certainly_lacks
from transforms._permit_services.grant import Grant

# What services ask for before they write, and that they write: without one of these, they do not. Each of the pages of
# AWS has the rest as well, which came later.
_ASKED_FOR: Final = frozenset(("s3:GetBucketAcl", "s3:GetBucketLocation", "s3:PutObject"))
# What whoever may write the policy need not say whole: AWS adds the rest itself, when a flow log is made.
# Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html ("we automatically attach")
_COMPLETED: Final = frozenset(("delivery.logs.amazonaws.com",))


def lacking_of(statements: Sequence[Statement], grant: Grant) -> Grant | None:
    """What some statements certainly do not say for a service: all of what has to be said, the part of it without which
    they are of no use; None where nothing is lacking.
    """
    if _lacks(statements, grant):
        return grant
    if grant.service in _COMPLETED:
        return None
    # Who else may be meant, may be the service: for it, or for somebody who cannot be told.
    own = [one for one in statements if not certainly_lacks([one], grant.service) or _may_be_it(one, grant)]
    missing = [
        said
        for said in grant.said
        if said.action in _ASKED_FOR and all(allows(one, said.action) == "no" for one in own)
    ]
    return grant._replace(said=tuple(missing)) if missing and len(grant.said) > 1 else None


def _may_be_it(statement: Statement, grant: Grant) -> bool:
    return grant.by_account and any(principal.kind != "Service" for principal in statement.principals)


def _lacks(statements: Sequence[Statement], grant: Grant) -> bool:
    """Whether none of some statements can be the one for a service."""
    actions = {one.action for one in grant.said}
    for one in statements if grant.by_account else ():
        others = [principal for principal in one.principals if principal.kind != "Service"]
        is_for_accounts = any(not (grant.is_default and _is_of_roles(principal)) for principal in others)
        if is_for_accounts and any(allows(one, action) != "no" for action in actions):
            return False
    # What AWS called a service before, it may let in as well: `rds` for `events.rds`.
    names = grant.service.split(".")[:-2] if grant.is_default else [grant.service]
    return all(certainly_lacks(statements, name) for name in names)


def _is_of_roles(principal: Principal) -> bool:
    """Whether principals are roles of the module: no service that is let in by default comes as one of these."""
    return all(isinstance(one, hcl.Traversal) and one.names[:1] == ("aws_iam_role",) for one in principal.values)
