"""The texts that names stand in: whether a script is written there, or what Terraform alone reads."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.validation import Rejection, attribute_at

# The arguments and the keys of documents that hold commands, and what a program fills in for each partition.
_SCRIPTS: Final = re.compile(
    r"(?:.*_)?user_?data(?:_base64)?|.*(?:commands?|scripts?|buildspec|bootstrap_arguments)|inline|entry_?point"
    r"|storage\.location\.template",
    re.IGNORECASE,
)
# What holds scripts, and the rules of IoT, which read such names in each message.
_DOCUMENTS: Final = ("aws_imagebuilder_component", "aws_iot_topic_rule", "aws_ssm_association", "aws_ssm_document")
# What tells a script for sure, and what may only be one.
_SIGNS: Final = re.compile(
    r"#!|(?<![$\w])\$(?:[A-Z_]{2}|\()|^[ \t]*(?:import \w|from [\w.]+ import |def \w+\(|declare|set -)"
    r"|^[ \t]*(?:async |const |exports\.|function |let )|\)\s*=>|\bconsole\."
    r"|(?:^|[;&|]|\A\"?)[ \t]*(?:apt-get|cd|curl|dnf|echo|export|mkdir|sudo|systemctl|yum) ",
    re.MULTILINE,
)
# Of one line, it may be the format of a log, or the name of a stage.
_READ: Final = re.compile(r"(?<![$\w])\$[A-Za-z_]")
_DOUBTFUL: Final = re.compile(r"\\\$|\$\$\{|\b(?:echo|export|sudo)\b|\b(?:function|const|var|let)\b")
# What says how something is called, and what it is.
_NAMES: Final = re.compile(r"(?:.*_)?(?:arn|bucket|description|id|identifier|location|name|prefix|region|uri|url|zone)")


class Text(NamedTuple):
    """A string or heredoc, from its start to its end."""

    code: str
    is_heredoc: bool


def text_at(found: Rejection) -> Text | None:
    """The innermost text that a rejected name stands in, as part of an interpolation; None where it stands in none."""
    block = found.declaration.block
    code = found.declaration.source.text[block.start : block.end]
    at = found.node.start - block.start
    opened: list[t.Token] = []
    for token in t.tokenize(code):
        if token.start > at:
            break
        if token.kind in (t.OQUOTE, t.OHEREDOC, t.INTERP, t.CONTROL):
            opened.append(token)
        elif token.kind in (t.CQUOTE, t.CHEREDOC, t.SEQEND) and opened:
            opened.pop()
    around = [token for token in opened if token.kind in (t.OQUOTE, t.OHEREDOC)]
    if not around:
        return None
    outer = around[-1]
    return Text(code[outer.start : t.template_end(code, outer.start) or len(code)], outer.kind == t.OHEREDOC)


def is_script(found: Rejection, text: Text) -> bool:
    """Whether a name stands in a script, as far as its place, its signs or what it sets tell."""
    if _is_of_scripts(found):
        return True
    # What AWS or a person is told, no program reads before.
    if not text.is_heredoc and (found.declaration.kind == "output" or any(map(_NAMES.fullmatch, _keys(found)))):
        return False
    is_read = text.is_heredoc and _READ.search(text.code) is not None
    return is_read or _says(found, text) or found.name.isupper()


def may_be_script(found: Rejection, text: Text) -> bool:
    """Whether it may stand in one: in several lines, or among words of one."""
    is_doubtful = any(pattern.search(text.code) for pattern in (_DOUBTFUL, _READ))
    return text.is_heredoc or is_doubtful or _is_of_scripts(found) or _says(found, text)


def _says(found: Rejection, text: Text) -> bool:
    return _SIGNS.search(text.code) is not None or _sets(found.name, text.code)


def _is_of_scripts(found: Rejection) -> bool:
    if found.declaration.type in _DOCUMENTS or any(map(_SCRIPTS.fullmatch, _keys(found))):
        return True
    argument = attribute_at(found.declaration.body, found.node.start)
    # One line of several, of which another starts the script.
    return argument is not None and re.search(r"\"#!/", argument.value.code) is not None


def _keys(found: Rejection) -> Iterator[str]:
    """The names of the argument and of the elements in it that hold a name."""
    at = found.node.start
    argument = attribute_at(found.declaration.body, at)
    if argument is None:
        return
    yield argument.name
    for node in hcl.walk(argument.value):
        for element in node.elements if isinstance(node, hcl.ObjectCons) else ():
            if element.name and element.value.start <= at < element.value.end:
                yield element.name


def _sets(name: str, code: str) -> bool:
    """Whether a text sets a variable of a shell: another value than its own."""
    own = re.escape(name)
    sets = rf"(?:^|\A\"|[;&|\s]){own}=(?!\"?\$\{{\s*{own}\b)|\bfor[ \t]+{own}[ \t]+in\b|\bread\b[^\n]*\b{own}\b"
    return re.search(sets, code, re.MULTILINE) is not None
