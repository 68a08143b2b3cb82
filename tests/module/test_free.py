"""A new name is one that nothing has, and that nothing had."""

from fixer.module import Module, free_name

MAIN = """\
resource "aws_vpc" "main" {}
data "aws_vpc" "other" {}
moved {
  from = aws_vpc.main_2
  to   = aws_vpc.main
}
"""
JSON = '{"resource": {"aws_vpc": {"main_3": {}}}}'


FILES = {"main.tf": MAIN, "more.tf.json": JSON}


def test_a_name_that_nothing_has_is_taken_as_it_is() -> None:
    assert free_name(Module.of({"main.tf": MAIN}), "aws_vpc", "other") == "other"
    assert free_name(Module.of({"main.tf": MAIN}), "data.aws_vpc", "main") == "main"


def test_what_is_declared_was_moved_or_stands_in_json_is_passed_over() -> None:
    assert free_name(Module.of(FILES), "aws_vpc", "main") == "main_4"


def test_other_words_come_before_numbers_and_so_does_what_was_just_taken() -> None:
    module = Module.of({"main.tf": MAIN})
    assert free_name(module, "aws_vpc", "main", or_else=("main_vpc", "vpc")) == "main_vpc"
    assert free_name(module, "aws_vpc", "main", {"main_vpc"}, or_else=("main_vpc", "vpc")) == "vpc"
    assert free_name(module, "aws_vpc", "main", {"main_3", "main_4"}) == "main_5"
