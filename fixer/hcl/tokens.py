"""The lexical layer: a text in, every token of it out, as HCL's own scanner would cut it.

Templates nest: a string holds `${ ... }`, which holds strings again. So a token is cut by one of three compiled regular
expressions (normal, quoted template, heredoc template), chosen by what is open at that place.

Source: HCL native syntax specification, "Lexical Elements" and "Templates"
(https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
"""

import re
from typing import Final, NamedTuple

# Kinds that are not their own text. An operator or a bracket has its text as its kind.
IDENT: Final = "IDENT"
NUMBER: Final = "NUMBER"
OQUOTE: Final = "OQUOTE"
CQUOTE: Final = "CQUOTE"
OHEREDOC: Final = "OHEREDOC"
CHEREDOC: Final = "CHEREDOC"
LITERAL: Final = "LITERAL"
INTERP: Final = "INTERP"
CONTROL: Final = "CONTROL"
SEQEND: Final = "SEQEND"
COMMENT: Final = "COMMENT"
NEWLINE: Final = "NEWLINE"
INVALID: Final = "INVALID"


class Token(NamedTuple):
    """One token: its kind, and where it stands in the text (offsets from 0, end exclusive)."""

    kind: str
    start: int
    end: int


# Identifiers follow Unicode's ID_Start and ID_Continue, and may hold hyphens. Any non-ASCII character is taken here,
# and what it made is checked with str.isidentifier, which knows nearly the same tables.
IDENTIFIER: Final = r"(?:[A-Za-z_]|[^\x00-\x7f])(?>(?:[A-Za-z0-9_-]|[^\x00-\x7f])*)"
# What may follow a backslash in a string. A surrogate is no character.
ESCAPE: Final = (
    r'(?:[nrt"\\]|u(?![dD][89A-Fa-f])[0-9A-Fa-f]{4}|U(?:0000(?![dD][89A-Fa-f])|000[1-9A-Fa-f]|0010)[0-9A-Fa-f]{4})'
)
BLOCK_COMMENT: Final = r"/\*(?>(?:[^*]++|\*(?!/))*)\*/"
# What may stand around a heredoc's end marker: the blanks of Go's strings.TrimSpace, the ends of lines aside.
BLANKS: Final = "\t\v\f \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
COMMENTS: Final = rf"#[^\n]*+|//[^\n]*+|{BLOCK_COMMENT}"

# Hyphens, and the characters of ID_Start that Python leaves out, since they change when a text is normalized.
_AS_PYTHON: Final = dict.fromkeys(
    map(ord, "-\u037a\u0e33\u0eb3\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb\uff9e\uff9f"), "_"
) | dict.fromkeys(range(0xFE70, 0xFE80, 2), "_")
_NORMAL = re.compile(
    rf"""[ \t]*+(?:
      (?P<NEWLINE>\r?\n)
    | (?P<IDENT>{IDENTIFIER})
    | (?P<OQUOTE>")
    | (?P<NUMBER>[0-9](?>(?:[0-9]++|\.*+(?:[0-9]|[eE][+-]?[0-9]))*))
    | (?P<COMMENT>\#[^\n]*+|//[^\n]*+|{BLOCK_COMMENT})
    | (?P<OHEREDOC><<-?{IDENTIFIER}\r?\n)
    | (?P<OP>[-+*%?,(){{}}\[\]]|==|!=|<=|>=|&&|\|\||=>|\.\.\.|::|~\}}|/(?!\*)|[<>!=:.])
    | (?P<END>\Z)
    | (?P<INVALID>/\*[\s\S]*+|[\s\S])
    )""",
    re.VERBOSE,
)
# "$${" and "%%{" are escapes; "$" and "%" mean themselves unless a brace follows.
_QUOTED = re.compile(
    r"""(?P<CQUOTE>")
    | (?P<INTERP>\$\{~?)
    | (?P<CONTROL>%\{~?)
    | (?P<LITERAL>(?>(?:[^"\\$%\n\r]++|\\[^\n\r]|\$\$\{|%%\{|\$(?!\{)|%(?!\{))+))
    | (?P<INVALID>[\n\r\\]|\Z)""",
    re.VERBOSE,
)
_HEREDOC = re.compile(
    r"""(?P<INTERP>\$\{~?)
    | (?P<CONTROL>%\{~?)
    | (?P<INVALID>\r(?!\n))
    | (?P<LITERAL>(?>(?:[^$%\n\r]++|\r(?=\n)|\$\$\{|%%\{|\$(?!\{)|%(?!\{))*)\n?)""",
    re.VERBOSE,
)


def tokenize(text: str, pos: int = 0) -> list[Token]:
    """Every token of `text` from `pos` on, comments and newlines included; spaces and tabs are what lies between.

    Never fails: a character that no token starts with is a token of kind INVALID, and so is the place where a string, a
    comment or a heredoc is left open. A number is what HCL's scanner takes for one, `1.2.3` included.
    """
    return _Scanner(text, pos).run()


def words(code: str) -> tuple[str, ...]:
    """The tokens of a code as they are written, without comments and layout: strings keep all that is in them."""
    return tuple([code[start:end] for kind, start, end in tokenize(code) if kind not in (COMMENT, NEWLINE)])


