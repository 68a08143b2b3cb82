"""terraform fmt's layout: a text in, what terraform makes of it out."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from fixer import hcl
from tests.hcl.generated import files
from tests.hcl.terraform import formatted, needs_terraform

# What is laid out anew, by what it shows.
LAYOUTS = {
    "indentation": ("b {\na=1\n    c {\nd=2\n}\n}\n", "b {\n  a = 1\n  c {\n    d = 2\n  }\n}\n"),
    "indentation in brackets": ("a = [\n1,\n[\n2]\n]\n", "a = [\n  1,\n  [\n  2]\n]\n"),
    "brackets that open together": ("a = f({\nb = 1\n})\n", "a = f({\n  b = 1\n})\n"),
    "alignment": ("a = 1\nbbb = 2\n\ncc = 3\n", "a   = 1\nbbb = 2\n\ncc = 3\n"),
    "alignment ends at what spans lines": (
        "a = 1\nbbb = [\n2,\n]\ncc = 3\n",
        "a = 1\nbbb = [\n  2,\n]\ncc = 3\n",
    ),
    "alignment in objects": ("a = {\nb = 1\nccc = 2\n}\n", "a = {\n  b   = 1\n  ccc = 2\n}\n"),
    "comments": ("a = 1 # b\nccc = 2 # d\n", "a   = 1 # b\nccc = 2 # d\n"),
    "comments of several lengths": ("a = 1 # b\na2 = 234 // d\n", "a  = 1   # b\na2 = 234 // d\n"),
    "comment lines": ("b {\n# c\n      // d\n  /* e\n   f */\n}\n", "b {\n  # c\n  // d\n  /* e\n   f */\n}\n"),
    "operators": ("a = b+c*-d==!e&&f\n", "a = b + c * -d == !e && f\n"),
    "conditionals": ("a = b?c:d\n", "a = b ? c : d\n"),
    "calls and indexes": ("a = f ( b,c [ 0 ] . d ) [ * ]\n", "a = f(b, c[0].d)[*]\n"),
    "objects on one line": ("a = {b=1,c=2}\nd = {}\n", "a = { b = 1, c = 2 }\nd = {}\n"),
    "for expressions": ("a = [for b in c:b if d]\n", "a = [for b in c : b if d]\n"),
    "strings": ('a =   "b ${ c }  ${d+1}"\n', 'a = "b ${c}  ${d + 1}"\n'),
    "heredocs": ("a = <<E\n  b\n    ${ c }\nE\n", "a = <<E\n  b\n    ${c}\nE\n"),
    "labels": ('b   "c"\t"d"{\n}\n', 'b "c" "d" {\n}\n'),
    "tabs": ("b {\n\ta\t=\t1\n}\n", "b {\n  a = 1\n}\n"),
    "blanks at the ends of lines": ("a = 1  \n  \nb = 2\t\n", "a = 1\n\nb = 2\n"),
    "no newline at the end": ("b {\na=1\n}", "b {\n  a = 1\n}"),
    "blanks at the end": ("a=1\n\t", "a = 1\n "),
    "windows line ends": ("b {\r\na=1\r\n}\r\n", "b {\r\n  a = 1\r\n}\r\n"),
    "provider functions": ("a = b :: c :: d(1)\n", "a = b::c::d(1)\n"),
    "accents and emoji of several characters": (
        'a = "e\u0301 👩‍💻 👍🏽 🇩🇪🇫🇷 1️⃣" # b\nc = "12345678901" # d\n',
        'a = "e\u0301 👩‍💻 👍🏽 🇩🇪🇫🇷 1️⃣"  # b\nc = "12345678901" # d\n',
    ),
    "comments that hold windows line ends": (
        "a = [1 /*\r\n*/, 2] # b\r\nc = [123456] # d\r\n",
        "a = [1 /*\r\n*/, 2] # b\r\nc = [123456]     # d\r\n",
    ),
    "wide characters": ('é = "日本" # a\nbb = 1 # c\n', 'é  = "日本" # a\nbb = 1    # c\n'),
}
# What is laid out well, and yet written anew: to these `formatted` does nothing, and `is_formatted` says no.
REWRITTEN = (
    "\ufeffa = 1\n",
    'a = "${b}"\n',
    "b c {}\n",
    'b "c" /* d */ "e" {}\n',
    'b "$$" {}\n',
    'variable "a" {\n  type = "string"\n}\n',
)
KEPT = (
    'a = "${b}c"\n',
    'b "c" "d-e" {}\n',
    'variable "a" {\n  type = string\n}\n',
    'c {\n  type = "string"\n}\n',
    "",
    "# a\n",
)


@pytest.mark.parametrize(("text", "laid_out"), LAYOUTS.values(), ids=LAYOUTS)
def test_lays_out_as_terraform_does(text: str, laid_out: str) -> None:
    assert hcl.formatted(text) == laid_out
    assert not hcl.is_formatted(text)
    assert hcl.is_formatted(laid_out)


@pytest.mark.parametrize("text", REWRITTEN, ids=repr)
def test_knows_what_terraform_would_write_anew(text: str) -> None:
    assert hcl.formatted(text) == text
    assert not hcl.is_formatted(text)


@pytest.mark.parametrize("text", KEPT, ids=repr)
def test_knows_what_terraform_leaves(text: str) -> None:
    assert hcl.is_formatted(text)


@given(files())
@settings(max_examples=100)
def test_only_blanks_change(text: str) -> None:
    laid_out = hcl.formatted(text)
    assert "".join(laid_out.split()) == "".join(text.split())
    assert hcl.errors(laid_out) == ()
    assert hcl.formatted(laid_out) == laid_out


@needs_terraform
def test_terraform_lays_out_the_same(tmp_path: Path) -> None:
    texts = [text for text, _ in LAYOUTS.values()]
    assert formatted(texts, tmp_path) == [laid_out for _, laid_out in LAYOUTS.values()]


@needs_terraform
def test_terraform_writes_the_same_anew(tmp_path: Path) -> None:
    texts = [*REWRITTEN, *KEPT]
    changed = [text for text, now in zip(texts, formatted(texts, tmp_path), strict=True) if text != now]
    assert changed == list(REWRITTEN)


def test_what_is_no_expression_is_not_formatted() -> None:
    assert not hcl.is_formatted('a = "${b("\\q")}"\n')
