"""What an expression means: the elements, branches and values of other modules that it leads to, and how sure that is.

A literal key or index means that element and no other. Where a key is computed or elements are filtered, it cannot be
told which are meant.
"""

import re
from collections.abc import Iterable
from enum import Enum, IntEnum
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Declaration, node_references
from transforms._instances.constants import constant
from transforms._instances.frame import Frame

# What stands for something that is said elsewhere.
_PASSED: Final = ("each", "local", "module", "var")
# What begins so is no resource.
_NO_RESOURCES: Final = frozenset(("count", "data", "each", "local", "module", "path", "self", "terraform", "var"))
# Functions that give what they are given: the elements of lists, or the only one.
_LISTS: Final = ("compact", "concat", "distinct", "flatten", "one", "setunion", "sort")
_KEEPING: Final = frozenset((*_LISTS, "tolist", "tomap", "toset", "tostring"))
_COMPARED: Final = re.compile(r'each\.key\s*(?P<how>==|!=)\s*"(?P<key>[^"$%\\]*)"')
# Functions that keep the order of a list and the keys of a map.
_ORDERED: Final = frozenset(("tolist", "tomap"))


class Sure(IntEnum):
    """How sure it is that something is meant."""

    # It may be among what is meant, by way of other values.
    VAGUE = 0
    # It is one of those that the expression names.
    POSSIBLE = 1
    CERTAIN = 2


class Which(Enum):
    """A step that is no key: into every element, or into one that cannot be told."""

    EVERY = "every"
    ANY = "any"


Key = str | int | Which
Keys = tuple[Key, ...]


class Position(NamedTuple):
    """The block that an expression stands in, and the module in one of its uses; the instance of the block, by its key,
    where one is meant.
    """

    frame: Frame
    holder: Declaration
    instance: str = ""


class End(NamedTuple):
    """An expression that stands for nothing else, and whether it stands in another module than what leads to it."""

    position: Position
    expression: hcl.Expression
    sure: Sure = Sure.CERTAIN
    is_elsewhere: bool = False

    @property
    def addresses(self) -> list[tuple[Frame, str]]:
        """What it refers to."""
        return [(self.position.frame, reference.address) for reference in node_references(self.expression)]

    def lowered(self, sure: Sure) -> "End":
        """The same, no surer than that. What a module does not name itself is not even possible."""
        sure = min(sure, self.sure)
        return self._replace(sure=Sure.VAGUE if self.is_elsewhere and sure is Sure.POSSIBLE else sure)


def keys_of(steps: Iterable[hcl.GetAttr | hcl.Index | hcl.Splat]) -> Keys:
    """The keys that the steps of a traversal are."""
    found: list[Key] = []
    for step in steps:
        match step:
            case hcl.GetAttr(name=name):
                found.append(int(name) if name.isdecimal() else name)
            case hcl.Splat():
                found.append(Which.EVERY)
            case hcl.Index(key=key):
                found.append(_literal(key))
    return tuple(found)


def _literal(key: hcl.Expression) -> Key:
    if isinstance(key, hcl.Template) and key.literal is not None:
        return key.literal
    if isinstance(key, hcl.LiteralValue) and isinstance(key.value, int | float) and not isinstance(key.value, bool):
        return int(key.value)
    return Which.ANY


def ends(at: Position, expression: hcl.Expression, keys: Keys = (), depth: int = 0) -> list[End]:
    """What an expression in a block means, after some keys were taken of it."""
    if depth > DEEPEST:
        return []
    deeper = depth + 1
    match expression:
        case hcl.Parentheses(value=value) | hcl.Template(parts=(hcl.Interpolation(value=value),)):
            return ends(at, value, keys, deeper)
        case hcl.Conditional(condition=condition, value=value, otherwise=otherwise):
            chosen = constant(at.frame, condition)
            if at.instance and not isinstance(chosen, bool):
                chosen = _by_key(condition, at.instance)
            if isinstance(chosen, bool):
                return ends(at, value if chosen else otherwise, keys, deeper)
            return one_of([ends(at, value, keys, deeper), ends(at, otherwise, keys, deeper)])
        case hcl.TupleCons():
            return _of_tuple(at, expression, keys, deeper)
        case hcl.ObjectCons():
            return _of_object(at, expression, keys, deeper)
        case hcl.Traversal():
            return _of_traversal(at, expression, keys, deeper)
        case hcl.FunctionCall():
            return _of_call(at, expression, keys, deeper)
        case hcl.ForExpression():
            return _of_for(at, expression, keys, deeper)
        case hcl.Template() | hcl.LiteralValue() | hcl.Variable() if not node_references(expression):
            return [End(at, expression)]
    return one_of([_within(at, expression, deeper)])


