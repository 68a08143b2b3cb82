"""Where an edit puts its bytes: an anchor and new code in, the stretch of text that is replaced out.

Everything outside the stretch stays as it is. What goes in takes the place's indentation and the file's newline; blank
lines neither pile up nor get lost.
"""

import re
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from fixer.hcl.expressions import ObjectCons, TupleCons
from fixer.hcl.headings import heading_of
from fixer.hcl.items import Attribute, Item
from fixer.hcl.node import Node
from fixer.hcl.structure import Block, Body, File

_BLANK_LINE = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_COMMENT_LINES = re.compile(r"\s*(?P<comment>(?:(?:#|//).*\n?[ \t]*)+|/\*[\s\S]*?\*/[ \t]*\r?\n)(?P<blank>\r?\n)?")
_LAST_BLANK_LINES = re.compile(r"(?:\A|(?<=\n))(?:[ \t]*\r?\n)+\Z")
_CLOSE = re.compile(r"[ \t]*\}")
# What a heading of a section has: a line that is drawn, or a word or two.
_RULE = re.compile(r"[-=#*~_]{4}")
_WORD = re.compile(r"[A-Za-z][\w-]*")
_HEADING: Final = 2
_ITEM_START = re.compile(r'[ \t]*[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]*")*[ \t]*\{')


class Splice(NamedTuple):
    """The text from `start` up to `end` (offsets from 0) becomes `text`."""

    start: int
    end: int
    text: str


def newline_of(text: str) -> str:
    """The newline that a file uses: that of its first line."""
    end = text.find("\n")
    return "\r\n" if end > 0 and text[end - 1] == "\r" else "\n"


def replace(node: Node, code: str) -> Splice:
    """The node's own text becomes `code`; comments and blanks around it stay."""
    return Splice(node.start, node.end, code)


def remove(text: str, item: Attribute | Block, *, comments: bool = True, heading: str = "") -> Splice:
    """The item goes, with the comments that touch it and its line; a blank line that separated it goes too.

    Without `comments` those stay, and touch what follows; so does the `heading` that they begin with.
    """
    staying = heading if comments else item.comments
    if staying:
        after = _BLANK_LINE.match(text, item.outer_end)
        return Splice(item.outer_start + len(staying), after.end() if after else item.outer_end, "")
    start, end = item.outer_start, item.outer_end
    after = _BLANK_LINE.match(text, end)
    blank = _LAST_BLANK_LINES.search(item.gap)
    above = blank or start == 0 or text[:start].endswith(("{\n", "{\r\n"))
    if after and after.end() > end and above:
        return Splice(start, after.end(), "")
    if end == len(text) or text.startswith("}", end + len(text[end:]) - len(text[end:].lstrip(" \t"))):
        # The last item of its body: the blank line before it separates nothing any more.
        start -= len(blank.group()) if blank else 0
    return Splice(start, end, "")


def together(text: str, splices: Iterable[Splice]) -> list[Splice]:
    """The splices in order, those that remove neighbours made one, and its blank lines tidied as those of one item."""
    joined: list[Splice] = []
    several: set[int] = set()
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        if joined and not splice.text and not joined[-1].text and splice.start <= joined[-1].end < splice.end:
            joined[-1] = Splice(joined[-1].start, splice.end, "")
            several.add(len(joined) - 1)
        elif joined and not joined[-1].text and _is_in_blank_end(text, joined[-1], splice):
            above, newline = joined[-1], newline_of(text)
            # The blank line that goes stays below what comes, and the one above is there already.
            code = splice.text.removeprefix(newline) if text[: above.start].endswith(2 * newline) else splice.text
            joined[-1] = Splice(above.start, above.end, code + text[splice.start : above.end])
        else:
            if joined and joined[-1][:2] == splice[:2] == (splice.end, splice.end):
                joined[-1] = joined[-1]._replace(text=_apart(joined[-1].text, splice.text))
            joined.append(splice)
    for i in several:
        start, end, _ = joined[i]
        first = joined[i - 1].end if i else 0
        last = joined[i + 1].start if i + 1 < len(joined) else len(text)
        gap = _gap(text, first, start)
        after = _BLANK_LINE.match(text, end)
        if after and end < after.end() <= last and (gap or text[:start].endswith(("{\n", "{\r\n")) or not start):
            end = after.end()
        if gap and (end == len(text) or _CLOSE.match(text, end)):
            start = first + gap.start()
        joined[i] = Splice(start, end, "")
    return _without_blank_ends(text, joined)


