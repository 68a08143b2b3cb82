"""Methods of other languages, which are functions of Terraform.

Source: https://developer.hashicorp.com/terraform/language/functions
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.operands import first_of
from transforms._own_resources.placement import is_commented

# By name and number of arguments: what is written, `{0}` for the object itself, `{1}` and so on for the arguments.
# Where a text and a list have it, the function is the list's: `correct_function_calls` tells the two apart.
_METHODS: Final = {
    ("lower", 0): "lower({0})",
    ("toLowerCase", 0): "lower({0})",
    ("upper", 0): "upper({0})",
    ("toUpperCase", 0): "upper({0})",
    ("strip", 0): "trimspace({0})",
    ("trim", 0): "trimspace({0})",
    ("title", 0): "title({0})",
    ("capitalize", 0): "title({0})",
    ("toString", 0): "tostring({0})",
    ("to_s", 0): "tostring({0})",
    ("keys", 0): "keys({0})",
    ("values", 0): "values({0})",
    ("length", 0): "length({0})",
    ("size", 0): "length({0})",
    ("count", 0): "length({0})",
    ("distinct", 0): "distinct({0})",
    ("unique", 0): "distinct({0})",
    ("uniq", 0): "distinct({0})",
    ("compact", 0): "compact({0})",
    ("flatten", 0): "flatten({0})",
    ("flat", 0): "flatten({0})",
    ("reverse", 0): "reverse({0})",
    ("sort", 0): "sort({0})",
    ("sum", 0): "sum({0})",
    ("startswith", 1): "startswith({0}, {1})",
    ("startsWith", 1): "startswith({0}, {1})",
    ("endswith", 1): "endswith({0}, {1})",
    ("endsWith", 1): "endswith({0}, {1})",
    ("removeprefix", 1): "trimprefix({0}, {1})",
    ("removesuffix", 1): "trimsuffix({0}, {1})",
    ("contains", 1): "contains({0}, {1})",
    ("includes", 1): "contains({0}, {1})",
    ("has_key", 1): "contains(keys({0}), {1})",
    ("hasKey", 1): "contains(keys({0}), {1})",
    ("containsKey", 1): "contains(keys({0}), {1})",
    ("concat", 1): "concat({0}, {1})",
    ("merge", 1): "merge({0}, {1})",
    ("get", 1): "lookup({0}, {1}, null)",
    ("get", 2): "lookup({0}, {1}, {2})",
    ("replace", 2): "replace({0}, {1}, {2})",
    ("replaceAll", 2): "replace({0}, {1}, {2})",
    ("substr", 2): "substr({0}, {1}, {2})",
}
# References of Terraform's, that no other language has: `data.items` may be an object of JavaScript's.
_OURS: Final = re.compile(
    r"\b(?:var|local)\.\w|\beach\.(?:key|value)\b|\bmodule\.\w+\.\w|(?<!\.)\b(?:data\.)?aws_\w+\.\w"
)
# Those whose argument is a text that is written out: the separator, of which the object is the list, or the text.
_SEPARATED: Final = {"split": "split({1}, {0})", "join": "join({1}, {0})"}
_FUNCTION: Final = re.compile(r"\w+")
# Functions that give a list, of which many languages read how many are in it as they read an attribute.
_LISTS: Final = frozenset({"compact", "concat", "distinct", "flatten", "keys", "reverse", "sort", "split", "values"})
_LENGTHS: Final = frozenset({"length", "size"})


def methods(lexed: Lexed) -> Iterator[Fix]:
    """Calls of methods, each as a call of the function."""
    done = 0
    for i, frames in framed(lexed):
        start = lexed.tokens[i].start
        if start < done or lexed.kind(i) != t.IDENT or lexed.kind(i - 1) != "." or lexed.kind(i + 1) != "(":
            continue
        first, past = first_of(lexed, i - 2), lexed.past(i + 1)
        if first is None or past is None or lexed.tokens[i].end != lexed.tokens[i + 1].start:
            continue
        owner = lexed.text[lexed.tokens[first].start : lexed.tokens[i - 2].end]
        if any(frame.kind == t.OHEREDOC for frame in frames) and not _OURS.search(owner):
            # For another program that reads the text.
            continue
        arguments = _arguments(lexed, i + 1, past)
        form = _form(lexed, i, first, len(arguments))
        if not form or is_commented(lexed.text[lexed.tokens[i + 1].start : lexed.tokens[past - 1].end]):
            continue
        code = form.format(owner, *arguments)
        start, done = lexed.tokens[first].start, lexed.tokens[past - 1].end
        function = _FUNCTION.match(form)
        assert function is not None
        said = f"Invalid expression: values have no methods: {lexed.code(i)} is the function {function[0]}()"
        if function[0] in _LISTS and _is_length(lexed, past):
            code, done = f"length({code})", lexed.tokens[past + 1].end
            said = f"{said}, and {lexed.code(past + 1)} is length()"
        yield lexed.fix(said, start, done, (start, done, code))


def _is_length(lexed: Lexed, i: int) -> bool:
    """Whether at a token it is read how many are in what stands before it."""
    return lexed.kind(i) == "." and lexed.code(i + 1) in _LENGTHS and lexed.kind(i + 2) != "("


def _form(lexed: Lexed, i: int, first: int, count: int) -> str:
    """What is written for the method that is called at a token; empty where that cannot be told."""
    name = lexed.code(i)
    if name == "join" and count == 1 and lexed.kind(first) == t.OQUOTE and lexed.kind(first + 2) == t.CQUOTE:
        # Python's, of the separator.
        return "join({0}, {1})"
    if count == 1 and name in _SEPARATED:
        return _SEPARATED[name] if lexed.kind(i + 2) == t.OQUOTE else ""
    if name == "substring" and count == 2 and lexed.code(i + 2) == "0":
        # From the start, the end is the length.
        return "substr({0}, {1}, {2})"
    return _METHODS.get((name, count), "")


def _arguments(lexed: Lexed, opened: int, past: int) -> list[str]:
    """The arguments of a call."""
    i = start = lexed.following(opened + 1)
    found = list[str]()
    while i < past - 1:
        if lexed.kind(i) == ",":
            found.append(lexed.text[lexed.tokens[start].start : lexed.tokens[i - 1].end])
            start = i + 1
        i = (lexed.past(i) or past) if lexed.kind(i) in ("(", "[", "{", t.OQUOTE) else i + 1
    last = past - 2
    while last >= start and lexed.kind(last) == t.NEWLINE:
        last -= 1
    if last >= start:
        found.append(lexed.text[lexed.tokens[start].start : lexed.tokens[last].end])
    return found
