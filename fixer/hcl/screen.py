"""Tells at a glance that a value is an expression, so that most of them never see the parser.

Strings, heredocs and comments are taken out; then what is innermost is replaced by a mark, again and again: terms with
operators between them, lists, objects, calls. What comes down to one mark is an expression. That takes a few passes of
compiled regular expressions over a text that gets shorter, which is ten times as quick as parsing it.

It only ever says yes when that is certain: `for` expressions, directives, nested templates and anything unusual are left
to the parser, whose word counts.
"""

import re
from typing import Final

from fixer.hcl import tokens as t

# Stands for a whole expression. A text that holds it is left to the parser.
_MARK: Final = "\x01"
# Brackets that nest deeper are left to the parser.
_PASSES: Final = 12

_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]*+"
_NUMBER: Final = r"[0-9]++(?:\.[0-9]++)?+(?![A-Za-z0-9_.])"
_STEP: Final = rf"\.{_NAME}(?!\()|\.[0-9]++(?![A-Za-z_.])|\[\*\]|\[[0-9]++\]"
_OPERATOR: Final = r"\|\||&&|==|!=|<=|>=|[-+*/%<>]"
_INSIDE: Final = rf"{_NAME}(?:{_STEP})*+(?: [-+*/] (?:[0-9]++|{_NAME}(?:{_STEP})*+))*+"
_TEXT: Final = rf"\$\$\{{|%%\{{|\$(?!\{{)|%(?!\{{)|\$\{{{_INSIDE}\}}"
_STRING: Final = rf'"(?:[^"\\$%\n\r\x01]++|\\[nrt"\\]|{_TEXT})*+"'
_HEREDOC: Final = (
    rf"<<-?(?P<marker>{_NAME})\n(?:(?![ \t]*(?P=marker)[ \t]*(?:\n|\Z))(?:[^$%\n\x01]++|{_TEXT})*+\n)*+"
    rf"[ \t]*(?P=marker)(?=[ \t]*(?:\n|\Z))"
)

_WORD: Final = rf"{_NAME}(?:{_STEP})*+"
_SIMPLE: Final = rf"(?:{_STRING}|{_WORD}|{_NUMBER})"
# Values that take no second look: numbers, words, plain strings, references, and lists of them on one line.
_PLAIN = re.compile(rf"{_SIMPLE}|\[(?!for\b)(?:{_SIMPLE}(?:, ?{_SIMPLE})*+)?+\]", re.ASCII)


class _Reductions:
    """The expressions that are needed for what is not plain: compiled when the first such value comes."""

    def __init__(self) -> None:
        term = rf"(?:{_MARK}|{_NAME}(?!\(|::)|{_NUMBER})(?:{_STEP})*+"
        signed = rf"(?:[-!][ \t]*)*+{term}"
        operation = rf"{signed}(?:[ \t]*(?:{_OPERATOR})[ \t]*{signed})*+"
        several = rf"{_MARK}(?:[ \t\n]*,[ \t\n]*{_MARK})*+"
        pair = rf"{_MARK}[ \t]*[=:](?!=)[ \t]*{_MARK}(?:[ \t]*,[ \t\n]*|[ \t]*\n[ \t\n]*|(?=[ \t]*\}}))"
        self.texts = re.compile(rf"(?P<comment>{t.COMMENTS})|{_STRING}|{_HEREDOC}", re.ASCII)
        self.for_ = re.compile(r"[\[{][ \t\n]*for\b", re.ASCII)
        self.expressions = re.compile(rf"{operation}(?:[ \t]*\?[ \t]*{operation}[ \t]*:[ \t]*{operation})*+", re.ASCII)
        self.brackets = re.compile(
            rf"(?:{_NAME}(?:::{_NAME})*+)\([ \t\n]*(?:{several}[ \t\n]*(?:,|\.\.\.)?[ \t\n]*)?\)"
            rf"|(?<![A-Za-z0-9_{_MARK}-])\([ \t\n]*{_MARK}[ \t\n]*\)"
            rf"|(?<![A-Za-z0-9_{_MARK}\])-])\[[ \t\n]*(?:{several}[ \t\n]*,?[ \t\n]*)?\]"
            rf"|\{{[ \t\n]*(?:{pair})*+[ \t]*\}}",
            re.ASCII,
        )
        self.index = re.compile(rf"(?<={_MARK})\[[ \t\n]*{_MARK}[ \t\n]*\]")


_reductions: list[_Reductions] = []


def is_plain(code: str) -> bool:
    """Whether a value is an expression for certain. A value of which this is not true may be one all the same."""
    if _PLAIN.fullmatch(code):
        return True
    code = code.replace("\r\n", "\n")
    if _MARK in code or "\r" in code:
        return False
    if not _reductions:
        _reductions.append(_Reductions())
    reductions = _reductions[0]
    text = reductions.texts.sub(_taken_out, code)
    if '"' in text or "<<" in text or reductions.for_.search(text):
        return False
    for _ in range(_PASSES):
        before = text
        text = reductions.expressions.sub(_MARK, text)
        text = reductions.index.sub("", text)
        if text == _MARK:
            return True
        text = reductions.brackets.sub(_MARK, text)
        if text == before:
            return False
    return text.strip(" \t") == _MARK


def _taken_out(match: re.Match[str]) -> str:
    comment = match["comment"]
    if comment is None:
        return _MARK
    return " " if comment.startswith("/*") else ""
