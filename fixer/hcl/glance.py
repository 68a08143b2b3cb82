"""Values that are right at a glance, so that nobody has to parse them to know.

A parser reads a megabyte a second, and most of what stands in a file is plain: strings, references, and lists, objects
and calls of these. So a string is taken for one character, then every bracket whose contents are plain, from the inside
out, until a plain term is left. Where a glance leaves a doubt it says no, and the parser decides.
"""

import re
from typing import Final

from fixer.hcl import tokens as t

# What stands for a string, a call, or a bracket that is right. A value that holds it is left to the parser.
_DONE: Final = "\x01"
# What nests deeper, or holds more conditionals, might be too deep for the parser: it has to be asked.
_MOST_PASSES: Final = 20
_MOST_CONDITIONALS: Final = 20
# More of them might stand in a string that is not plain, where each would be searched for its end.
_MOST_COMMENTS: Final = 100

_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]*+"
_STEPS: Final = rf"(?:\.{_NAME}|\[(?:[0-9]++|\*|{_NAME}(?>(?:\.{_NAME})*))\])"
_REFERENCE: Final = rf"{_NAME}{_STEPS}*+"
_LITERAL: Final = rf'[^"\\$%\n\r{_DONE}]++|\\{t.ESCAPE}|\$\$\{{|%%\{{|\$(?!\{{)|%(?!\{{)'
# Strings in which a reference or a call of plain things stands between braces.
_ARGUMENT: Final = rf'(?:{_REFERENCE}|[0-9]++(?![0-9A-Za-z_.])|"(?>(?:{_LITERAL})*)")'
_CALL: Final = rf"\({_ARGUMENT}(?>(?:, {_ARGUMENT})*)\)"
_PART: Final = rf"\$\{{ *+{_NAME}(?>(?:{_STEPS}++(?>(?: \+ [0-9]++)?)|{_CALL})?) *+\}}"
_STRINGS = re.compile(rf'"(?>(?:{_LITERAL}|{_PART})*)"|{t.COMMENTS}')
_HEREDOC = re.compile(
    rf"<<-?(?P<marker>{_NAME})\n(?>(?:[^$%\r]++|\$\$\{{|%%\{{|\$(?!\{{)|%(?!\{{)|\$\{{ *+{_REFERENCE} *+\}})*)"
)
_WORD = re.compile(rf"{_REFERENCE}|[0-9]++")


def _sequence(blanks: str, comma: str = "") -> str:
    """Terms with operators between them; `comma` is what else may stand between two."""
    index = rf"\[(?:\*|{_DONE}|[0-9]++|{_NAME}(?>(?:\.{_NAME})*))\]"
    term = rf"[!-]?+(?:{_DONE}|{_NAME}|[0-9]++(?>(?:\.[0-9]++)?)(?![0-9A-Za-z_.]))(?>(?:\.{_NAME}|{index})*)"
    operators = r"\|\||&&|[=!<>]=|[<>](?![<=>])|[+*%/]|(?<=[ \t\n])-(?=[ \t\n])"
    between = rf"{blanks}(?:{operators}{comma}){blanks}"
    # A condition's first half is as good as an operator.
    question = rf"{blanks}\?{blanks}{term}(?>(?:{blanks}(?:{operators}){blanks}{term})*){blanks}:{blanks}"
    return rf"{term}(?>(?:(?:{between}|{question}){term})*)"


def _bracket() -> str:
    """A bracket that holds no brackets: (...), f(...) or [...], in which newlines count for nothing, or {...}."""
    blanks, line = r"[ \t\n]*+", r"[ \t]*+"
    # What a bracket must not follow, or it would be an index, a call of no name, or part of a template.
    parenthesis = rf"(?P<one>(?<![A-Za-z0-9_{_DONE})\]}}.-])\()"
    call = rf"(?P<call>(?<![A-Za-z0-9_.:-])(?!for\b){_NAME}(?>(?:::{_NAME})*)\()"
    square = rf"(?<![A-Za-z0-9_{_DONE})\]}}-])\[(?!{blanks}for\b)"
    not_one, only_call = r"(?(one)(?!)|", r"(?(call)"
    end = rf"(?>(?:{not_one},){blanks}|{only_call}\.\.\.{blanks}|(?!)))?)"
    terms = _sequence(blanks, rf"|{not_one},)")
    inside = rf"{blanks}(?:{terms}{blanks}{end}|{not_one}))"
    flat = rf"(?:{parenthesis}|{call}|{square}){inside}(?(one)\)|{only_call}\)|\]))"
    key = rf"(?:{_DONE}|{_NAME}|[0-9]++){line}(?:=(?![=>])|:){line}"
    separator = rf"{line}(?:,{blanks}|\n{blanks}|(?=\}}))"
    curly = rf"(?<![$%])\{{{blanks}(?!for\b)(?>(?:{key}{_sequence(line)}{separator})*)\}}"
    return f"{flat}|{curly}"


_BRACKETS = re.compile(_bracket())


def is_expression(code: str) -> bool:
    """Whether a value is an expression for sure. (False: it may be one, or may not.)"""
    if (_STRINGS if code[:1] == '"' else _WORD).fullmatch(code):
        return True
    if _DONE in code or code.count("?") > _MOST_CONDITIONALS or code.count("/*") > _MOST_COMMENTS:
        return False
    if "\r" in code:
        code = code.replace("\r\n", "\n")
    if code.startswith("<<"):
        return _is_heredoc(code)
    # Each match starts where a string or a comment does, or a quote is left that was not understood.
    holds_comments = "#" in code or "//" in code or "/*" in code
    code = _STRINGS.sub(_shortened if holds_comments else _DONE, code)
    if '"' in code or "\r" in code:
        return False
    for _ in range(_MOST_PASSES):
        code, done = _BRACKETS.subn(_DONE, code)
        if not done:
            break
    return "\n" not in code and _BRACKETS.fullmatch(f"({code})") is not None


def _is_heredoc(code: str) -> bool:
    found = _HEREDOC.fullmatch(code)
    if found is None:
        return False
    markers = [line.strip(t.BLANKS) == found["marker"] for line in code.split("\n")]
    return markers[-1] and sum(markers) == 1


def _shortened(found: re.Match[str]) -> str:
    text = found.group()
    return _DONE if text[0] == '"' else " " if text.startswith("/*") else ""
