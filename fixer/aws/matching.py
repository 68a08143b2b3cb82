"""How IAM compares: wildcards, and answers in three values, since much is known only when it is deployed."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from fixer.aws.statement import Statement

# Where absence is to be proved, "maybe" counts as yes; where presence is, as no.
Answer = Literal["yes", "no", "maybe"]


def any_of(answers: Iterable[Answer]) -> Answer:
    """Yes if one is yes, no if all are no."""
    best: Answer = "no"
    for answer in answers:
        if answer == "yes":
            return "yes"
        if answer == "maybe":
            best = "maybe"
    return best


def all_of(answers: Iterable[Answer]) -> Answer:
    """Yes if all are yes, no if one is no."""
    worst: Answer = "yes"
    for answer in answers:
        if answer == "no":
            return "no"
        if answer == "maybe":
            worst = "maybe"
    return worst


def negated(answer: Answer) -> Answer:
    """The opposite."""
    opposite: dict[Answer, Answer] = {"yes": "no", "no": "yes", "maybe": "maybe"}
    return opposite[answer]


def allows(statement: Statement, action: str) -> Answer:
    """Whether a statement allows an action (`sns:Publish`) on what its resources are. A statement that denies does not.

    Its conditions are not looked at. Source:
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
    """
    if statement.effect not in ("Allow", None):
        return "no"
    named: Answer
    if statement.actions:
        named = any_of("maybe" if pattern is None else _matched(pattern, action) for pattern in statement.actions)
    elif statement.not_actions:
        named = negated(
            any_of("maybe" if pattern is None else _matched(pattern, action) for pattern in statement.not_actions)
        )
    else:
        named = "no"
    return all_of((named, "maybe" if statement.effect is None else "yes"))


def matches(pattern: str, action: str) -> bool:
    """Whether an action's name is covered by a pattern (`sns:Pub*`, `*`), in upper or lower case."""
    return _compiled(pattern.lower()).fullmatch(action.lower()) is not None


def _matched(pattern: str, action: str) -> Answer:
    return "yes" if matches(pattern, action) else "no"


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), re.DOTALL)


def overlap(first: str, second: str) -> bool:
    """Whether two patterns with `*` and `?` have a text in common."""
    # Whether what was read of the first and the first `j` characters of the second have a text in common.
    row = [True] + [False] * len(second)
    for j, right in enumerate(second, 1):
        row[j] = row[j - 1] and right == "*"
    for left in first:
        following = [row[0] and left == "*"]
        for j, right in enumerate(second, 1):
            if left == "*" or right == "*":
                following.append(row[j] or following[j - 1])
            else:
                following.append(row[j - 1] and (left == right or "?" in (left, right)))
        row = following
    return row[-1]
