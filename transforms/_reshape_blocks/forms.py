"""The values of arguments that are meant to be blocks, written as blocks."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.schema import NestedBlock, Schema
from fixer.validation import Rejection, result_type
from transforms._block_forms.keys import fits_none, stray
from transforms._block_forms.pairs import are_names, conditions, is_condition, pair_of, paired
from transforms._block_forms.said import lead_of, line_of, with_comments
from transforms._block_forms.unclear import UnclearError
from transforms._own_resources.placement import is_commented
from transforms._reshape_blocks.filter_maps import entries, has_filters
from transforms._reshape_blocks.inner import inner_block
from transforms._reshape_blocks.singles import for_each_of, listed, only_map, single
from transforms._reshape_blocks.typed import typed_blocks

_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")


def as_blocks(module: Module, one: Rejection, name: str, value: hcl.Expression, nested: NestedBlock) -> str:
    """The blocks that the value of an argument was meant to be; raises UnclearError."""
    writing = _Writing(module, one.declaration)
    inner = inner_block(value, nested)
    if inner and (inside := nested.schema.block(inner)) is not None:
        path = f"{one.path}.{name}" if one.path else name
        return f"{name} {{\n{writing.blocks(inner, value, inside, path, dynamic=False).strip()}\n}}\n"
    written = writing.blocks(name, value, nested, one.path, dynamic=True)
    objects = [one for one in elements_of(value) if isinstance(one.value, hcl.ObjectCons)]
    if nested.maximum and "dynamic" not in written and len(objects) > nested.maximum:
        raise UnclearError(f"no more than {nested.maximum} may stand there")
    return written


def elements_of(value: hcl.Expression) -> tuple[hcl.Element, ...]:
    """The elements of a list that is written out."""
    return value.elements if isinstance(value, hcl.TupleCons) else ()


class _Writing:
    """Values as blocks. `path` is that of the block in which they are to stand."""

    def __init__(self, module: Module, declaration: Declaration) -> None:
        self.module = module
        self.declaration = declaration
        self.type = declaration.type

    def blocks(self, name: str, value: hcl.Expression, nested: NestedBlock, path: str, *, dynamic: bool) -> str:
        below = f"{path}.{name}" if path else name
        if isinstance(value, hcl.ObjectCons):
            if pairs := self._pairs(name, value, nested, below):
                return with_comments(value, pairs) if is_commented(value.code) else "\n".join(pairs)
            return self._block(name, self._object(name, value, nested.schema, below))
        if isinstance(value, hcl.TupleCons):
            return self._several(name, value, nested, below)
        if value.code.strip() == "null":
            return self._none(nested)
        if isinstance(value, hcl.ForExpression) and value.kind == "tuple":
            return self._repeated(name, value, nested, below)
        if isinstance(value, hcl.Conditional) and dynamic:
            return self._conditional(name, value, nested, below)
        argument = for_each_of(self.module, value, nested)
        if argument:
            return self._dynamic(name, value.code.strip(), f"\n{argument} = {name}.value\n")
        try:
            # Of a variable, its type may tell.
            if typed := typed_blocks(self.module, name, value, nested):
                return typed
            unfit = None
        except UnclearError as why:
            unfit = why
        try:
            inside = single(self.module, self.type, name, value, nested)
        except UnclearError as why:
            raise unfit or why from None
        return self._block(name, inside)

    def _several(self, name: str, value: hcl.TupleCons, nested: NestedBlock, path: str) -> str:
        if not value.elements:
            return self._none(nested)
        if not any(isinstance(element.value, hcl.ObjectCons) for element in value.elements):
            blocks = [self._block(name, inside) for inside in listed(self.type, name, value, nested)]
            # Where the list stays one, what is said in it stays with it.
            return with_comments(value, blocks) if nested.maximum != 1 else "\n".join(blocks)
        blocks = []
        for element in value.elements:
            if not isinstance(element.value, hcl.ObjectCons):
                raise UnclearError("not every element is an object that is written out")
            blocks.append(self._block(name, self._object(name, element.value, nested.schema, path)))
        return with_comments(value, blocks)

    def _pairs(self, name: str, value: hcl.ObjectCons, nested: NestedBlock, path: str) -> list[str]:
        """Blocks of a name and its values, where the keys of an object are names; none where they are not."""
        pair = pair_of(nested)
        is_filters = has_filters(self.declaration, name, pair, value)
        if not is_filters and not fits_none(self.declaration, path, nested.schema, value):
            return []
        if is_condition(nested):
            return [] if is_commented(value.code) else conditions(self.module, name, value)
        if (
            pair is None
            or not (is_filters or are_names(value))
            or (nested.maximum and len(value.elements) > nested.maximum)
        ):
            return []
        return paired(self.module, name, entries(self.declaration, name, value), pair)

    def _none(self, nested: NestedBlock) -> str:
        if nested.minimum:
            raise UnclearError(f"at least {nested.minimum} must stand there")
        return ""

    def _block(self, name: str, inside: str) -> str:
        inside = inside.replace("\r\n", "\n")
        lines = inside if inside.startswith("\n") or not inside.strip() else "\n" + inside
        return f"{name} {{{lines.rstrip()}\n}}\n" if lines.strip() else f"{name} {{}}\n"

    def _object(self, name: str, value: hcl.ObjectCons, schema: Schema, path: str) -> str:
        whole = only_map(schema)
        if whole and value.element(whole) is None:
            return f"\n{whole} = {value.code.strip()}\n"
        if other := stray(self.declaration, path, schema, value):
            raise UnclearError(f'"{name}" has nothing that "{other}" stands for')
        # What stands before the brace was put before the block.
        parts = [value.open.rpartition("{")[2]]
        keys = [element.name for element in value.elements]
        if len(keys) > len({*keys}):
            raise UnclearError("a key stands in it twice")
        for element, key in zip(value.elements, keys, strict=True):
            if key is None or not _NAME.fullmatch(key):
                raise UnclearError("a key of it is no name")
            parts.append(lead_of(element.key))
            nested = schema.block(key) if schema.argument(key) is None else None
            if nested is not None:
                parts.append(self.blocks(key, element.value, nested, path, dynamic=False))
            else:
                parts.append(f"{key} = {element.value.code.strip()}")
            parts.append(line_of(element.separator))
        end = value.close.removesuffix("}")
        return "".join(parts) + (end if end.strip() else "")

    def _repeated(self, name: str, value: hcl.ForExpression, nested: NestedBlock, path: str) -> str:
        """`[for v in many : {...}]` as a dynamic block."""
        if not isinstance(value.value, hcl.ObjectCons):
            raise UnclearError("what is in each cannot be told")
        names = [part.strip() for part in value.open.lstrip().removeprefix("[").strip()[3:-2].split(",")]
        inside = [node for node in hcl.walk(value.value) if isinstance(node, hcl.ForExpression)]
        if inside or any(part == name for part in names):
            raise UnclearError("it repeats something that repeats itself")
        body = self._object(name, value.value, nested.schema, path)
        every = {names[-1]: f"{name}.value"} | ({names[0]: f"{name}.key"} if len(names) == 2 else {})
        if any(re.search(rf"[\w.][ \t]*\b{one}\b\s*=(?!=)", body) for one in every):
            raise UnclearError("a name stands for two things")
        for one, other in every.items():
            body = re.sub(rf"(?<![\w.-]){re.escape(one)}(?![\w-]|\s*=[^=])", other, body)
        collection = value.collection.code.strip()
        if value.condition:
            condition = value.condition[0].code.strip()
            if len(names) == 1:
                collection = f"[for {names[0]} in {collection} : {names[0]} if {condition}]"
            elif result_type(self.module, value.collection)[:1] in ("m", "o"):
                both = ", ".join(names)
                collection = f"{{ for {both} in {collection} : {names[0]} => {names[1]} if {condition} }}"
            else:
                raise UnclearError("it leaves some out by their keys")
        return self._dynamic(name, collection, body)

    def _conditional(self, name: str, value: hcl.Conditional, nested: NestedBlock, path: str) -> str:
        """`condition ? {...} : null` as a dynamic block."""
        some, other, turned = value.value, value.otherwise, False
        if _is_nothing(some):
            some, other, turned = other, some, True
        if not _is_nothing(other):
            raise UnclearError("it is one of two things")
        if isinstance(some, hcl.TupleCons) and len(some.elements) == 1:
            some = some.elements[0].value
        one, none = ("[]", "[1]") if turned else ("[1]", "[]")
        repeated = f"{value.condition.code.strip()} ? {one} : {none}"
        if isinstance(some, hcl.ObjectCons) and (pairs := self._pairs(name, some, nested, path)):
            if is_commented(some.code):
                raise UnclearError("what is said in it would stand in several places")
            bodies = [block.partition("{")[2].rpartition("}")[0] for block in pairs]
            return "\n".join([self._dynamic(name, repeated, body) for body in bodies])
        if isinstance(some, hcl.ObjectCons):
            body = self._object(name, some, nested.schema, path)
        elif isinstance(some, hcl.Traversal | hcl.Template) and nested.maximum == 1:
            body = single(self.module, self.type, name, some, nested)
        else:
            raise UnclearError("what is in it cannot be told")
        return self._dynamic(name, repeated, body)

    def _dynamic(self, name: str, collection: str, body: str) -> str:
        return f'dynamic "{name}" {{\nfor_each = {collection}\n\n{self._block("content", body)}}}\n'


def _is_nothing(value: hcl.Expression) -> bool:
    return value.code.strip() in ("null", "[]", "{}")
