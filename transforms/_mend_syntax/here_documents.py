"""Here-documents of shell scripts, in which the shell reads `${...}` before whatever reads their text.

Source: https://www.gnu.org/software/bash/manual/bash.html#Here-Documents: none of the delimiter quoted, all of it is
expanded, and a backslash keeps a `$`.
"""

import re
from typing import Final

from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Frame, Lexed

_SHELL: Final = re.compile(r"\s*#!\S*(?:/|\benv\s+)(?:ba|da|k|z)?sh\b")
_OPENING: Final = re.compile(r"(?<!<)<<(?P<dash>-?)[ \t]*(?P<quote>['\"\\]?)(?P<word>[A-Za-z_]\w*)")


def is_expanded_by_shell(lexed: Lexed, frame: Frame, start: int) -> bool:
    """Whether a place is in a here-document, in a heredoc that is a script, whose delimiter is not quoted."""
    opened = lexed.tokens[frame.at]
    if frame.kind != t.OHEREDOC or not _SHELL.match(lexed.text, opened.end):
        return False
    word, quote = "", ""
    for line in lexed.text[opened.end : start].split("\n"):
        if word:
            word = "" if line.strip() == word else word
        elif found := _OPENING.search(line):
            word, quote = found["word"], found["quote"]
    return bool(word) and not quote and lexed.text[start - 1] != "\\"
