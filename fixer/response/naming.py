"""Which file a fenced block is: the name in its info string, in a comment at its top, or in the words above it."""

import re
from dataclasses import dataclass

from fixer.response.fences import TERRAFORM, Fence

_EXTENSION = re.compile(
    r"\.(?:tf|tfvars|hcl|tfbackend|tftpl|tpl|tmpl|template|j2|py|js|mjs|cjs|jsx|ts|tsx|go|rb|java|cs|rs|php|lua|rego|"
    r"sh|bash|zsh|ps1|bat|cmd|json|ya?ml|toml|ini|cfg|conf|xml|csv|tsv|sql|html?|css|md|mdx|txt|env|service|lock|mod|sum|"
    r"properties|graphql|proto|vtl|asl|dockerfile|gradle|pem|pub)(?:\.(?:json|ya?ml|example|sample|template|tpl|tmpl|j2|dist|bak))?\Z",
    re.IGNORECASE,
)
_WHOLE_NAMES = frozenset(("dockerfile", "makefile", "jenkinsfile", "procfile", "gemfile", "codeowners"))
# Hidden files by name: a bare extension (".tf files") is not one.
_DOTFILE = re.compile(
    r"\.(?:[a-z]+(?:ignore|rc)|profile|bash_profile|env|terraform[.-][a-z.-]+|tflint\.hcl|pre-commit-config\.yaml)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"[=$*{}<>]|://|\A[-@]|\A\W*\Z")
# What no answer means by a file of its own, whatever its extension.
_LEAVES = re.compile(
    r"(?:\.{1,2}[/\\])*\.\.[/\\]|[A-Za-z]:[/\\]|\\\\|~/|/(?:etc|usr|var|tmp|home|root|opt|bin|sbin|dev|proc|boot|sys|run)/"
)
# What each label can hold. A label that is not listed can hold anything.
_HOLDS = {
    "bash": "sh bash zsh tpl tftpl tmpl template txt j2 env service conf cfg",
    "python": "py tpl tftpl tmpl template j2 txt",
    "javascript": "js mjs cjs jsx tpl tftpl tmpl template",
    "typescript": "ts tsx js mjs",
    "json": "json tpl tftpl tmpl template asl j2 lock",
    "yaml": "yaml yml tpl tftpl tmpl template j2",
    "hcl": "tf tfvars hcl tfbackend tpl tftpl tmpl template example sample lock txt",
    "markdown": "md mdx txt",
}
_ALIASES = {
    "sh": "bash", "shell": "bash", "console": "bash", "zsh": "bash", "py": "python", "python3": "python",
    "js": "javascript", "node": "javascript", "ts": "typescript", "jsonc": "json", "yml": "yaml", "md": "markdown",
} | dict.fromkeys(TERRAFORM, "hcl")  # fmt: skip
_COMMENT = re.compile(
    r"[ \t\ufeff]*+(?:#++|//++|/\*++|--++|;++|<!--|\"\"\"|''')[ \t]*+(?:[=\-*#~_/]++[ \t]++)?[=\-*#_]*+"
    r"(?:(?:file ?name|file ?path|file|path|filename)[ \t]*+[:=][ \t]*+)?([`'\"]?)([^\s`'\"]{1,400}+)\1"
    r"(?=[ \t\r]*+(?:\Z|[-–—:(|=*#~]|\"\"\"|'''))",
    re.IGNORECASE,
)
_DECORATION = re.compile(r"[ \t]*+(?:#|//|/\*|\*)[ \t=\-*#~_/]*+\r?\Z|[ \t\r]*+\Z|#!")
_RULE = re.compile(r"[ \t]*+(?:-{3,}+|={3,}+|\*{3,}+|_{3,}+|<!--.*)[ \t\r]*+\Z")
_LINK = re.compile(r"\[([^\[\]]{0,200}+)\]\([^()]{0,200}+\)")
# A tag that models put around a file: <file name="main.tf">.
_TAG = re.compile(r"<\w+\s(?:[^<>\n]*\s)?(?:name|path|filename|filepath)=([\"'])([^\"'\n]+)\1[^<>\n]*>")
# What HTML puts around a heading.
_MARKUP = re.compile(r"</?(?:details|summary|h[1-6]|b|strong|p|code)>")
# What people put around a name that stands alone on its line.
_FRAME = re.compile(r"^(?:[#*`\s]+|[=*-]{3,}\s+)+|(?:[*`:\s]+|\s+[=*-]{3,})+$")
# What starts a paragraph of its own without a blank line above it.
_STARTS = re.compile(r"#|[-*+][ \t]|\d+[.)][ \t]|\|")
# Where a name is as good as in a heading: in one, in a line that ends in it, in the line below.
LINE_BELOW = "line below"
_LINE_ABOVE = "line above"
HEADINGS = ("heading", _LINE_ABOVE, LINE_BELOW)
TOP = 4  # in how many lines of a block its name may stand
_NEAR = 12  # how many lines above a fence its heading may stand
_LONGEST = 300  # a longer line is no label


@dataclass(frozen=True, slots=True)
class Naming:
    """The name found for a block, if any, as written, and where. `above` are the words above it that may say what the
    block is for: the nearest heading, and the nearest line."""

    name: str = ""
    named_by: str = "default"
    above: str = ""


def find_name(lines: list[str], fence: Fence, floor: int) -> Naming:
    """The name of the block of `fence`; nothing above line `floor` (the end of the block before it) belongs to it."""
    kind = kind_of(fence.label)
    near, heading = _above(lines, fence.opening, floor)
    above = f"{heading}\n{near}" if heading != near else near
    if name := name_in_info(fence.info):
        return Naming(name, "info string", above)
    comment = _first_comment(lines, fence, kind)
    for line, by in ((near, _shape(near)), (heading, "heading")):
        name = name_in_line(line, strict=by == "prose", kind=kind)
        if not name:
            continue
        # The comment travels with the file. Of two spellings of one name, the one that says more.
        same = comment.rsplit("/", 1)[-1] == name.rsplit("/", 1)[-1] and comment.count("/") > name.count("/")
        if comment and (by == "prose" or same):
            return Naming(comment, "comment", above)
        return Naming(name, by, above)
    return Naming(comment, "comment", above) if comment else Naming(above=above)


def paragraph_above(lines: list[str], opening: int, floor: int) -> str:
    """The paragraph right above a fence, on one line: its heading, where nothing stands between them."""
    end = opening
    while end > floor and not lines[end - 1].strip():
        end -= 1
    start = end
    while start > max(floor, end - _NEAR) and (line := lines[start - 1].strip()):
        if line.startswith("#") and start < end:
            break
        start -= 1
        if _STARTS.match(line):
            break
    return " ".join(line[:_LONGEST].strip() for line in lines[start:end])


def kind_of(label: str) -> str:
    """The language that a fence's label means, one word for each."""
    return _ALIASES.get(label, label)


def is_file_name(token: str, kind: str = "") -> bool:
    """Whether a word is a file name that a block of this language can have."""
    if _NO_NAME.search(token):
        return False
    if _LEAVES.match(token):
        return True  # so that it is refused by name, and not taken for a block without one
    base = re.split(r"[/\\]", token)[-1]
    if base.lower() in _WHOLE_NAMES or _DOTFILE.fullmatch(base):
        return kind not in _HOLDS or kind == "bash"
    found = _EXTENSION.search(base)
    if not found or not found.start():
        return False
    holds = _HOLDS.get(kind)
    return holds is None or any(part in holds.split() for part in found[0].lower().lstrip(".").split("."))


def name_in_info(info: str) -> str:
    """The file name in the info string of a fence: "hcl main.tf", "hcl:main.tf", `title="main.tf"`, "hcl - main.tf"."""
    info = info[:_LONGEST]
    if found := re.search(r"""(?:title|file|filename|path|name)\s*=\s*(["'])([^"']+)\1""", info):
        return found[2].strip()
    # The label goes, unless it is a name itself ("main.tf"): a "makefile" fence is not named so.
    label = re.match(r"(?:[\w+-]{2,}|(?=:)):|[\w+-]+(?![\w.:/\\+-])", info)
    for token in info[label.end() if label else 0 :].replace("=", " ").replace(",", " ").split():
        bare = token.strip("`'\"()[]{}*:")
        if is_file_name(bare):
            return bare
    return ""


def name_in_comment(line: str, kind: str = "") -> str:
    """The file name that a comment consists of, perhaps with a few words after a dash: "# main.tf - the network"."""
    if len(line) > _LONGEST or not (found := _COMMENT.match(line)):
        return ""
    token = found[2].rstrip(":,;=*-|")
    return token if is_file_name(token, kind) else ""


def _first_comment(lines: list[str], fence: Fence, kind: str) -> str:
    return name_at_top(lines[fence.start : min(fence.start + TOP, fence.end)], kind)


def name_at_top(lines: list[str], kind: str = "") -> str:
    """The file name that a comment in the first lines of a block consists of, below decoration or not."""
    for line in lines[:TOP]:
        if name := name_in_comment(line, kind):
            return name
        if not _DECORATION.match(line):
            return ""
    return ""


def _above(lines: list[str], opening: int, floor: int) -> tuple[str, str]:
    """The nearest line of words above a fence, and the nearest heading, each empty where there is none."""
    near = ""
    for i in range(opening - 1, max(floor, opening - 1 - _NEAR) - 1, -1):
        line = _MARKUP.sub(" ", lines[i][:_LONGEST]).strip()
        if not line or _RULE.match(line):
            continue
        near = near or line
        if line.startswith("#"):
            return near, line
    return near, ""


def _shape(line: str) -> str:
    if line.startswith("#") or _TAG.fullmatch(line):
        return "heading"
    if re.match(r"(?:\d+[.)]\s*|[-*+]\s+)?(?:\*\*|__)", line):
        return "bold"
    framed = line.strip("`*:_ ")
    if not is_file_name(framed):
        return "prose"
    # `main.tf` alone is a heading; "And `main.tf`:" is a line that ends in a name.
    return _LINE_ABOVE if " " in framed else "heading"


def name_in_line(line: str, *, strict: bool, kind: str = "") -> str:
    """The one file that a line names, or nothing. Of several, the first where the line starts with it; a `strict` line
    has to name one file alone."""
    if (tag := _TAG.fullmatch(line)) and is_file_name(tag[2], kind):
        return tag[2]
    names: list[tuple[int, str]] = []
    at = 0
    for i, span in enumerate(line.split("`")):
        for token in span.split() if i % 2 else _words(span):
            if is_file_name(token, kind):
                names.append((at, token))
            at += 1
    if not names:
        return ""
    if len({name for _, name in names}) == 1:
        return names[0][1]
    return "" if strict or names[0][0] > 3 else names[0][1]


def name_alone(line: str, kind: str = "") -> str:
    """The file name that a line consists of, but for what frames it: "**main.tf**", "--- main.tf ---", a tag."""
    line = line.strip()
    name = name_in_line(line, strict=True, kind=kind) if line and len(line) <= _LONGEST else ""
    return name if name and (_TAG.fullmatch(line) or is_file_name(_FRAME.sub("", line), kind)) else ""


def names_below(lines: list[str], fences: list[Fence], start: int) -> dict[int, str]:
    """The names of blocks, by their opening lines, where each has its name on the line below it, and none above."""
    if len(fences) < 2 or any(name_in_info(fence.info) for fence in fences):
        return {}
    first = next((lines[i] for i in range(fences[0].opening - 1, start - 1, -1) if lines[i].strip()), "")
    if _named(first):
        return {}
    found: dict[int, str] = {}
    for fence, limit in zip(fences, [*[fence.opening for fence in fences[1:]], len(lines)], strict=True):
        below = [line for line in lines[fence.end + 1 : limit] if line.strip()] if fence.closed else []
        name = name_alone(below[0].strip(" _"), kind_of(fence.label)) if below else ""
        # With other words in between, the name may be for what follows.
        between = len(below) > 1 and limit < len(lines)
        if not name or between or name in found.values() or _first_comment(lines, fence, kind_of(fence.label)):
            return {}
        found[fence.opening] = name
    return found


def _named(line: str) -> str:
    return name_in_line(line.strip()[:_LONGEST], strict=False)


def _words(span: str) -> list[str]:
    plain = _LINK.sub(r"\1", span).replace("\\_", "_").replace("\\*", "*").replace("**", " ")
    return [word.strip("()[]{}<>\"'*,;:!?|").rstrip(".") for word in plain.split()]
