"""Arguments that may be meant for a variable of another name."""

from collections.abc import Collection
from typing import Final

from fixer import hcl
from transforms._module_calls.calls import Call

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
    "tgw": ("transit", "gateway"),
    "tg": ("target", "group"),
}
# What tells a value's kind, or nothing of what it is of.
KINDS: Final = frozenset({"arn", "arns", "id", "ids", "list", "map", "name", "names", "value"})


def same_thing(name: str, unknown: Collection[str], missing: Collection[str]) -> str:
    """The one missing variable that is an unknown argument in other words; empty if there is none, or more than one."""
    found = [one for one in missing if words_of(one) == words_of(name) and _is_many(one) == _is_many(name)]
    others = [one for one in unknown if words_of(one) == words_of(name)]
    return found[0] if len(found) == 1 and len(others) == 1 else ""


def doubtful(name: str, unmet: Collection[str]) -> str:
    """A variable without a value that an argument may be meant for: the words of one are all or part of the other's."""
    own = words_of(name) - KINDS
    for one in unmet:
        theirs = words_of(one) - KINDS
        if own and theirs and (own <= theirs or theirs <= own) and kind_of(name) in ("", kind_of(one)):
            return one
    return ""


def would_replace(call: Call, name: str, new: str) -> bool:
    """Whether a variable that an argument is called less than has values of its own by default, which the argument's
    would take the place of: `tags` and `default_tags`.
    """
    declared = call.called.find(f"var.{new}") if call.called is not None else None
    default = declared.value("default") if declared is not None else None
    return isinstance(default, hcl.ObjectCons) and bool(default.elements) and bool(words_of(new) - words_of(name))


def words_of(name: str) -> frozenset[str]:
    """The words of a name, each in full and of one thing."""
    words: list[str] = []
    for word in name.lower().replace("-", "_").split("_"):
        words += _LONG.get(word, (word[:-1] if word.endswith("s") and len(word) > 3 else word,))
    return frozenset(words)


def kind_of(name: str) -> str:
    last = name.lower().rpartition("_")[2].removesuffix("s")
    return last if last in ("id", "arn", "name") else ""


def _is_many(name: str) -> bool:
    return name.endswith("s") and not name.endswith("ss")