def _gap(text: str, first: int, start: int) -> re.Match[str] | None:
    """The blank lines above a place, from some place on."""
    # The end of the line that something else stands on is no blank line.
    whole = 0 if not first or text[first - 1] == "\n" else text.find("\n", first, start) + 1 - first
    return _LAST_BLANK_LINES.search(text[first:start], max(whole, 0))


def _without_blank_ends(text: str, joined: list[Splice]) -> list[Splice]:
    """The splices, those that remove the last items of a body made one, with the blank lines between and above them."""
    found: list[Splice] = []
    for splice in joined:
        start, end, code = splice
        while found and not code and not found[-1].text and _CLOSE.match(text, end):
            if text[found[-1].end : start].strip():
                break
            start = found.pop().start
            first = found[-1].end if found else 0
            gap = _gap(text, first, start)
            start = first + gap.start() if gap else start
        found.append(Splice(start, end, code))
    return found


def _is_in_blank_end(text: str, removed: Splice, inserted: Splice) -> bool:
    """Whether an insertion falls into what goes, above nothing but its blank lines."""
    is_inside = inserted.start == inserted.end and removed.start < inserted.start < removed.end
    return is_inside and not text[inserted.start : removed.end].strip()


def _apart(above: str, below: str) -> str:
    """What goes in above something else at the same place: one blank line is between them, not two."""
    newline = newline_of(above)
    return above.removesuffix(newline) if above.endswith(2 * newline) and below.startswith(newline) else above


def insert(text: str, item: Item, code: str, where: Literal["before", "after"]) -> Splice:
    """`code` (whole items, formatted, from column 1) becomes what stands directly before or after an item.

    A block is set off by blank lines, an attribute takes the next line. What goes before a block goes below the heading
    of the section that may stand there.
    """
    assert isinstance(item, Attribute | Block)
    newline = newline_of(text)
    is_block = _ITEM_START.match(code) is not None
    if opened := _opened(text, item, code, where):
        return opened
    if where == "after" and isinstance(item, Block):
        # A blank line stands there anyway.
        code = code.removeprefix("\n")
    lines = _indented(code, item.indent, newline)
    if where == "before":
        gap = newline if is_block or isinstance(item, Block) else ""
        start = item.outer_start + (len(heading_of(item.comments)) if isinstance(item, Block) else 0)
        return Splice(start, start, lines + gap)
    end = item.outer_end
    lead = newline if is_block or isinstance(item, Block) else ""
    if not item.trail.endswith("\n"):
        # The file ends here without a newline, and goes on doing so.
        return Splice(end, end, newline + lead + lines.removesuffix(newline))
    follows = _BLANK_LINE.match(text, end) or _CLOSE.match(text, end)
    return Splice(end, end, lead + lines + ("" if follows or not is_block else newline))


def insert_close(text: str, item: Attribute | Block, code: str) -> Splice:
    """`code` (whole items, formatted, from column 1) takes the lines directly below an item."""
    newline = newline_of(text)
    lines = _indented(code, item.indent, newline)
    if not item.trail.endswith("\n"):
        return Splice(item.outer_end, item.outer_end, newline + lines.removesuffix(newline))
    return Splice(item.outer_end, item.outer_end, lines)


def _opened(text: str, item: Attribute | Block, code: str, where: Literal["before", "after"]) -> Splice | None:
    """The splice that opens up `{ a = 1 }` to put code beside the argument; None where the block has lines already."""
    close = _CLOSE.match(text, item.outer_end)
    if close is None or not text[: item.start].rstrip(" \t").endswith("{"):
        return None
    newline = newline_of(text)
    line = text.rfind("\n", 0, item.start) + 1
    outside = text[line : line + len(text[line:]) - len(text[line:].lstrip(" \t"))]
    own = text[item.start : close.end() - 1].rstrip() + "\n"
    inside = _indented(own + code if where == "after" else code + own, outside + "  ", newline)
    return Splice(len(text[: item.start].rstrip(" \t")), close.end() - 1, newline + inside + outside)


