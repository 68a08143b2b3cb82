"""How texts are cut into tokens, where that is not plain."""

import pytest

from fixer.hcl import tokens as t
from fixer.hcl.tokens import template_end, tokenize


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a--b-1", ["a--b-1"]),
        ("a - -1", ["a", "-", "-", "1"]),
        ("1.5.2e3...", ["1.5.2e3", "..."]),
        ("1..a", ["1", ".", ".", "a"]),
        ("1.e5.b", ["1.e5", ".", "b"]),
        ("a==b=>c", ["a", "==", "b", "=>", "c"]),
        ("a::b", ["a", "::", "b"]),
        ('"$${a}$$${b}%"', ['"', "$${a}$$${b}%", '"']),
        ('"$$ ${a}"', ['"', "$$ ", "${", "a", "}", '"']),
        ('"${~a~}"', ['"', "${~", "a", "~}", '"']),
        ('"${{}}"', ['"', "${", "{", "}", "}", '"']),
        ("/**/*/", ["/**/", "*", "/"]),
        ("# a\r\nb", ["# a\r", "\n", "b"]),
        ("<<E\na\n E\t\n", ["<<E\n", "a\n", " E\t", "\n"]),
        ("<<E\n${a}E\nE\n", ["<<E\n", "${", "a", "}", "E\n", "E", "\n"]),
        ("<<E\r\nE\r\n", ["<<E\r\n", "E", "\r\n"]),
        ("e\u0301x“y", ["e\u0301x", "“y"]),
    ],
)
def test_cuts(text: str, cut: list[str]) -> None:
    assert [text[token.start : token.end] for token in tokenize(text)] == cut


@pytest.mark.parametrize("text", ['"a', '"a\n"b"', '"${"a\n}"', "<<E\na", "/* a", "é“", "@", "<<E\n\ra\nE\n", '"\r"'])
def test_what_is_no_token_is_invalid(text: str) -> None:
    assert t.INVALID in {token.kind for token in tokenize(text)}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ('"a" b', 3),
        ('"${"}"}" b', 8),
        ("<<E\n${\nE\n}\nE\nb", 12),
        ('"a\n"', None),
        ('"${a', None),
        ("<<E\nE", None),
        ("a", None),
        ("", None),
    ],
)
def test_finds_the_end_of_a_template(text: str, end: int | None) -> None:
    assert template_end(text, 0) == end
