"""Rules that exclude what the provider takes: each is tried with values that it excludes.

A provider says several things of a value where one of several forms will do (`validation.Any`), and one of them was
taken for the rule.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from tools.answers import NO_ARN, stated
from tools.probes import Numbered, Place, Probe, Type

# What arguments take besides ARNs, where they take something else.
_NO_ARNS: Final = (
    "123456789012",
    "orders",
    "alias/orders",
    "1234abcd-12ab-34cd-56ef-1234567890ab",
    "orders.amazonaws.com",
    "IAM_ALLOWED_PRINCIPALS",
    "*",
)
# What numbers may be besides those of a range: off, and shares where the range is a word (-1).
_NUMBERS: Final = (0, 1, 50, 100, 150)


class Screening(NamedTuple):
    """`asked` asks the provider, `path` tells which argument is meant, `rules` are those of each type, by path."""

    asked: Callable[[Probe, Iterable[Type]], Iterator[tuple[Place | None, Any]]]
    path: Callable[[Place, str], str]
    places: Numbered
    rules: dict[Type, dict[str, dict[str, Any]]]

    def arns(self) -> None:
        """Leaves out rules of ARNs where something else will do, too: an account, a name, an alias, a word."""
        held = {place for place, rule in self._all() if rule.get("says") == NO_ARN}
        for word in _NO_ARNS:
            accepted = self._accepted(dict.fromkeys(held, word), lambda rule: rule.get("says") == NO_ARN)
            for type_, path in accepted:
                del self.rules[type_][path]
            held -= accepted

    def numbers(self) -> None:
        """Adds 0 to ranges where that is taken for `off`, and leaves those out that are one of several."""
        for number in _NUMBERS:
            tried = {place: str(number) for place, rule in self._all() if not _holds(rule, number)}
            for type_, path in self._accepted(tried, lambda rule: "range" in rule):
                rule = self.rules[type_][path]
                if number == 0:
                    rule["one_of"] = ["0"]
                else:
                    del rule["range"]

    def _all(self) -> list[tuple[Place, dict[str, Any]]]:
        return [((type_, path), rule) for type_, rules in self.rules.items() for path, rule in rules.items()]

    def _accepted(self, tried: Mapping[Place, str], is_one: Callable[[dict[str, Any]], bool]) -> set[Place]:
        """The places of which the provider does not say, with these values, what the rules in question say."""
        only = {type_: frozenset(path for other, path in tried if other == type_) for type_, _ in tried}
        refused: set[tuple[Type, str]] = set()
        for place, said in self.asked(Probe(self.places, only=only, values=tried), only):
            summary, detail = said["summary"], said.get("detail") or ""
            if place and is_one(stated(summary, detail)):
                told = f"{summary}\n{detail}"
                names = re.findall(r'"([\w.]+)" \(|Attribute "?([\w.\[\]]+)|expected "?([\w.]+)', told)
                every = (place[1], self.path(place, told), *(name for found in names for name in found if name))
                refused |= {(place[0], name.rpartition(".")[2]) for name in every}
        # Where it stands is not always told: all arguments of that name count.
        return {(type_, path) for type_, path in tried if (type_, path.rpartition(".")[2]) not in refused}


def _holds(rule: Mapping[str, Any], number: int) -> bool:
    """Whether a rule takes a number: that is in its range, or listed beside it; any if it has no range."""
    least, most = rule.get("range") or (None, None)
    is_within = (least is None or number >= least) and (most is None or number <= most)
    return is_within or str(number) in rule.get("one_of", ())