def append(text: str, body: Body, code: str, indent: str) -> Splice:
    """`code` becomes the last of a body. `indent` is that of the items in it."""
    newline = newline_of(text)
    items = body.items
    lines = _indented(code, indent, newline)
    if items and items[-1].code.endswith("\n"):
        last = items[-1]
        return insert(text, last, code, "after")
    if not items and (body.start == 0 or body.end == len(text)):
        # A comment without an end of its line would take it in.
        lead = "" if not text or text.endswith("\n") else newline * 2
        return Splice(body.end, body.end, lead + lines)
    if not items and "\n" in body.tail:
        # What stands in it already are comments, and they stay above.
        line = body.start + body.tail.rindex("\n") + 1
        return Splice(line, line, lines)
    # `{}` and `{ a = 1 }` are opened up.
    parts = [part.strip() for part in (*[item.code for item in items], body.tail)]
    inside = "".join([indent + part + newline for part in parts if part])
    outside = indent[:-2] if indent.endswith("  ") else ""
    return Splice(body.start, body.end, newline + inside + lines + outside)


def append_element(text: str, collection: ObjectCons | TupleCons, code: str) -> Splice:
    """`code` becomes the last element of a tuple or an object, in the form that the others have."""
    newline = newline_of(text)
    close = collection.end - 1
    elements = collection.elements
    if not elements:
        space = " " if isinstance(collection, ObjectCons) else ""
        return Splice(collection.start + 1, close, f"{space}{code}{space}")
    last = elements[-1]
    tail = last.value.end
    if "\n" not in text[tail:close]:
        return Splice(tail, tail, f", {code}")
    line = text.rfind("\n", 0, last.start) + 1
    indent = text[line : line + len(text[line:]) - len(text[line:].lstrip(" \t"))]
    lines = "".join([(indent if n else "") + part for n, part in enumerate(code.splitlines(keepends=True))])
    lines = lines.replace("\r\n", "\n").replace("\n", newline)
    has_comma = last.separator.strip().startswith(",")
    needs_comma = isinstance(collection, TupleCons) or any("," in element.separator for element in elements)
    end = text.find("\n", tail)
    rest = text[tail:end].rstrip("\r")
    comma = "," if needs_comma and not has_comma else ""
    return Splice(tail, tail + len(rest), f"{comma}{rest}{newline}{indent}{lines}{',' if has_comma else ''}")


def apply(text: str, splices: Iterable[Splice]) -> str:
    """The text with all splices made. They must not overlap; those at one place go in in the order given."""
    parts: list[str] = []
    done = 0
    for start, end, new in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        if start < done:
            raise ValueError("edits overlap")
        parts += [text[done:start], new]
        done = end
    return "".join([*parts, text[done:]])


def _indented(code: str, indent: str, newline: str) -> str:
    """Lines of code with an indent before each that is not empty; a heredoc's lines are data and stay as they are."""
    from fixer.hcl import tokens as t

    heredocs: set[int] = set()
    if "<<" in code:
        opened = 0
        for kind, start, end in t.tokenize(code):
            if kind == t.OHEREDOC and not code.startswith("<<-", start):
                opened = end
            elif kind == t.CHEREDOC and opened:
                heredocs.update(range(code.count("\n", 0, opened), code.count("\n", 0, end) + 1))
                opened = 0
    lines = code.split("\n")
    return newline.join([indent + line if line and n not in heredocs else line for n, line in enumerate(lines)])


def prepend(text: str, file: File, code: str, name: str) -> Splice:
    """`code` (whole blocks) becomes the first of a file, below the header that the file may have."""
    newline = newline_of(text)
    lines = code.replace("\n", newline)
    items = file.body.items
    if not items:
        start = file.body.end
        lead = "" if not file.body.code or file.body.code.endswith("\n") else newline
        return Splice(start, start, lead + (newline if file.body.code.strip() else "") + lines)
    start = items[0].start - len(items[0].lead) + _header(items[0].lead, name.rpartition("/")[2])
    return Splice(start, start, lines + newline)


def _header(lead: str, name: str) -> int:
    """How much of what stands above a file's first item is about the file: the first comment, if a blank line sets it
    off and it is not the heading of a section, or the line of it that names the file.
    """
    found = _COMMENT_LINES.match(lead)
    if found is None:
        return 0 if lead.strip() else lead.rfind("\n") + 1
    comment = found["comment"]
    first, newline, _ = comment.partition("\n")
    if not found["blank"]:
        return found.start("comment") + len(first + newline) if name in first else 0
    is_heading = _RULE.search(comment) or len(_WORD.findall(comment)) <= _HEADING
    return found.end() if name in comment or not is_heading else 0
