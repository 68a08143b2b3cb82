"""Templates in files of their own: the names that they take from outside, and where they stop being templates."""

import pytest

from fixer import hcl

FREE = {
    "a loop's own names": ("%{ for k, v in items ~}\n${k} ${v.id} ${other}\n%{ endfor ~}\n", ["items", "other"]),
    "a loop's names outside of it": ("%{ for k in items }%{ endfor }${k}", ["items", "k"]),
    "an expression's own names": ("${[for s in list : upper(s) if s != skip]}", ["list", "skip"]),
    "an object's own names": ("${{ for k, v in map : k => v... }}", ["map"]),
    "the same name twice": ("${a} ${a}", ["a", "a"]),
    "keys of objects": ("${jsonencode({ a = b, (c) = d, e = f })}", ["b", "c", "d", "f"]),
    "conditions": ("%{ if a }${b}%{ else }${c[d]}%{ endif }", ["a", "b", "c", "d"]),
    "strings in templates": ('${upper("x-${a}")}', ["a"]),
    "escapes": ("$${a} %%{ if b } $$ % $(c) $d", []),
    "paths": ("${path.module} ${var.a}", ["path", "var"]),
    "lines that end in a carriage return, or hold one": ("${a}\r\nx\ry ${b}\r", ["a", "b"]),
    "a marker": ("TEMPLATE\nTEMPLATE_\n${a}", ["a"]),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "names"), FREE.values(), ids=FREE)
def test_free_names(text: str, names: list[str]) -> None:
    found = list(hcl.free_names(hcl.parse_template(text)))
    assert [name.name for name in found] == names
    assert [text[name.start : name.end] for name in found] == names


WRONG = {
    "a default of a shell": ("a\n${PORT:-80}\n", 8),
    "the length of an array": ("${#a[@]}\n", 9),
    "a format of curl": ("%{http_code}", 2),
    "a condition that is never closed": ("%{ if a }\nb\n", 12),
    "an open brace": ("${a\nb\n", 4),
}


@pytest.mark.parametrize(("text", "offset"), WRONG.values(), ids=WRONG)
def test_what_is_no_template_says_where(text: str, offset: int) -> None:
    with pytest.raises(hcl.ExpressionError) as raised:
        hcl.parse_template(text)
    assert raised.value.offset == offset
    assert "TEMPLATE" not in raised.value.message
