"""What is wrong with texts that are to be JSON, in Go's words; Python's own reader tells which are."""

import json

import pytest

from fixer.validation.json_syntax import slips

KEY = "looking for beginning of object key string"
WRONG = [
    ('{"a": 1,}', [("comma", 7, f"invalid character '}}' {KEY}")]),
    ('{"a": [1, 2,\n],\n}', [("comma", 11, "invalid character ']' looking for beginning of value"), ("comma", 14, "")]),
    ('{"a": 1\n"b": 2}', [("missing", 7, "invalid character '\"' after object key:value pair")]),
    ('{"a": "b" "c": 2}', [("missing", 9, "invalid character '\"' after object key:value pair")]),
    ('["a"\n"b"]', [("missing", 4, "invalid character '\"' after array element")]),
    ('["a" "b"]', [("other", 5, "invalid character '\"' after array element")]),
    ('# a\n{"b": 1}', [("comment", 0, "invalid character '#' looking for beginning of value")]),
    ('{"a": 1, // b\n}', [("comment", 9, ""), ("comma", 7, f"invalid character '}}' {KEY}")]),
    ("{a: 1}", [("other", 1, f"invalid character 'a' {KEY}")]),
    ("{'a': 1}", [("other", 1, f"invalid character '\\'' {KEY}")]),
    ('{"a" 1}', [("other", 5, "invalid character '1' after object key")]),
    ('{"a": 1}}', [("other", 8, "invalid character '}' after top-level value")]),
    ('{"a": "b\nc"}', [("other", 6, "invalid character '\\n' in string literal")]),
    ('{"a": 1', [("other", 7, "unexpected end of JSON input")]),
    ("[,]", [("other", 1, "invalid character ',' looking for beginning of value")]),
]


@pytest.mark.parametrize(("text", "expected"), WRONG, ids=[repr(text) for text, _ in WRONG])
def test_what_is_wrong_is_told_where_it_stands(text: str, expected: list[tuple[str, int, str]]) -> None:
    found = list(slips(text))
    assert [(slip.kind, slip.start) for slip in found] == [(kind, start) for kind, start, _ in expected]
    for slip, (_, _, said) in zip(found, expected, strict=True):
        assert said in slip.said


@pytest.mark.parametrize("cut", range(60))
def test_what_lacks_a_character_is_json_for_both_or_neither(cut: int) -> None:
    text = json.dumps({"a": [1, -2.5, {"b": None}], "c\n": 'd"e', "f": {}, "g": [[], True]}, indent=1)
    text = text[:cut] + text[cut + 1 :]
    try:
        json.loads(text)
    except ValueError:
        assert list(slips(text))
    else:
        assert not list(slips(text))
