"""Which reads of an object read what stands at the end of a way in it."""

import pytest

from fixer.module import Source, references
from transforms._add_explicit_egress.ways import Step, Way, is_filtered, read_by, rest_of

GROUPS: Way = (Step("groups"), Step("web", is_key=True))


@pytest.mark.parametrize(
    ("way", "code", "rest"),
    [
        (GROUPS, "module.stack.groups.web", ()),
        (GROUPS, "module.stack.groups", GROUPS[1:]),
        (GROUPS, "module.stack", GROUPS),
        (GROUPS, "module.stack.groups.worker", None),
        (GROUPS, "module.stack.host", None),
        # An index that is computed is no name.
        (GROUPS[1:], "local.groups[var.which]", GROUPS[1:]),
        (GROUPS[1:], "local.groups[0]", GROUPS[1:]),
        (GROUPS[1:], 'local.groups["${var.which}"]', GROUPS[1:]),
        # One that is written out is.
        (GROUPS[1:], 'local.groups["web"]', ()),
        (GROUPS[1:], 'local.groups["worker"]', None),
        (GROUPS, 'module.stack.groups["worker"]', None),
        (GROUPS, 'module.stack["blue"].groups["web"]', ()),
        (GROUPS, 'module.stack["blue"].groups["worker"]', None),
        (GROUPS[1:], 'lookup(local.groups, "web", null)', ()),
        (GROUPS[1:], 'lookup(local.groups, "worker")', None),
        (GROUPS[1:], "lookup(local.groups, var.which)", GROUPS[1:]),
        # A group that stands there as a whole, one of several perhaps.
        (GROUPS[1:], 'local.groups["web"].id', ()),
        (GROUPS[1:], 'local.groups.web["blue"].id', ()),
        (GROUPS[1:], "local.groups[var.which].id", ()),
        ((Step("first", is_key=True), Step("store")), "local.stacks[var.which].store", ()),
        ((Step("first", is_key=True), Step("store")), 'local.stacks["first"].store', ()),
        ((Step("first", is_key=True), Step("store")), 'local.stacks["second"].store', None),
        ((Step("first", is_key=True), Step("store")), "local.stacks.second.store", None),
        ((), "local.group.id", ()),
    ],
)
def test_what_is_left_of_a_way(way: Way, code: str, rest: Way | None) -> None:
    source = Source("main.tf", f"a = {code}\n")
    reference = next(r for r in references(source.text) if r.names[0] in ("local", "module"))
    assert rest_of(way, read_by(source, reference, 2)) == rest


@pytest.mark.parametrize(
    ("code", "is_left_out"),
    [
        ('{ for k, v in local.groups : k => v if k == "web" }', True),
        ('flatten([[for v in local.groups : v if v != ""]])', True),
        ("{ for k, v in local.groups : k => v }", False),
        ("[for v in var.more : v if v != local.other] == local.groups", False),
    ],
)
def test_a_for_may_leave_elements_out(code: str, is_left_out: bool) -> None:
    source = Source("main.tf", f"a {{\n  b {{\n    c = {code}\n  }}\n}}\n")
    reference = next(r for r in references(source.text) if r.address == "local.groups")
    assert is_filtered(source.tree.body.items[0], reference) is is_left_out
