"""Rules of security groups with two kinds of peers, one of which needs no rule of its own."""

from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._keep_one_of_conflicting.rules import second_rule

_CODE = """
resource "aws_security_group_rule" "orders" {
  type              = "ingress"
  security_group_id = "sg-0a1b2c3d"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  self              = true
  prefix_list_ids   = ["pl-0a1b2c3d"]
}
"""


def test_nothing_moves_where_there_is_neither_a_range_nor_a_group() -> None:
    module = Module.of({"main.tf": _CODE})
    rule = next(iter(module.resources("aws_security_group_rule")))
    item = rule.attribute("self")
    assert item is not None
    found = Rejection(Kind.CONFLICT, rule, item, "self", "conflicts with prefix_list_ids", rule.body)
    assert second_rule(module, found, "prefix_list_ids") is None
