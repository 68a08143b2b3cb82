"""What AWS means by a configuration, shared by transforms: policies and who holds them. Pure."""

from fixer.aws.policy_json import masked
from fixer.aws.standing import statements
from fixer.aws.statement import DOCUMENT, Condition, Principal, Statement

__all__ = ["DOCUMENT", "Condition", "Principal", "Statement", "masked", "statements"]
