"""Hypothesis strategies that write HCL: every construct, with blanks and comments wherever they may go."""

from typing import Final

from hypothesis import strategies as st

NAMES: Final = ("a", "b_c", "d-e", "_x1", "é", "日本", "in", "if", "each", "aws_vpc")
_NUMBERS: Final = ("0", "7", "1.5", "1e5", "2.5E-3")
_OPERATORS: Final = ("+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||")
_LITERALS: Final = (
    "",
    "x",
    " ",
    "é😀",
    r"\n",
    r"\"",
    r"\\",
    "$${a}",
    "%%{a}",
    "$",
    "%",
    "$$ ",
    "#",
    "/*",
    "{",
    "]",
    "'",
)
_LINES: Final = ("", "x", "  x", "\tEOTX", '"', "\\", "$${a}", "%%{ if", "# x", "EOT;", "/* x", "{ [")

# What may stand between two tokens of one line, and between two where newlines do not count.
_BLANKS: Final = ("", " ", "  ", "\t", " /* c */ ", "/**/")
_FREE: Final = (*_BLANKS, "\n", "\n\n  ", " # c\n", "// c é\n\t", "/* c\n */")

names = st.sampled_from(NAMES)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A whole file: with LF or CRLF, with and without a byte order mark and a newline at its end."""
    text = draw(bodies(depth=2))
    if draw(st.booleans()) and not text.rstrip(" \t\n").endswith("EOT"):
        text = text.rstrip("\n")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return draw(st.sampled_from(("", "\ufeff"))) + text


@st.composite
def bodies(draw: st.DrawFn, depth: int) -> str:
    """Attributes and blocks on lines of their own, among blank lines and comments."""
    parts = []
    unset = list(NAMES)
    for _ in range(draw(st.integers(0, 4))):
        parts.append(draw(st.sampled_from(("", "\n", "# c\n", "  // c\n\n", "/* c\n*/\n", "\t", "/* c */ "))))
        if depth and draw(st.booleans()):
            parts.append(draw(blocks(depth - 1)))
        elif unset:
            name = unset.pop(draw(st.integers(0, len(unset) - 1)))
            parts.append(draw(attributes(name)))
    parts.append(draw(st.sampled_from(("", "  # c\n", "\n", "/* c */\n"))))
    return "".join(parts)


@st.composite
def attributes(draw: st.DrawFn, name: str) -> str:
    """A whole line (or several) that sets an argument."""
    before, after = draw(blanks()), draw(blanks())
    if draw(st.integers(0, 5)) == 0:
        return f"{name}{before}={after}{draw(heredocs(depth=1))}"
    return f"{name}{before}={after}{draw(values(depth=3, free=False))}{draw(line_ends())}"


@st.composite
def blocks(draw: st.DrawFn, depth: int) -> str:
    """A block with all kinds of labels, on one line or on several."""
    labels = draw(
        st.lists(st.one_of(names, st.sampled_from(('"x"', '""', '"a b"', r'"\n"', '"$${a}"', '"{"'))), max_size=2)
    )
    head = "".join([draw(names), *[" " + draw(blanks()) + label for label in labels], draw(blanks())])
    form = draw(st.sampled_from(("empty", "line", "lines")))
    if form == "empty":
        inside = draw(blanks())
    elif form == "line":
        value = draw(values(depth=2, free=False))
        inside = f"{draw(blanks())}{draw(names)}{draw(blanks())}={draw(blanks())}{value}{draw(blanks())}"
    else:
        inside = draw(line_ends()) + draw(bodies(depth)) + draw(blanks())
    return f"{head}{{{inside}}}{draw(line_ends())}"


@st.composite
def values(draw: st.DrawFn, depth: int, *, free: bool) -> str:  # noqa: C901 - one branch for each construct
    """An expression; `free` says that newlines do not count where it stands."""
    if not depth:
        return draw(st.one_of(names, st.sampled_from((*_NUMBERS, "true", "null", '""', '"x"'))))
    inner, inside = values(depth - 1, free=free), values(depth - 1, free=True)
    gap = blanks(free=free)
    form = draw(st.integers(0, 12))
    if form == 0:
        return f"({draw(blanks(free=True))}{draw(inside)}{draw(blanks(free=True))})"
    if form == 1:
        return "[" + draw(elements(inside)) + "]"
    if form == 2:
        return draw(objects(depth))
    if form == 3:
        name = draw(st.sampled_from(("f", "provider::x::y", "é")))
        return f"{name}({draw(elements(inside, last=',...'))})"
    if form == 4:
        return draw(templates(depth))
    if form == 5:
        steps = st.one_of(
            st.tuples(gap, st.just("."), gap, names).map("".join),
            st.sampled_from((".0.b", ".for", "[*]", "[ * ]", "[0]", '["k"]')),
            st.tuples(st.just("["), blanks(free=True), inside, blanks(free=True), st.just("]")).map("".join),
        )
        return draw(names) + "".join(draw(st.lists(steps, min_size=1, max_size=3)))
    if form == 6:
        rest = draw(st.lists(st.tuples(st.sampled_from(_OPERATORS), gap, inner), min_size=1, max_size=3))
        return draw(inner) + "".join([f"{draw(gap)} {operator} {after}{value}" for operator, after, value in rest])
    if form == 7:
        return f"{draw(inner)}{draw(gap)} ? {draw(gap)}{draw(inner)} {draw(gap)}: {draw(inner)}"
    if form == 8:
        return draw(st.sampled_from(("-", "!"))) + draw(gap) + "(" + draw(inside) + ")"
    if form == 9:
        return draw(for_expressions(depth))
    if form == 10 and free:
        return draw(heredocs(depth - 1))
    return draw(values(0, free=free))


@st.composite
def elements(draw: st.DrawFn, value: st.SearchStrategy[str], last: str = ",") -> str:
    """What stands in a tuple or between the parentheses of a call; `last` is what may stand after the last element."""
    space = blanks(free=True)
    drawn = [draw(space) + draw(value) + draw(space) for _ in range(draw(st.integers(0, 3)))]
    after = draw(st.sampled_from(("", ",", last.strip(",") or ","))) if drawn else ""
    return ",".join(drawn) + after + draw(space)


@st.composite
def objects(draw: st.DrawFn, depth: int) -> str:
    """An object with all kinds of keys, separated by commas and by newlines."""
    value = values(depth - 1, free=False)
    keys = st.one_of(
        names,
        st.sampled_from(('"k"', '"${a}-b"', "1", "a.b", "true")),
        values(1, free=True).map(lambda key: f"({key})"),
    )
    pair = st.tuples(blanks(), keys, blanks(), st.sampled_from(("=", " : ")), blanks(), value).map("".join)
    pairs = draw(st.lists(pair, max_size=3))
    separators = st.sampled_from((",", ", # c\n", "\n", " // c\n\n", ",\n\n"))
    made = draw(st.sampled_from(("", "\n", " # c\n")))
    for n, drawn in enumerate(pairs):
        last = n == len(pairs) - 1
        made += drawn + draw(blanks()) + ("" if last and draw(st.booleans()) else draw(separators))
    return "{" + made + draw(blanks()) + "}"


@st.composite
def for_expressions(draw: st.DrawFn, depth: int) -> str:
    """A for expression of either kind."""
    value, space = values(depth - 1, free=True), blanks(free=True)
    variables = draw(st.sampled_from(("x", "x, y", "k,v")))
    head = f"{draw(space)}for {draw(space)}{variables} {draw(space)}in {draw(space)}{draw(value)} :{draw(space)}"
    condition = f" if {draw(value)}" if draw(st.booleans()) else ""
    if draw(st.booleans()):
        return f"[{head}{draw(value)}{condition}{draw(space)}]"
    spread = draw(st.sampled_from(("", "...")))
    return f"{{{head}{draw(value)} =>{draw(space)}{draw(value)}{spread}{condition}{draw(space)}}}"


@st.composite
def parts(draw: st.DrawFn, depth: int, texts: tuple[str, ...]) -> str:
    """What stands in a template: text, interpolations, directives."""
    made = []
    for _ in range(draw(st.integers(0, 3))):
        form = draw(st.integers(0, 4))
        # A `$` or a `%` before a brace would make another thing of it.
        made.append(draw(st.sampled_from(texts)) + " ")
        if form == 2:
            left, right = draw(st.sampled_from((("${", "}"), ("${~", "~}"))))
            made.append(
                f"{left}{draw(blanks(free=True))}{draw(values(depth, free=True))}{draw(blanks(free=True))}{right}"
            )
        elif form == 3 and depth:
            made.append(f"%{{ if {draw(values(depth - 1, free=True))} }}{draw(parts(depth - 1, texts))}")
            made.append(" %{~ else ~}" + draw(parts(0, texts)) if draw(st.booleans()) else "")
            made.append(" %{" + draw(blanks(free=True)) + "endif" + draw(blanks(free=True)) + "}")
        elif form == 4 and depth:
            made.append(f"%{{ for x in {draw(values(depth - 1, free=True))} ~}}{draw(parts(0, texts))} %{{ endfor }}")
    return "".join(made)


@st.composite
def templates(draw: st.DrawFn, depth: int) -> str:
    """A quoted template."""
    return f'"{draw(parts(depth - 1, _LITERALS))}"'


@st.composite
def heredocs(draw: st.DrawFn, depth: int) -> str:
    """A heredoc, with the newline after it."""
    lines = draw(st.lists(st.one_of(st.sampled_from(_LINES), parts(depth, ("", " x ", "y"))), max_size=3))
    opener = draw(st.sampled_from(("<<EOT", "<<-EOT")))
    end = draw(st.sampled_from(("", "  ", "\t"))) + "EOT" + draw(st.sampled_from(("", "", " ")))
    return "".join([f"{opener}\n", *[f"{line}\n" for line in lines], f"{end}\n"])


def blanks(*, free: bool = False) -> st.SearchStrategy[str]:
    """What may stand between two tokens; `free` says that newlines do not count there."""
    return st.sampled_from(_FREE if free else _BLANKS)


def line_ends() -> st.SearchStrategy[str]:
    """What may end a line."""
    return st.sampled_from(("\n", " \n", " # c\n", "// c\n", " /* c */\n", "/* c\n*/ # d\n"))