def _by_key(condition: hcl.Expression, instance: str) -> bool | None:
    """Whether a condition holds that compares the key of an instance with one that is written out, None for others."""
    compared = _COMPARED.fullmatch(condition.code.strip())
    return (compared["key"] == instance) == (compared["how"] == "==") if compared is not None else None


def one_of(alternatives: list[list[End]]) -> list[End]:
    """Alternatives: the only thing that any of them names is certain, several are not."""
    found = [end for ends_ in alternatives for end in ends_]
    named = {
        (frame.key, address)
        for end in found
        for frame, address in end.addresses
        if address.partition(".")[0] not in _NO_RESOURCES
    }
    return found if len(named) < 2 else _lowered(found, Sure.POSSIBLE)


def _lowered(found: list[End], sure: Sure) -> list[End]:
    return [end.lowered(sure) for end in found]


def _within(at: Position, expression: hcl.Expression, depth: int) -> list[End]:
    """All that an expression names, and vaguely what that stands for."""
    found: list[End] = []
    lead = len(expression.code) - len(expression.code.lstrip())
    for reference in node_references(expression):
        start = reference.start - expression.start + lead
        inner = hcl.parse_expression(expression.code[start : start + reference.end - reference.start], reference.start)
        if reference.names[0] not in _PASSED:
            found.append(End(at, inner))
        elif isinstance(inner, hcl.Traversal):
            found += _lowered(ends(at, inner, (), depth), Sure.VAGUE)
    return found


def _of_tuple(at: Position, expression: hcl.TupleCons, keys: Keys, depth: int) -> list[End]:
    values = [element.value for element in expression.elements]
    key, rest = (keys[0], keys[1:]) if keys else (Which.EVERY, ())
    if isinstance(key, int):
        values = values[key : key + 1]
    found = [end for value in values for end in ends(at, value, rest, depth)]
    return _lowered(found, Sure.POSSIBLE) if key is Which.ANY and len(values) > 1 else found


def _of_object(at: Position, expression: hcl.ObjectCons, keys: Keys, depth: int) -> list[End]:
    key, rest = (keys[0], keys[1:]) if keys else (Which.ANY, ())
    name = str(key) if isinstance(key, str | int) else None
    elements = expression.elements
    if name is not None and (all(one.name for one in elements) or expression.element(name) is not None):
        elements = tuple([one for one in elements if one.name == name])
        # It is the last one that counts.
        return ends(at, elements[-1].value, rest, depth) if elements else []
    found = [end for one in elements for end in ends(at, one.value, rest, depth)]
    if not keys:
        # What reads the object takes what it needs of it.
        return one_of([found])
    return found if key is Which.EVERY or len(elements) < 2 else _lowered(found, Sure.POSSIBLE)


def _of_traversal(at: Position, expression: hcl.Traversal, keys: Keys, depth: int) -> list[End]:
    keys = (*keys_of(expression.steps), *keys)
    if not isinstance(expression.source, hcl.Variable):
        return ends(at, expression.source, keys, depth)
    root, (name, *rest) = expression.source.name, keys
    frame, holder = at.frame, at.holder
    if not isinstance(name, str):
        return [End(at, expression)]
    found: list[End] | None = None
    if root == "local":
        value = frame.place.module.locals.get(name)
        found = ends(at, value.value, tuple(rest), depth) if value is not None else None
    elif root == "each" and name == "value":
        over = holder.value("for_each")
        found = ends(at, over, (Which.EVERY, *rest), depth) if over is not None else None
    elif root == "var":
        found = _handed(at, name, tuple(rest), depth)
    elif root == "module":
        found = _given_back(at, name, tuple(rest), depth)
    return [End(at, expression)] if found is None else found


