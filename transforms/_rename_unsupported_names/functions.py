"""Functions that there are not, and the ones that are meant."""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection, functions, nearest

# How other languages call them, and tools that write templates: in each the meaning is the same for all arguments.
_ELSEWHERE: Final = {
    "b64dec": "base64decode",
    "b64decode": "base64decode",
    "b64enc": "base64encode",
    "b64encode": "base64encode",
    "base64": "base64encode",
    "bool": "tobool",
    "boolean": "tobool",
    "ceiling": "ceil",
    "count": "length",
    "currenttimestamp": "timestamp",
    "filebase64sha256sum": "filebase64sha256",
    "filebase64sha512sum": "filebase64sha512",
    "filemd5sum": "filemd5",
    "filesha256sum": "filesha256",
    "filesha512sum": "filesha512",
    "float": "tonumber",
    "frombase64": "base64decode",
    "fromjson": "jsondecode",
    "fromyaml": "yamldecode",
    "jsondumps": "jsonencode",
    "jsonparse": "jsondecode",
    "jsonstringify": "jsonencode",
    "len": "length",
    "lowercase": "lower",
    "md5sum": "md5",
    "now": "timestamp",
    "number": "tonumber",
    "parsejson": "jsondecode",
    "parseyaml": "yamldecode",
    "power": "pow",
    "readfile": "file",
    "reversed": "reverse",
    "set": "toset",
    "sha256sum": "sha256",
    "size": "length",
    "sizeof": "length",
    "sorted": "sort",
    "sprintf": "format",
    "str": "tostring",
    "string": "tostring",
    "stringcontains": "strcontains",
    "strip": "trimspace",
    "strlen": "length",
    "titlecase": "title",
    "tobase64": "base64encode",
    "toboolean": "tobool",
    "tofloat": "tonumber",
    "tojson": "jsonencode",
    "tolower": "lower",
    "tostr": "tostring",
    "totitlecase": "title",
    "toupper": "upper",
    "toyaml": "yamlencode",
    "uniq": "distinct",
    "unique": "distinct",
    "uppercase": "upper",
    "urlquote": "urlencode",
    "utcnow": "timestamp",
    "uuid4": "uuid",
    "uuidv4": "uuid",
}
_SHORT: Final = 5


def function_fixes(found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of a call, where one function is meant and takes as many arguments."""
    source, node, call = found.declaration.source, found.node, found.call
    if call is None:
        return
    if found.name == "list":
        close = source.stretch(call.end - 1, call.end)
        edits = (Replace(source, node, "tolist"), Replace(source, close, "])"))
        opened = source.stretch(node.end, node.end + 1)
        yield Fix(source, node, f"{found.message[:-1]}: written so", (*edits, Replace(source, opened, "([")))
        return
    new = _meant(found.name)
    if new and functions()[new].takes(len(call.arguments)):
        said = found.told.rstrip(".")
        yield Fix(source, node, f"{said}: it is {new}", (Replace(source, node, new),))


def _meant(name: str) -> str:
    """The function that goes by this name elsewhere, is written with other signs, or is a slip away."""
    plain = name.lower().replace("_", "").replace("-", "")
    if plain in functions():
        return plain
    if plain in _ELSEWHERE or len(name) < _SHORT:
        return _ELSEWHERE.get(plain, "")
    letters = sorted(plain)
    swapped = [known for known in functions() if sorted(known) == letters]
    return swapped[0] if len(swapped) == 1 else nearest(plain, functions(), 1)
