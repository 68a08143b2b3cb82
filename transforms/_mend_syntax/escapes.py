"""Backslashes in strings that escape nothing, and `${` and `%{` of other languages in strings and heredocs."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.swallowed import substitution

_BAD = re.compile(rf"\\(?:(?P<good>{t.ESCAPE})|(?P<bad>[^\n]))")
# In an ARN, or alone, an underscore names nothing: Markdown made it of an asterisk.
_ALONE = re.compile(r'(?<![^:/"])\\?_(?![^:/"])')
_CLASSES = "dDwWsSbB"
_WINDOWS = re.compile(r"[A-Za-z]:\\")
_REGEX = re.compile(
    r"(?<![A-Za-z])\\[dDwWsSbB](?![A-Za-z])|\\[dDwWsS][+*?{]|^\^|\$$|\[\^|\(\?|\]\+|\]\*|\.\*|\.\+|\{\d"
)
_REGEX_NAME = re.compile(r"regex|pattern|expression|match")
_REGEX_FUNCTIONS = ("regex", "regexall")
_NEVER_IN_REGEX = "_'`#~<>!@&%"
# A parameter expansion of a shell that no expression of HCL is, without others in it.
_EXPANSION = re.compile(
    r"\$\{[!#]?\w+(?:\[[@*\w]*\])?(?:(?::[-=?+ \d]|#|%|/|@[A-Z](?=\}))[^{}\n]*|\^\^?|,,?)?\}|\$\{[@*#?$!]\}"
)
# Terraform's own, escaped for a language that the configuration was written in.
_REFERENCE = re.compile(r"\{\s*(?:var|local|data|module|each|count|path|terraform|aws_\w+)\.")
_SAID = 'Invalid escape sequence: the symbol "{}" is not a valid escape sequence selector'
_KEYWORD = re.compile(r"%\{~?\s*(?:if|else|endif|for|endfor)\b")


def escapes(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """What is escaped in strings and needs none, and what is not and needs it."""
    text = lexed.text
    for i, frames in framed(lexed):
        kind, start, end = lexed.tokens[i]
        if kind == t.LITERAL and frames and frames[-1].kind == t.OQUOTE and "\\" in text[start:end]:
            yield from _string(lexed, i, frames[-1].at)
        elif kind == t.INTERP and (found := _expansion(text, start)) is not None:
            said = f"Invalid expression: {found.group()} is an expansion of the shell, and none of Terraform's"
            yield lexed.fix(f"{said}: ${found.group()} leaves it to the shell", start, found.end(), (start, start, "$"))
        elif kind == t.INTERP and frames and frames[-1].kind == t.OHEREDOC and (command := substitution(lexed, start)):
            yield command
        elif kind == t.CONTROL and not _KEYWORD.match(text, start):
            said = "Invalid template control keyword: %{ starts none that Terraform has: %%{ stands for itself"
            yield lexed.fix(said, start, end, (start, start, "%"))


def _expansion(text: str, start: int) -> re.Match[str] | None:
    """The expansion of a shell that stands at a place, if it is no expression of Terraform's."""
    found = _EXPANSION.match(text, start)
    return found if found is not None and not hcl.is_expression(found.group()[2:-1]) else None


def _string(lexed: Lexed, i: int, opened: int) -> Iterator[Fix | Refusal]:
    """The escapes in a literal of a string, each with what was meant."""
    text, (_, start, end) = lexed.text, lexed.tokens[i]
    bad = [found for found in _BAD.finditer(text, start, end) if found["bad"] is not None]
    if not bad:
        return
    whole = text[lexed.tokens[opened].end : end]
    alone = [found for found in _ALONE.finditer(text, start, end + 1) if found.end() <= end]
    if alone and (whole.startswith("arn:") or whole == "\\_"):
        edits = [(*found.span(), "*") for found in alone]
        said = _SAID.format("_") + ", and an underscore alone names nothing here: * is written"
        yield lexed.fix(said, start, end, *edits)
        bad = [found for found in bad if found.span() not in [other.span() for other in alone]]
    is_regex = _is_regex(lexed, opened, whole)
    for found in bad:
        symbol, (at, past) = found["bad"], found.span()
        said = _SAID.format(symbol)
        if symbol == "$" and _REFERENCE.match(text, past):
            yield lexed.fix(f"{said}: a template needs none", at, past, (at, at + 1, ""))
        elif symbol == "$" and text.startswith("{", past):
            yield lexed.fix(f"{said}: $${{ stands for ${{ itself", at, past, (at, at + 1, "$"))
        elif _WINDOWS.match(whole) or (symbol.isalnum() and symbol not in _CLASSES):
            yield _unclear(lexed, said, at)
        elif symbol in _NEVER_IN_REGEX or (not is_regex and symbol in "*$/"):
            yield lexed.fix(f"{said}: it is written {symbol}", at, past, (at, at + 1, ""))
        elif is_regex:
            yield lexed.fix(f"{said}: in a pattern it is written \\\\{symbol}", at, past, (at, at, "\\"))
        else:
            yield _unclear(lexed, said, at)


def _unclear(lexed: Lexed, said: str, at: int) -> Refusal:
    message = f"{said}, and what it means cannot be told: write \\\\ for a backslash"
    return Refusal(lexed.source, hcl.Node(start=at, end=at + 2), message)


def _is_regex(lexed: Lexed, opened: int, code: str) -> bool:
    """Whether a string is a regular expression: what it is given to says so, or what it is called, or how it looks."""
    before, name = opened - 1, opened - 2
    if code.startswith("arn:") or lexed.kind(before) in (t.IDENT, t.CQUOTE):
        return False  # an address, or a label
    if lexed.kind(before) == "(" and lexed.kind(name) == t.IDENT:
        return lexed.code(name) in _REGEX_FUNCTIONS or bool(_REGEX.search(code))
    if code.startswith("/") and lexed.text.startswith('/"', lexed.tokens[opened].end + len(code) - 1):
        return True
    if lexed.kind(before) == "=" and lexed.kind(name) == t.IDENT and _REGEX_NAME.search(lexed.code(name)):
        return True
    return bool(_REGEX.search(code))