def _handed(at: Position, name: str, keys: Keys, depth: int) -> list[End] | None:
    """What the module's call gives a variable."""
    caller = at.frame.caller
    if caller is None:
        return None
    call = at.frame.calls[0][1]
    given = call.value(name)
    if given is None:
        return []
    return _elsewhere(ends(Position(caller, call), given, keys, depth))


def _given_back(at: Position, name: str, keys: Keys, depth: int) -> list[End] | None:
    """What some keys lead to from a call, by its outputs."""
    place = at.frame.place
    call = place.module.find(f"module.{name}")
    called = place.called(call) if call is not None else None
    if call is None or called is None or called.module.problems:
        return None
    is_one_of_several = call.shape.kind != "single" and keys[:1] != (Which.EVERY,) and _says_which(call.body)
    if call.shape.kind != "single":
        # All of its instances have the same blocks.
        keys = keys[1:]
    output = called.module.find(f"output.{keys[0]}") if keys else None
    value = output.value("value") if output is not None else None
    if output is None or value is None:
        return None
    inner = Frame(called, ((place, call), *at.frame.calls))
    found = _elsewhere(ends(Position(inner, output), value, keys[1:], depth))
    return _lowered(found, Sure.POSSIBLE) if is_one_of_several else found


def _says_which(body: hcl.Body) -> bool:
    """Whether the instances of a block differ in more than their addresses."""
    return any(reference.names[0] in ("each", "count") for reference in node_references(body))


def _elsewhere(found: list[End]) -> list[End]:
    return [end._replace(is_elsewhere=True).lowered(Sure.CERTAIN) for end in found]


def _of_call(at: Position, call: hcl.FunctionCall, keys: Keys, depth: int) -> list[End]:
    given = [argument.value for argument in call.arguments]
    match call.name, given:
        case "lookup", [collection, key, *otherwise]:
            if _literal(key) is not Which.ANY:
                taken = [ends(at, collection, (_literal(key), *keys), depth)]
                return taken[0] or [end for one in otherwise for end in ends(at, one, keys, depth)]
        case "element", [collection, key]:
            if _literal(key) is not Which.ANY:
                return ends(at, collection, (_literal(key), *keys), depth)
        case "join", [_, joined]:
            return ends(at, joined, (), depth)
        case "values", [collection]:
            first = keys[:1] if keys[:1] in ((), (Which.EVERY,)) else (Which.ANY,)
            return ends(at, collection, (*(first or (Which.EVERY,)), *keys[1:]), depth)
        case "merge", _ if keys and isinstance(keys[0], str):
            return _of_merge(at, given, keys, depth)
        case name, [only] if name in _ORDERED:
            return ends(at, only, keys, depth)
        case name, _ if name in _KEEPING and (not keys or keys[0] is Which.EVERY or name in ("one", "tostring")):
            found = [end for one in given for end in ends(at, one, keys, depth)]
            return one_of([found]) if name == "one" else found
        case (("try" | "coalesce"), _):
            return one_of([ends(at, one, keys, depth) for one in given])
    return one_of([_within(at, call, depth)])


def _of_merge(at: Position, given: list[hcl.Expression], keys: Keys, depth: int) -> list[End]:
    """The last argument that has a key gives its value; one that cannot be read may have it."""
    found: list[list[End]] = []
    for one in reversed(given):
        found.append(ends(at, one, keys, depth))
        if found[-1] and all(end.sure is Sure.CERTAIN for end in found[-1]):
            break
    return one_of(found)


def _of_for(at: Position, expression: hcl.ForExpression, keys: Keys, depth: int) -> list[End]:
    """Elements that are taken as they are, and all of them; else all that it names, none of it for sure."""
    bound = expression.open.strip("[{ \t\r\n").removeprefix("for").removesuffix("in").split(",")[-1].strip()
    value = expression.value
    if not expression.condition and (not keys or keys[0] is Which.EVERY):
        steps = value.steps if isinstance(value, hcl.Traversal) else ()
        source = value.source if isinstance(value, hcl.Traversal) else value
        if isinstance(source, hcl.Variable) and source.name == bound:
            return ends(at, expression.collection, (Which.EVERY, *keys_of(steps), *keys[1:]), depth)
    return _lowered(_within(at, expression, depth), Sure.POSSIBLE)
