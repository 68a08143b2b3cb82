"""The one right value of the type that is wanted, by what stands there."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, resolved
from fixer.validation import Rejection, output_of, output_type, result_type, type_of, whole_type, wrong_type
from transforms._correct_value_types.beside import beside
from transforms._correct_value_types.encoded import as_text
from transforms._correct_value_types.entries import entry_as_json, entry_name
from transforms._correct_value_types.listed import as_list
from transforms._correct_value_types.of_items import as_declared, is_list, is_several, may_hold
from transforms._correct_value_types.protocols import protocol_number
from transforms._correct_value_types.results import emptied, is_result, repaired_results
from transforms._correct_value_types.several import is_several_by_default
from transforms._correct_value_types.units import in_its_unit
from transforms._correct_value_types.whole import attribute_read
from transforms._correct_value_types.written import as_bool, as_map, as_properties, is_trigger
from transforms._json_documents.keys import unknown_key
from transforms._json_texts.names import is_json
from transforms._own_resources.placement import is_commented

_ONE_VALUE: Final = ("s", "n", "b")
# Of texts, or of what may be texts.
_LISTS: Final = ("l(s", "t(s", "l(*", "t(*")
# Functions that give one value of those that they are given, or make one of one.
_OF_LISTS: Final = frozenset({"element", "lookup", "one"})
_OF_ONE: Final = _OF_LISTS | {
    *("abspath", "cidrhost", "cidrsubnet", "coalesce", "format", "lower", "nonsensitive", "pathexpand", "sensitive"),
    *("substr", "title", "tostring", "trim", "trimprefix", "trimspace", "trimsuffix", "try", "upper"),
}
# What gives a value to a variable.
_OF_VARIABLES: Final = ("module", "variable")
_PORTS: Final = ("from_port", "to_port")
# How words end that are no plurals: an address, a status, an analysis.
_SINGULARS: Final = ("is", "ss", "us")


def repair(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """What is done about a value of the wrong type; nothing where there is nothing to say beyond that."""
    item = found.body.attribute(found.name) if found.body is not None else None
    node = found.node
    if item is None or not isinstance(node, hcl.Expression):
        return
    source = found.declaration.source
    around = _around(item.value, node)
    if (
        around is not None
        and found.wanted in _ONE_VALUE
        and (_is_collection(module, node) or is_list(module, found, node))
    ):
        # `[var.ids]`: the brackets are too much, or there is more in them than that.
        is_one = len(around.elements) == 1 and not is_commented(around.code)
        code = node.code.strip() if is_one else f"flatten({around.code.strip()})"
        yield _fix(found, around, code)
    elif others := _beside(module, found, item, node):
        yield from others
    elif code := _right(module, found, item, node):
        yield _fix(found, node, code)
    elif isinstance(node, hcl.Conditional) and (
        fix := repaired_results(module, found, node, lambda one: _right(module, found, item, one))
    ):
        yield fix
    elif reason := (
        _document_reason(found, node)
        or _attribute_reason(found, item, node)
        or _entry_reason(module, item, node)
        or _reason(module, node, found)
    ):
        yield Refusal(source, node, f"{found.message} Left alone: {reason}")


def _fix(found: Rejection, node: hcl.Expression, code: str) -> Fix:
    source = found.declaration.source
    if code.startswith("jsonencode("):
        done = "jsonencode(...) stands around it now"
        if isinstance(node, hcl.ObjectCons) and code != f"jsonencode({node.code.strip()})":
            done += ", and its keys are those that AWS knows"
    elif code.startswith('join("\\n"'):
        done = "It is written as a text with a line for each now"
    elif " == null ? null : jsonencode(" in code:
        done = "jsonencode(...) stands around it now, where it is not null"
    elif "\n" in code:
        done = f"It is written as a {'map' if code.startswith('{') else 'list'} now"
    else:
        done = f"It is {code} now"
    return Fix(source, node, f"{found.message} {done}", (Replace(source, node, code),))


def _beside(module: Module, found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> list[Fix | Refusal]:
    """What is done where the other results of a condition are not what is taken, either."""
    value = item.value
    if not isinstance(value, hcl.Conditional) or not is_result(value, node):
        return []
    return list(beside(module, found, value, _holds_several))


def _around(value: hcl.Expression, node: hcl.Expression) -> hcl.TupleCons | None:
    """The list that a node is an element of, in quotes or not."""
    for inner in hcl.walk(value):
        if isinstance(inner, hcl.TupleCons) and any(_is_whole(element.value, node) for element in inner.elements):
            return inner
    return None


def _is_whole(value: hcl.Expression, node: hcl.Expression) -> bool:
    """Whether a value is a node, or a text of nothing else (`"${var.ids}"`)."""
    if not isinstance(value, hcl.Template) or len(value.parts) != 1 or value.is_heredoc:
        return value is node
    part = value.parts[0]
    return value is node or (isinstance(part, hcl.Interpolation) and part.value is node)


def _is_collection(module: Module, node: hcl.Expression) -> bool:
    if isinstance(node, hcl.Traversal):
        return _type_of(module, node).startswith(_LISTS)
    if isinstance(node, hcl.FunctionCall):
        return result_type(module, node).startswith(_LISTS)
    return isinstance(node, hcl.TupleCons) and not any(
        isinstance(one.value, hcl.TupleCons | hcl.ObjectCons) for one in node.elements
    )


def _right(module: Module, found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """The code of the value that is meant; empty if that cannot be told."""
    wanted = found.wanted
    if code := _told(module, found, item, node):
        return code
    is_whole = is_result(item.value, node)
    if not is_whole and isinstance(node, hcl.TupleCons) and wanted in _ONE_VALUE and _is_attribute(found, item, node):
        # Of an attribute of an object, its type may be what is wrong.
        return ""
    if wanted == "s" and (code := as_text(module, found, node, is_whole=is_whole)):
        return code
    if isinstance(node, hcl.TupleCons | hcl.ObjectCons) and wanted == "s" and is_whole and is_json(found):
        return _only_element(module, node, wanted) if isinstance(node, hcl.TupleCons) else ""
    if isinstance(node, hcl.TupleCons) and wanted[0] not in "lt":
        return _only_element(module, node, wanted) or (as_map(node, item.indent) if wanted == "m(s)" else "")
    if wanted == "b":
        return as_bool(node)
    if wanted == "n":
        return _number(found, item, node)
    if isinstance(node, hcl.FunctionCall) and (code := as_list(module, node, wanted)):
        return code
    if wanted == "m(s)" and is_whole and isinstance(node, hcl.FunctionCall) and is_trigger(found):
        return f"{{ redeployment = {node.code.strip()} }}"
    if wanted[0] in "lt" and wanted[2:-1] in _ONE_VALUE and not _holds_several(module, node):
        return f"[{node.code.strip()}]" if _is_one_value(module, node) else ""
    return ""


def _told(module: Module, found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """The code of the value that is meant, where what takes it or what is declared tells that; empty elsewhere."""
    if isinstance(node, hcl.ObjectCons) and (properties := as_properties(found, node)):
        return properties
    code = attribute_read(module, found, node) or entry_as_json(module, found, item, node)
    return code or emptied(found, item.value, node) or _as_declared(module, found, item, node)


def _as_declared(module: Module, found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """What is declared to be of another type, but for results of a condition, which may ask whether they are null."""
    return "" if isinstance(item.value, hcl.Conditional) else as_declared(module, found, node)


def _is_attribute(found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> bool:
    """Whether a node is what an attribute of a variable's object is given."""
    return found.declaration.kind in _OF_VARIABLES and bool(_key_of(item.value, node))


