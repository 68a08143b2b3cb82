"""Texts that are made to break a parser: whatever they are, it answers, and says so where they nest too deeply."""

import pytest

from fixer import hcl
from tests.hcl.lossless import assert_lossless

N = 20_000

NESTED = {
    "parentheses": "a = " + "(" * N + "1" + ")" * N,
    "tuples": "a = " + "[" * N + "]" * N,
    "objects": "a = " + "{a=" * N + "1" + "}" * N,
    "calls": "a = " + "f(" * N + ")" * N,
    "indexes": "a = " + "a[" * N + "0" + "]" * N,
    "signs": "a = " + "!" * N + "a",
    "conditionals": "a = " + "a ? b : " * N + "c",
    "templates": "a = " + '"${' * N + "a" + '}"' * N,
    "directives": 'a = "' + "%{ if a }" * N + "%{ endif }" * N + '"',
    "for expressions": "a = " + "[for a in b : " * N + "a" + "]" * N,
    "blocks": "b {\n" * N + "}\n" * N,
}
OPEN = {
    "parentheses": "a = " + "(" * N,
    "lines of parentheses": "a = (\n" * N,
    "mixed brackets": "a = " + "([{" * N,
    "blocks": "b {\n" * N,
    "blocks on one line": "b { " * N,
    "quotes": '"' * (2 * N + 1),
    "lines of quotes": 'a = "\n' * N,
    "templates": "a = " + '"${' * N,
    "lines of templates": 'a = "${\n' * N,
    "lines of templates that end badly": 'a = "${ b\n' * N + 'c = "x\n',
    "heredocs": "a = <<E\n" * N,
    "heredocs in brackets": "a = [<<E,\n" * N,
    "heredocs in heredocs": "a = <<E\n" + "${<<E\n" * N,
    "comments": "/*" * N,
    "lines of comments": "a = 1 /*\n" * N,
    "comments in blocks": "b { /*\n" * N,
    "directives": 'a = "' + "%{ \n" * N + '"',
    "blocks with a bracket": "b {\n  a = [1\n}\n" * N,
    "blocks with a string": 'b {\n  a = "1\n}\n' * N,
}
LONG = {
    "operators": "a = " + "a + " * N + "a",
    "traversals": "a = a" + ".b[0]" * N,
    "tuples": "a = [" + "1, " * N + "]",
    "objects": "a = {" + "\nb = 1" * N + "}",
    "strings": 'a = "' + "${a} $${ " * N + '"',
    "arguments": "".join([f"a{n} = 1\n" for n in range(N)]),
    "blanks": "a" + " " * N + "=" + " " * N + "1" + " " * N,
    "blank lines": " \n" * N + "a = 1",
    "a comment of blanks": "/*" + " " * N + "*/ a = 1",
    "names of other scripts": "é" * N + " = 1",
}
ERRORS = {
    "letters of no script": "a = " + "é“" * N,
    "dots": "a = 1" + "." * N,
    "backslashes": 'a = "' + "\\" * N,
    "closing braces": "}\n" * N,
    "carriage returns": "\r" * N,
    "bad values": "a = 'x'\n" * N,
}


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED)
def test_deep_nesting_is_an_error_of_its_own(text: str) -> None:
    assert "nested too deeply" in hcl.errors(text)[0].message
    assert_lossless(text)


@pytest.mark.parametrize("text", [*OPEN.values(), *ERRORS.values()], ids=[*OPEN, *ERRORS])
def test_what_is_left_open_is_an_error(text: str) -> None:
    assert hcl.errors(text)
    assert_lossless(text)


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_what_is_long_is_read(text: str) -> None:
    assert hcl.errors(text) == ()
    assert_lossless(text)


def test_nesting_that_somebody_could_write_is_read() -> None:
    for text in (
        "a = " + "(" * 90 + "1" + ")" * 90,
        "a = " + "[{ a = " * 25 + "1" + " }]" * 25,
        "a = " + "-" * 90 + "1",
        "a = " + '"${' * 40 + "a" + '}"' * 40,
        "b {\n" * 50 + "}\n" * 50,
    ):
        assert hcl.errors(text) == ()
        assert_lossless(text)


def test_the_first_hundred_errors_are_told() -> None:
    assert len(hcl.errors("a = 'x'\n" * N)) == 100