def template_end(text: str, pos: int) -> int | None:
    """Where the string or the heredoc ends that opens at `pos`; None if none opens there or it is never closed."""
    scanner = _Scanner(text, pos)
    scanner.only_template = True
    tokens = scanner.run()
    opened = tokens and tokens[0][0] in (OQUOTE, OHEREDOC)
    return tokens[-1][2] if opened and tokens[-1][0] in (CQUOTE, CHEREDOC) and not scanner.open else None


def is_identifier(word: str) -> bool:
    """Whether a run of characters that IDENTIFIER takes is an identifier."""
    return word.isascii() or word.translate(_AS_PYTHON).isidentifier()


class _Scanner:
    """The state of one run: what is open (`"`, a heredoc's marker, `${`, `{`), innermost last."""

    def __init__(self, text: str, pos: int) -> None:
        self.text = text
        self.pos = pos
        self.open: list[str] = []
        self.tokens: list[Token] = []
        self.line_start = False  # in a heredoc: whether pos is the start of a line
        self.only_template = False  # whether to end with the template that is opened first, or where one is left open

    def run(self) -> list[Token]:
        open_ = self.open
        size = len(self.text)
        while True:
            top = open_[-1] if open_ else ""
            if top == '"':
                self._quoted()
            elif top.startswith("<"):
                self._heredoc(top[1:])
            else:
                self._normal()
            in_template = open_ and open_[-1][0] in '"<'
            if (self.only_template and (not open_ or self.left_open)) or (self.pos >= size and not in_template):
                return self.tokens

    @property
    def left_open(self) -> bool:
        """Whether the last token says that a template is left open."""
        return bool(self.tokens) and self.tokens[-1][0] == INVALID and self.tokens[-1][1] == self.tokens[-1][2]

    def _emit(self, kind: str, start: int, end: int) -> None:
        self.tokens.append(Token(kind, start, end))
        self.pos = end

    def _normal(self) -> None:
        text, open_, tokens = self.text, self.open, self.tokens
        match = _NORMAL.match
        pos = self.pos
        while True:
            found = match(text, pos)
            assert found is not None  # the last alternative takes any character
            kind = found.lastgroup or ""
            end = found.end()
            start = found.start(kind)
            if kind == "OP":
                kind = text[start:end]
                if kind in ("{", "}", "~}"):
                    kind, end = self._brace(kind, start, end)
                    if kind == SEQEND:
                        self._emit(kind, start, end)
                        return
            elif kind == "OQUOTE":
                open_.append('"')
                self._emit(kind, start, end)
                return
            elif kind == "OHEREDOC":
                marker = text[start + 2 : end].rstrip("\r\n").removeprefix("-")
                if is_identifier(marker):
                    open_.append("<" + marker)
                    self.line_start = True
                    self._emit(kind, start, end)
                    return
                kind, end = INVALID, start + 1
            elif kind == "END":
                self.pos = end
                return
            elif kind == "IDENT" and not text[start:end].isascii():
                kind, end = _checked_identifier(text, start, end)
            tokens.append(Token(kind, start, end))
            pos = end

    def _brace(self, kind: str, start: int, end: int) -> tuple[str, int]:
        """What a brace is where it stands, and where that ends."""
        open_ = self.open
        if kind == "{":
            open_.append("{")
        elif open_ and open_[-1] == "$":
            open_.pop()
            self.line_start = False
            return SEQEND, end
        elif kind == "~}":
            return INVALID, start + 1
        elif open_:
            open_.pop()
        return kind, end

    def _quoted(self) -> None:
        found = _QUOTED.match(self.text, self.pos)
        assert found is not None
        kind = found.lastgroup or ""
        if kind in ("INTERP", "CONTROL"):
            self.open.append("$")
        elif kind in ("CQUOTE", "INVALID"):
            # A string that is left open ends with its line: what follows is read as if it had been closed.
            self.open.pop()
            if kind == "INVALID":
                self.tokens.append(Token(INVALID, found.start(), found.start()))
                self.pos = found.start() + (1 if found.group() == "\\" else 0)
                return
        self._emit(kind, found.start(), found.end())

    def _heredoc(self, marker: str) -> None:
        text, pos = self.text, self.pos
        if self.line_start:
            end = text.find("\n", pos)
            end -= text.endswith("\r", pos, end)
            if end >= 0 and text[pos:end].strip(BLANKS) == marker:
                # The newline after the marker is a token of its own.
                self.open.pop()
                self._emit(CHEREDOC, pos, end)
                return
        if pos >= len(text):
            self.open.pop()
            self.tokens.append(Token(INVALID, pos, pos))
            return
        found = _HEREDOC.match(text, pos)
        assert found is not None
        kind = found.lastgroup or ""
        if kind in ("INTERP", "CONTROL"):
            self.open.append("$")
        self.line_start = text[found.end() - 1] == "\n"
        self._emit(kind, found.start(), found.end())


def _checked_identifier(text: str, start: int, end: int) -> tuple[str, int]:
    """What a run of characters that IDENTIFIER takes starts with: an identifier, or else it is invalid as a whole."""
    if is_identifier(text[start:end]):
        return IDENT, end
    if not is_identifier(text[start]):
        return INVALID, end
    cut = start + 1
    while is_identifier("_" + text[cut]):
        cut += 1
    return IDENT, cut