def _key_of(value: hcl.Expression, node: hcl.Expression) -> str:
    """The key in an object that a node is the value of; empty where it is none."""
    pairs = [one for inner in hcl.walk(value) if isinstance(inner, hcl.ObjectCons) for one in inner.elements]
    return next((pair.name or "" for pair in pairs if pair.value is node), "")


def _number(found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """The number that a text with a unit means, or the name of a protocol; empty if it means none."""
    text = node.literal if isinstance(node, hcl.Template) else None
    if text is None:
        return ""
    if found.declaration.kind not in _OF_VARIABLES and (number := protocol_number(found.name, text)):
        return number
    # A variable is in the unit that its name tells, and an attribute of its object in that of the attribute's.
    name = found.declaration.name if found.declaration.kind == "variable" else found.name
    own = _key_of(item.value, node) if found.declaration.kind in _OF_VARIABLES else ""
    for one in (own, f"{found.path}.{name}" if found.path else name):
        if one and (number := in_its_unit(found.declaration.type, one, text)):
            return number
    return ""


def _only_element(module: Module, node: hcl.TupleCons, wanted: str) -> str:
    """The code of a list's only element, if that is what is wanted."""
    if len(node.elements) != 1:
        return ""
    only = node.elements[0].value
    is_map = isinstance(only, hcl.ObjectCons)
    if is_map and as_map(node, ""):
        return ""
    # A reference that nothing is known of may be a list by itself.
    is_known = is_map or _is_one_value(module, only)
    return only.code.strip() if is_known and wrong_type(module, only, wanted) is None else ""


def _is_one_value(module: Module, node: hcl.Expression) -> bool:
    node = resolved(module, node) or node
    if isinstance(node, hcl.Traversal):
        return _type_of(module, node) in _ONE_VALUE
    if isinstance(node, hcl.Conditional):
        return all(_is_one_value(module, one) for one in (node.value, node.otherwise))
    if isinstance(node, hcl.FunctionCall):
        return node.name in _OF_ONE and result_type(module, node) in _ONE_VALUE
    return isinstance(node, hcl.Template) or (isinstance(node, hcl.LiteralValue) and node.value is not None)


def _type_of(module: Module, node: hcl.Traversal) -> str:
    return type_of(module, node) or output_type(module, node)


def _holds_several(module: Module, node: hcl.Expression) -> bool:
    """Whether one text may stand for several values."""
    node = resolved(module, node) or node
    if isinstance(node, hcl.Template):
        return node.is_heredoc or "," in node.code or not node.parts
    if isinstance(node, hcl.Conditional):
        return _holds_several(module, node.value) or _holds_several(module, node.otherwise)
    if isinstance(node, hcl.FunctionCall) and node.name not in _OF_LISTS:
        return any(_holds_several(module, one.value) for one in node.arguments)
    if isinstance(node, hcl.Traversal) and (output := output_of(module, node)) is not None:
        is_plain = isinstance(output.value, hcl.Traversal | hcl.Template | hcl.LiteralValue)
        return not is_plain or _holds_several(output.module, output.value)
    name = node.names[-1] if isinstance(node, hcl.Traversal) and node.names[:1] == ("var",) else ""
    if isinstance(node, hcl.Traversal) and node.names == ("var", name) and is_several_by_default(module, name):
        return True
    return name.endswith("s") and not name.endswith(_SINGULARS) and not _has_one_by_default(module, name)


def _has_one_by_default(module: Module, name: str) -> bool:
    """Whether a variable's default is one value, which shows what is given to it."""
    declared = module.find(f"var.{name}")
    default = declared.value("default") if declared is not None else None
    text = default.literal if isinstance(default, hcl.Template) else None
    return bool(text) and re.fullmatch(r"[^\s,;|]+", text or "") is not None


def _document_reason(found: Rejection, node: hcl.Expression) -> str:
    """Why an object is not the document that it should be; empty if nothing is known of that."""
    is_object = isinstance(node, hcl.ObjectCons) and found.wanted == "s" and is_json(found)
    return unknown_key(found.name, node) if is_object and isinstance(node, hcl.ObjectCons) else ""


def _attribute_reason(found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """Why a list is left alone that stands where the type of a variable's object has one value; empty of others."""
    if not isinstance(node, hcl.TupleCons) or found.wanted not in _ONE_VALUE or not _is_attribute(found, item, node):
        return ""
    return "whether its type is wrong or what it is given cannot be told"


def _entry_reason(module: Module, item: hcl.Attribute, node: hcl.Expression) -> str:
    """Why a list or an object is left alone that stands where a map has one text; empty for anything else."""
    is_plain = _is_collection(module, node)
    if not entry_name(item, node) or not (is_plain or isinstance(node, hcl.TupleCons | hcl.ObjectCons)):
        return ""
    code = node.code.strip()
    if not is_plain:
        made = f"jsonencode({code})" if "\n" not in code else "jsonencode(...) around it"
        return f"what stands there is one string: {made}, if what reads it takes JSON, under the keys that it knows"
    if "\n" in code:
        return "what stands there is one string: join or jsonencode makes one of a list, as what reads it wants it"
    return f'what stands there is one string: join(",", {code}) or jsonencode({code}), as what reads it wants it'


def _reason(module: Module, node: hcl.Expression, found: Rejection) -> str:
    """Why a person has to decide; empty if there is nothing to add."""
    code, wanted = node.code.strip(), found.wanted
    is_list = wanted[0] in "lt"
    if isinstance(node, hcl.Conditional):
        reasons = [_reason(module, one, found) for one in (node.value, node.otherwise)]
        return next(filter(None, reasons), "")
    if isinstance(node, hcl.Traversal) and whole_type(module, node):
        return f"which attribute of {code} is meant cannot be told"
    if isinstance(node, hcl.TupleCons) and len(node.elements) > 1 and wanted in _ONE_VALUE:
        if found.name in _PORTS:
            return "a rule has one range of ports: write a rule for each of them"
        return "which of them is meant cannot be told"
    is_of_many = isinstance(node, hcl.Traversal) and _type_of(module, node)[:1] in ("l", "t", "m")
    if wanted in _ONE_VALUE and (is_of_many or is_several(module, found, node)):
        return f"which element of {code} is meant cannot be told"
    if is_list and isinstance(node, hcl.Traversal) and output_type(module, node)[:1] in ("m", "o"):
        return f"{code} is a map: values({code}) is a list, and map(...) what takes it with its keys"
    if is_list and isinstance(node, hcl.Traversal) and output_type(module, node) and _holds_several(module, node):
        return f"{code} may hold several in one string, or none at all: let the module give a list"
    if is_list and isinstance(node, hcl.Traversal) and (_holds_several(module, node) or may_hold(module, found, node)):
        return f"{code} may hold several in one string: declare it as list(string), or split it"
    if is_list and isinstance(node, hcl.Template) and "," in code:
        return "it may hold several in one string: write them as a list"
    return ""
