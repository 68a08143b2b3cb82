"""Arguments that may be meant for a variable of another name."""

from collections.abc import Collection
from typing import Final

# What people shorten.
_LONG: Final = {
    "alb": ("load", "balancer"),
    "acl": ("access", "control", "list"),
    "asg": ("autoscaling", "group"),
    "az": ("availability", "zone"),
    "azs": ("availability", "zone"),
    "cert": ("certificate",),
    "db": ("database",),
    "env": ("environment",),
    "igw": ("internet", "gateway"),
    "lb": ("load", "balancer"),
    "rds": ("database",),
    "sg": ("security", "group"),
    "sgs": ("security", "group"),
    "tg": ("target", "group"),
}
# What tells a value's kind, or nothing of what it is of.
_KINDS: Final = frozenset({"arn", "arns", "id", "ids", "list", "map", "name", "names", "value"})


def same_thing(name: str, unknown: Collection[str], missing: Collection[str]) -> str:
    """The one missing variable that is an unknown argument in other words; empty if there is none, or more than one."""
    found = [one for one in missing if _said(one) == _said(name) and _is_many(one) == _is_many(name)]
    others = [one for one in unknown if _said(one) == _said(name)]
    return found[0] if len(found) == 1 and len(others) == 1 else ""


def doubtful(name: str, unmet: Collection[str]) -> str:
    """A variable without a value that an argument may be meant for: the words of one are all or part of the other's."""
    own = _said(name) - _KINDS
    for one in unmet:
        theirs = _said(one) - _KINDS
        if own and theirs and (own <= theirs or theirs <= own) and _kind(name) in ("", _kind(one)):
            return one
    return ""


def _said(name: str) -> frozenset[str]:
    words: list[str] = []
    for word in name.lower().replace("-", "_").split("_"):
        words += _LONG.get(word, (word[:-1] if word.endswith("s") and len(word) > 3 else word,))
    return frozenset(words)


def _kind(name: str) -> str:
    last = name.lower().rpartition("_")[2].removesuffix("s")
    return last if last in ("id", "arn", "name") else ""


def _is_many(name: str) -> bool:
    return name.endswith("s") and not name.endswith("ss")
