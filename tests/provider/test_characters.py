"""What a provider refuses one by one is put together to the rule of a name."""

from collections.abc import Iterable, Iterator
from typing import Any

from fixer.provider.schema import Rule
from fixer.validation import broken
from tools.characters import character_rules
from tools.probes import Numbered, Place, Probe, Type

QUEUE: Type = ("resource", "acme_queue")
PLACE: Place = (QUEUE, "name")


def _asked(probe: Probe, _: Iterable[Type]) -> Iterator[tuple[Place | None, Any]]:
    """A provider that takes names of at most 40 small letters, digits and hyphens, which begin with a letter."""
    name = probe.values[PLACE]
    if not all(letter.islower() or letter.isdigit() or letter == "-" for letter in name) or name[0].isdigit():
        yield PLACE, {"severity": "error", "summary": f'only small letters and hyphens allowed in "name": "{name}"'}
    if len(name) > 40:
        yield PLACE, {"severity": "error", "summary": '"name" cannot be longer than 40 characters'}


def test_a_rule_refuses_what_the_provider_did() -> None:
    rules = character_rules(_asked, Numbered([PLACE], {PLACE: 1}), {QUEUE: ["name"]})
    found = rules[PLACE]
    assert found["says"] == 'only small letters and hyphens allowed in "name"'
    rule = Rule(match=found["match"], says=found["says"], length=tuple(found["length"]))
    for wrong in ("Orders", "orders_new", "orders new", "1orders", "o" * 41):
        assert broken(rule, wrong, "name"), wrong
    for right in ("orders", "orders-2", "-orders", "o" * 40):
        assert not broken(rule, right, "name"), right


def test_what_takes_anything_has_no_rule() -> None:
    def takes_all(_: Probe, __: Iterable[Type]) -> Iterator[tuple[Place | None, Any]]:
        yield None, {"severity": "warning", "summary": "deprecated"}

    assert character_rules(takes_all, Numbered([PLACE], {PLACE: 1}), {QUEUE: ["name"]}) == {}
