"""Which reads of an object read what stands at the end of a way in it."""

import pytest

from transforms._add_explicit_egress.ways import Step, Way, rest_of

GROUPS: Way = (Step("groups"), Step("web", is_key=True))


@pytest.mark.parametrize(
    ("way", "names", "rest"),
    [
        (GROUPS, ("groups", "web"), ()),
        (GROUPS, ("groups",), GROUPS[1:]),
        (GROUPS, (), GROUPS),
        (GROUPS, ("groups", "worker"), None),
        (GROUPS, ("host",), None),
        # `module.stack.groups["web"]`: the index is no name.
        (GROUPS[1:], (), GROUPS[1:]),
        # `local.groups["web"].id` of a group that stands there as a whole.
        (GROUPS[1:], ("id",), ()),
        ((Step("first", is_key=True), Step("store")), ("store",), ()),
        ((Step("first", is_key=True), Step("store")), ("second", "store"), None),
        ((), ("id",), ()),
    ],
)
def test_what_is_left_of_a_way(way: Way, names: tuple[str, ...], rest: Way | None) -> None:
    assert rest_of(way, names) == rest
