"""The blocks and arguments of a file that does not parse: a reader that forgives, and notes what it forgave."""

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import Body, Item, LostError
from transforms._mend_syntax.ends import last_brace
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.prose import between_blocks, is_elision
from transforms._mend_syntax.values import read_value

# Blocks in blocks: what is nested deeper is none that HCL reads.
_DEEPEST = 50
# What a value can start with, and no label or block but a string.
_VALUES = frozenset((t.OQUOTE, t.NUMBER, "["))


class Reader:
    """One run over a file. `found` is what was forgiven on the way, `body` what the file holds, if it could be read."""

    def __init__(self, lexed: Lexed) -> None:
        self.lexed = lexed
        self.found: list[Fix | Refusal] = []
        self.body: Body | None = None
        self._open: list[int] = []  # the braces that are open, in the end those that are never closed
        self._extra: list[Fix] = []  # the braces that close nothing
        try:
            body, _ = self._body(-1)
            last = last_brace(lexed, body, self._open, self._extra)
            if last and self.found:
                # Braces that are wrong beside other things are not told from what is missing elsewhere.
                raise LostError
            self.found += [last] if last else []
            self.body = body
        except LostError:
            self.found = [found for found in self.found if isinstance(found, Refusal)]

    def _body(self, opened: int) -> tuple[Body, int]:
        """The body that opens at a token, and the token behind it."""
        lexed, i = self.lexed, opened + 1
        items: list[Item] = []
        separators: list[int] = []
        if opened >= 0:
            self._open.append(opened)
        if len(self._open) > _DEEPEST:
            raise LostError
        while (kind := lexed.kind(i)) != "END":
            if kind == "}" and opened >= 0:
                self._open.pop()
                return Body(opened, i, tuple(items), tuple(separators)), i + 1
            if kind == t.NEWLINE:
                i += 1
            elif kind == "," or lexed.code(i) == ";":
                separators.append(i)
                i += 1
            elif item := self._item(i) if kind == t.IDENT else None:
                items.append(item)
                i = item.past
            elif opened >= 0:
                self._lost(i)
            else:
                i = self._no_item(i)
        return Body(opened, i, tuple(items), tuple(separators)), i

    def _lost(self, i: int) -> None:
        start, end = self.lexed.line_of(self.lexed.tokens[i].start)
        if is_elision(line := self.lexed.text[start:end].strip()):
            message = (
                f'Invalid expression: "{line}" stands for configuration that is left out: write it, or remove the line'
            )
            self.found.append(Refusal(self.lexed.source, hcl.Node(start=start, end=end), message))
        raise LostError

    def _no_item(self, i: int) -> int:
        """What is no item at the top level: prose, or a brace too many. Gives the token behind its line."""
        lexed = self.lexed
        start, end = lexed.line_of(lexed.tokens[i].start)
        line = lexed.text[start:end].strip()
        if line == "}":
            said = "Argument or block definition required: this brace closes nothing, and is removed"
            self._extra.append(lexed.fix(said, start, min(end + 1, len(lexed.text))))
        elif fix := between_blocks(lexed, start, end):
            self.found.append(fix)
        else:
            self._lost(i)
        i += 1
        while lexed.kind(i) != "END" and lexed.tokens[i].start < end:
            i += 1
        return i

    def _item(self, first: int) -> Item | None:
        """The argument or the block that starts with a name, None if it is neither."""
        lexed, i = self.lexed, first + 1
        if lexed.kind(i) == "=":
            return Item(first, self._value(i))
        if self._open and lexed.kind(i) == ":" and lexed.kind(i + 1) not in (t.NEWLINE, ":"):
            name, colon = lexed.tokens[first], lexed.tokens[i]
            past = self._value(i)
            said = f"Argument or block definition required: {lexed.code(first)} is set with =, not with a colon"
            self.found.append(lexed.fix(said, name.start, colon.end, (name.end, colon.end, " =")))
            return Item(first, past)
        quoted, commas = False, list[int]()
        while lexed.kind(i) in (t.IDENT, t.OQUOTE) or (quoted and lexed.kind(i) == ","):
            if lexed.kind(i) == ",":
                commas.append(i)
            quoted = quoted or lexed.kind(i) == t.OQUOTE
            i = lexed.beyond(i)
        return self._block(first, i, commas, quoted=quoted) or (self._unset(first) if self._open else None)

    def _block(self, first: int, i: int, commas: list[int], *, quoted: bool) -> Item | None:
        """The block whose labels end before `i`."""
        lexed, equals = self.lexed, i
        start, end = lexed.tokens[first].start, lexed.tokens[i - 1].end
        brace = lexed.following(i + 1 if lexed.kind(i) == "=" and quoted else i)
        if lexed.kind(brace) != "{":
            return None
        header = f"Invalid block definition: {lexed.text[start:end]}"
        if lexed.kind(equals) == "=" and brace == equals + 1:
            edit = (end, lexed.tokens[brace].start, " ")
            self.found.append(lexed.fix(f"{header} is a block, which takes no =", start, end, edit))
        elif brace > i:
            between = lexed.text[end : lexed.tokens[brace].start]
            if between.strip():
                return None
            edit = (end, lexed.tokens[brace].start, " ")
            self.found.append(lexed.fix(f"{header} must have its opening brace on its line", start, end, edit))
        if commas:
            edits = [(lexed.tokens[at].start, lexed.tokens[at].end, "") for at in commas]
            self.found.append(lexed.fix(f"{header} has labels that no comma separates", start, end, *edits))
        body, past = self._body(brace)
        return Item(first, past, body)

    def _unset(self, first: int) -> Item | None:
        """`name "value"`, an argument without its `=`."""
        lexed, i = self.lexed, first + 1
        is_reference = lexed.kind(i) == t.IDENT and lexed.kind(i + 1) in (".", "(")
        if lexed.kind(i) not in _VALUES and not is_reference:
            return None
        start, end = lexed.tokens[first].start, lexed.tokens[first].end
        said = f"Argument or block definition required: {lexed.code(first)} is set with ="
        self.found.append(lexed.fix(said, start, end, (end, end, " =")))
        return Item(first, self._value(first))

    def _value(self, equals: int) -> int:
        """The token behind the value that stands behind a token."""
        past, fix = read_value(self.lexed, equals)
        if fix:
            self.found.append(fix)
        return past
