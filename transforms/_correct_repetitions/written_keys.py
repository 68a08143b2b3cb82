"""Maps with keys that are known, for sets that are written out and hold what is known only when it is made.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#limitations-on-values-used-in-for_each
"""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Overwrite, Replace
from fixer.module import DEEPEST, Module, Source
from fixer.validation import is_made_later
from transforms._correct_repetitions.known import is_known

# What makes one set or list of several, of which `merge` makes one map.
_JOINING: Final = frozenset({"concat", "setunion"})
_SEGMENT: Final = re.compile(r"[^/:]+\Z")
_SUFFIX: Final = re.compile(r"_(?:arn|id)\Z")
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_COMMENT: Final = re.compile(r"#|//|/\*")
_BEHIND: Final = re.compile(r"[ \t]*(?:(?:#|//).*)?\r?\n")
# How long a map on one line may be.
_LONGEST: Final = 110


class Written(NamedTuple):
    """The edits that make a map of a set, the keys that it has then, and how many texts and given lists it has."""

    edits: tuple[Edit, ...]
    keys: tuple[str, ...]
    texts: int = 0
    given: int = 0


def with_written_keys(module: Module, source: Source, value: hcl.Expression) -> Written | None:
    """What makes a map of a set whose elements are written out; None where the keys of some of them cannot be told.

    Each has for its key the last part of its ARN or the name of the resource. No two may be the same: a set has those
    once, a map twice.
    """
    found = _of(module, source, value, 0)
    if found is None or not found.keys or len({*found.keys}) != len(found.keys):
        return None
    # What is in a list that a variable has may be written out beside it, too.
    return None if found.given > 1 or (found.given and found.texts) else found


def _of(module: Module, source: Source, value: hcl.Expression, depth: int) -> Written | None:
    match value:
        case hcl.Parentheses():
            return _of(module, source, value.value, depth)
        case hcl.FunctionCall(name="toset" | "tolist", arguments=(only,)):
            inner = _of(module, source, only.value, depth)
            around = (source.text[value.start : only.value.start], source.text[only.value.end : value.end])
            if inner is None or any(_COMMENT.search(text) for text in around):
                return None
            edits = (Overwrite(source, value.start, only.value.start, ""), *inner.edits)
            return inner._replace(edits=(*edits, Overwrite(source, only.value.end, value.end, "")))
        case hcl.FunctionCall() if value.name in _JOINING:
            name = Overwrite(source, value.start, value.start + len(value.name), "merge")
            return _joined([_of(module, source, one.value, depth) for one in value.arguments], name)
        case hcl.Conditional():
            return _joined([_of(module, source, one, depth) for one in (value.value, value.otherwise)])
        case hcl.TupleCons():
            return _of_list(source, value)
        case hcl.Traversal():
            return _of_path(module, source, value, depth)
    return None


def _joined(parts: list[Written | None], *edits: Edit) -> Written | None:
    found = [one for one in parts if one is not None]
    if len(found) != len(parts):
        return None
    own = [edit for one in found for edit in one.edits]
    keys = [key for one in found for key in one.keys]
    texts, given = sum([one.texts for one in found]), sum([one.given for one in found])
    return Written((*edits, *own), tuple(keys), texts, given)


def _of_path(module: Module, source: Source, value: hcl.Traversal, depth: int) -> Written | None:
    """A list that is a local value which nothing else reads, or one that is known."""
    names = value.names
    local = module.locals.get(names[1]) if names[:1] == ("local",) and len(value.steps) == 1 else None
    if local is not None:
        readers = list(module.readers(f"local.{names[1]}"))
        blocks = module.declarations("locals")
        place = next(one.source for one in blocks if any(item is local for item in one.body.attributes))
        if len(readers) != 1 or not place.is_editable or depth > DEEPEST:
            return None
        return _of(module, place, local.value, depth + 1)
    if names[:1] != ("var",) or not is_known(module, value) or is_made_later(module, value):
        return None
    code = value.code.strip()
    return Written((Replace(source, value, f"{{ for arn in toset({code}) : arn => arn }}"),), (code,), given=1)


def _of_list(source: Source, value: hcl.TupleCons) -> Written | None:
    keys = [_key(one.value) for one in value.elements]
    if None in keys or any(_COMMENT.search(one.separator.partition(",")[0]) for one in value.elements[:-1]):
        return None
    words = [key if _NAME.fullmatch(key) else hcl.quoted(key) for key in keys if key is not None]
    entries = [f"{word} = {_own(one.value)}" for word, one in zip(words, value.elements, strict=True)]
    texts = sum([isinstance(one.value, hcl.Template) for one in value.elements])
    text = source.text[value.start : value.end]
    if "\n" not in text:
        line = f"{{ {', '.join(entries)} }}" if entries else "{}"
        is_long = len(line) > _LONGEST and len(entries) > 1
        new = _lines(source, value, entries) if is_long and not _COMMENT.search(text) else line
        return Written((Replace(source, value, new),), tuple(words), texts)
    edits: list[Edit] = [Overwrite(source, value.start, value.start + 1, "{")]
    for element, entry in zip(value.elements, entries, strict=True):
        edits.append(Replace(source, element.value, entry))
        if "," in element.separator:
            comma = source.text.index(",", element.value.end)
            if _BEHIND.match(source.text, comma + 1):
                edits.append(Overwrite(source, comma, comma + 1, ""))
    return Written((*edits, Overwrite(source, value.end - 1, value.end, "}")), tuple(words), texts)


def _lines(source: Source, value: hcl.TupleCons, entries: list[str]) -> str:
    """A map with an entry on each line, as deep as the line that it starts on."""
    line = source.text[source.text.rfind("\n", 0, value.start) + 1 : value.start]
    indent = line[: len(line) - len(line.lstrip())]
    newline = hcl.newline_of(source.text)
    return newline.join(["{", *[f"{indent}  {entry}" for entry in entries], f"{indent}}}"])


def _key(value: hcl.Expression) -> str | None:
    """What an element of a set is called: the last part of its ARN, or the name of the resource; None if not told."""
    match value:
        case hcl.Template(is_heredoc=False, parts=(*_, hcl.TemplateLiteral(text=text))):
            found = _SEGMENT.search(text)
            is_whole = found is not None and (len(value.parts) == 1 or found.start() > 0)
            return found.group() if found is not None and is_whole and "\\" not in text else None
        case hcl.Traversal(steps=(*_, hcl.GetAttr(name="id" | "arn"))):
            return _name(value)
        case hcl.Traversal(steps=(hcl.GetAttr(name=name),)) if value.names[0] == "var":
            return _SUFFIX.sub("", name)
        case hcl.Traversal(steps=(_, hcl.GetAttr(name=name))) if value.names[0] == "module":
            return _SUFFIX.sub("", name)
    return None


def _name(value: hcl.Traversal) -> str | None:
    """The name of a resource of which an id is read, with the key of the instance."""
    names = value.names
    start = 2 if names[:1] == ("data",) else 1
    if len(names) <= start or names[0] in ("local", "module", "var", "each"):
        return None
    match value.steps[start:]:
        case (hcl.GetAttr(),):
            return names[start]
        case (hcl.Index(key=hcl.LiteralValue() | hcl.Template() as key), hcl.GetAttr()):
            text = key.literal if isinstance(key, hcl.Template) else _own(key)
            return f"{names[start]}-{text}" if text and text != "0" else names[start] if text else None
    return None


def _own(value: hcl.Expression) -> str:
    """The code of a value without the comments before it."""
    return value.code[len(value.code) - (value.end - value.start) :].strip()
