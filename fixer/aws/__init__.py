"""What AWS means by a configuration, shared by transforms: policies and who holds them. Pure.

Answers are of three values (`Answer`): where absence is to be proved, "maybe" counts as yes.
"""

from fixer.aws.addition import Addition, NewStatement, addition, principal_kind, with_free_sid
from fixer.aws.coverage import covered, covers
from fixer.aws.document import Document, Place, document
from fixer.aws.grants import KEY, Grants, grants, key_in, place_for
from fixer.aws.leaves import Leaf, leaves
from fixer.aws.managed import managed_allows
from fixer.aws.matching import Answer, all_of, allows, any_of, matches
from fixer.aws.policies import (
    Attachment,
    Policy,
    attachments,
    identity_policies,
    resource_policies,
    trust_policies,
)
from fixer.aws.policy_json import as_written, masked, policy_json
from fixer.aws.publishers import SENDING, Use, is_sent_to, receivers, uses
from fixer.aws.roles import Roles, role_of, roles_in, roles_of, users_of
from fixer.aws.standing import statements
from fixer.aws.statement import DOCUMENT, Condition, Principal, Statement

__all__ = [
    "DOCUMENT",
    "KEY",
    "SENDING",
    "Addition",
    "Answer",
    "Attachment",
    "Condition",
    "Document",
    "Grants",
    "Leaf",
    "NewStatement",
    "Place",
    "Policy",
    "Principal",
    "Roles",
    "Statement",
    "Use",
    "addition",
    "all_of",
    "allows",
    "any_of",
    "as_written",
    "attachments",
    "covered",
    "covers",
    "document",
    "grants",
    "identity_policies",
    "is_sent_to",
    "key_in",
    "leaves",
    "managed_allows",
    "masked",
    "matches",
    "place_for",
    "policy_json",
    "principal_kind",
    "receivers",
    "resource_policies",
    "role_of",
    "roles_in",
    "roles_of",
    "statements",
    "trust_policies",
    "users_of",
    "uses",
    "with_free_sid",
]
