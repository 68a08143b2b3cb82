"""What is taken for an expression at a glance is one: the parser would have read it too."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fixer import hcl
from fixer.hcl.glance import is_expression
from tests.hcl.generated import values
from tests.hcl.language import ACCEPTED_VALUES, REJECTED_VALUES

_PIECES = (
    '"',
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "${",
    ",",
    "=",
    ":",
    "?",
    "-",
    "!",
    "*",
    ".",
    "...",
    "a",
    " b",
    "1",
    "for ",
)
_MORE = ("\n", " # c\n", "/* c */", "#", "\r\n", "\x01", "<<E\n", "\nE", "::", "=>", "\\", '"x"', "é")

PLAIN = (
    "1",
    '"a ${b.c[0]} $${d}"',
    '"${f("a", b)}"',
    "a.b[c.d].e[*]",
    "f(a, b, [c, d]...)",
    "a + b * (c - 1) == 2 && !d",
    "a ? b : c ? [d] : {}",
    "<<-EOT\n  a ${b}\n  EOT",
    'jsonencode({\n  a = [\n    { "b" : 1, c = d[0] }, # e\n    f("g"),\n  ]\n  h = /* i */ j\n})',
)


@pytest.mark.parametrize("code", PLAIN, ids=repr)
def test_most_of_what_people_write_takes_a_glance(code: str) -> None:
    assert is_expression(code)
    assert is_expression(code.replace("\n", "\r\n"))
    hcl.parse_expression(code)


@pytest.mark.parametrize("code", [code for codes in REJECTED_VALUES.values() for code in codes], ids=repr)
def test_nothing_wrong_is_taken_for_an_expression(code: str) -> None:
    try:
        hcl.parse_expression(code)
    except hcl.ExpressionError:
        assert not is_expression(code)


@pytest.mark.parametrize("left", ["a", "a.b", '"c"', "f(d)", "[e]", "{}", "(g)", "1", "-", "!", "h[0]", "for"])
@pytest.mark.parametrize(
    "right", ["a", ".b", '"c"', "f(d)", "[e]", "[e, f]", "[]", "{}", "(g)", "1", ".1", "::i()", "-j"]
)
@pytest.mark.parametrize("between", ["", " ", "\n", "/**/", "."])
def test_two_things_in_a_row_are_not_run_together(left: str, between: str, right: str) -> None:
    for code in (left + between + right, f"[{left}{between}{right}]", f"{{ a = {left}{between}{right} }}"):
        _assert_right(code)


@given(st.data())
@settings(max_examples=500)
def test_what_is_plain_parses(data: st.DataObject) -> None:
    plain = [code for codes in ACCEPTED_VALUES.values() for code in codes] + list(PLAIN)
    code = data.draw(st.one_of(st.sampled_from(plain), values(depth=2, free=False)))
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, len(code)))
        end = data.draw(st.integers(start, min(len(code), start + 3)))
        code = code[:start] + data.draw(st.sampled_from(("", *_PIECES, *_MORE))) + code[end:]
    _assert_right(code)


def _assert_right(code: str) -> None:
    if is_expression(code):
        hcl.parse_expression(code)
