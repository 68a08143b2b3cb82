"""The values of arguments that are meant to be blocks, written as blocks."""

import re
from typing import Final

from fixer import hcl
from fixer.provider.schema import NestedBlock, Schema
from transforms._correct_invalid_values.matching import counterpart
from transforms._reshape_blocks.inner import inner_block

_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
# What of a block a single value stands for, where the block has more than one argument.
# Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type.
_SINGLE_VALUES: Final = {
    ("aws_dynamodb_table", "point_in_time_recovery"): "enabled",
    ("aws_dynamodb_table", "server_side_encryption"): "enabled",
    ("aws_ecr_repository", "image_scanning_configuration"): "scan_on_push",
    ("aws_kinesis_firehose_delivery_stream", "server_side_encryption"): "enabled",
    ("aws_launch_template", "monitoring"): "enabled",
    ("aws_s3_bucket", "versioning"): "enabled",
    ("aws_sfn_state_machine", "tracing_configuration"): "enabled",
}
# Blocks of one argument, a map, which is often written out as the block itself.
_ONE_MAP: Final = {("aws_lambda_function", "environment"): "variables"}


class UnclearError(Exception):
    """Why a value cannot be written as a block."""


def as_blocks(type_: str, item: hcl.Attribute, nested: NestedBlock) -> str:
    """The blocks that an argument was meant to be; raises UnclearError."""
    inner = inner_block(item.value, nested)
    if inner and (inside := nested.schema.block(inner)) is not None:
        written = _Writing(type_).blocks(inner, item.value, inside, dynamic=False)
        return f"{item.name} {{\n{written.strip()}\n}}\n"
    written = _Writing(type_).blocks(item.name, item.value, nested, dynamic=True)
    if nested.maximum and "dynamic" not in written and len(elements_of(item.value)) > nested.maximum:
        raise UnclearError(f"no more than {nested.maximum} may stand there")
    return written


def elements_of(value: hcl.Expression) -> tuple[hcl.Element, ...]:
    return value.elements if isinstance(value, hcl.TupleCons) else ()


class _Writing:
    """Values as blocks."""

    def __init__(self, type_: str) -> None:
        self.type = type_

    def blocks(self, name: str, value: hcl.Expression, nested: NestedBlock, *, dynamic: bool) -> str:
        if isinstance(value, hcl.ObjectCons):
            return self._block(name, self._object(name, value, nested.schema))
        if isinstance(value, hcl.TupleCons):
            return self._several(name, value, nested)
        if value.code.strip() == "null":
            return self._none(nested)
        if isinstance(value, hcl.ForExpression) and value.kind == "tuple":
            return self._repeated(name, value, nested)
        if isinstance(value, hcl.Conditional) and dynamic:
            return self._conditional(name, value, nested)
        return self._block(name, self._single(name, value, nested.schema))

    def _several(self, name: str, value: hcl.TupleCons, nested: NestedBlock) -> str:
        if not value.elements:
            return self._none(nested)
        parts = []
        for element in value.elements:
            inner = element.value
            if not isinstance(inner, hcl.ObjectCons):
                raise UnclearError("not every element is an object that is written out")
            # What is said of an element, before it or behind it, stands before its block.
            said = [line.strip() for line in (_lead(inner) + _line(element.separator)).split("\n") if line.strip()]
            parts.append(
                "".join([f"{line}\n" for line in said]) + self._block(name, self._object(name, inner, nested.schema))
            )
        behind, _, rest = value.close.removesuffix("]").partition("\n")
        if behind.strip():
            parts[-1] = f"{behind.strip()}\n{parts[-1]}"
        last = rest.strip()
        return "\n".join(parts) + (f"\n{last}\n" if last else "")

    def _none(self, nested: NestedBlock) -> str:
        if nested.minimum:
            raise UnclearError(f"at least {nested.minimum} must stand there")
        return ""

    def _block(self, name: str, inside: str) -> str:
        inside = inside.replace("\r\n", "\n")
        lines = inside if inside.startswith("\n") or not inside.strip() else "\n" + inside
        return f"{name} {{{lines.rstrip()}\n}}\n" if lines.strip() else f"{name} {{}}\n"

    def _object(self, name: str, value: hcl.ObjectCons, schema: Schema) -> str:
        whole = _ONE_MAP.get((self.type, name))
        if whole and value.element(whole) is None:
            return f"\n{whole} = {value.code.strip()}\n"
        # What stands before the brace was put before the block.
        parts = [value.open.rpartition("{")[2]]
        for element in value.elements:
            key = element.name
            if key is None or not _NAME.fullmatch(key):
                raise UnclearError("a key of it is no name")
            parts.append(_lead(element.key))
            nested = schema.block(key) if schema.argument(key) is None else None
            if nested is not None:
                parts.append(self.blocks(key, element.value, nested, dynamic=False))
            else:
                parts.append(f"{key} = {element.value.code.strip()}")
            parts.append(_line(element.separator))
        end = value.close.removesuffix("}")
        return "".join(parts) + (end if end.strip() else "")

    def _single(self, name: str, value: hcl.Expression, schema: Schema) -> str:
        text = _text(value)
        if isinstance(value, hcl.Template) and text is not None and schema.block(text) is not None:
            # `default_action = "allow"`: which of its blocks it is.
            return f"\n{text} {{}}\n"
        argument = _SINGLE_VALUES.get((self.type, name)) or _of_profile(self.type, name, value)
        if not argument:
            argument, type_ = _only(schema)
            if type_ in ("l(s)", "t(s)") and isinstance(value, hcl.Template):
                return f"\n{argument} = [{value.code.strip()}]\n"
            if type_ not in ("s", "n", "b"):
                raise UnclearError("what its arguments are cannot be told from the value")
            if type_ == "s" and isinstance(value, hcl.LiteralValue):
                return f"\n{argument} = {self._said(name, argument, value, schema)}\n"
        if argument in _SINGLE_VALUES.values() and text not in ("true", "false", None):
            raise UnclearError("its value is neither true nor false")
        return f"\n{argument} = {value.code.strip()}\n"

    def _said(self, name: str, argument: str, value: hcl.LiteralValue, schema: Schema) -> str:
        """A number as it is, of true and false what the argument has for them."""
        if value.text not in ("true", "false"):
            return value.text
        found = schema.argument(argument)
        allowed = found.rule.one_of if found is not None else ()
        right = counterpart(self.type, f"{name}.{argument}", value.text, allowed)
        if not right:
            raise UnclearError(f'its "{argument}" is neither true nor false')
        return hcl.quoted(right)

    def _repeated(self, name: str, value: hcl.ForExpression, nested: NestedBlock) -> str:
        """`[for v in many : {...}]` as a dynamic block."""
        if not isinstance(value.value, hcl.ObjectCons):
            raise UnclearError("what is in each cannot be told")
        names = [part.strip() for part in value.open.lstrip().removeprefix("[").strip()[3:-2].split(",")]
        inside = [node for node in hcl.walk(value.value) if isinstance(node, hcl.ForExpression)]
        if inside or any(part == name for part in names):
            raise UnclearError("it repeats something that repeats itself")
        body = self._object(name, value.value, nested.schema)
        every = {names[-1]: f"{name}.value"} | ({names[0]: f"{name}.key"} if len(names) == 2 else {})
        if any(re.search(rf"[\w.]\s*\b{one}\b\s*=(?!=)", body) for one in every):
            raise UnclearError("a name stands for two things")
        for one, other in every.items():
            body = re.sub(rf"(?<![\w.-]){re.escape(one)}(?![\w-]|\s*=[^=])", other, body)
        collection = value.collection.code.strip()
        if value.condition:
            kept = f"{names[0]} => {names[-1]}" if len(names) == 2 else names[-1]
            if len(names) == 2:
                raise UnclearError("it leaves some out by their keys")
            collection = f"[for {names[-1]} in {collection} : {kept} if {value.condition[0].code.strip()}]"
        return self._dynamic(name, collection, body)

    def _conditional(self, name: str, value: hcl.Conditional, nested: NestedBlock) -> str:
        """`condition ? {...} : null` as a dynamic block."""
        some, other, turned = value.value, value.otherwise, False
        if _is_nothing(some):
            some, other, turned = other, some, True
        if not _is_nothing(other):
            raise UnclearError("it is one of two things")
        if isinstance(some, hcl.TupleCons) and len(some.elements) == 1:
            some = some.elements[0].value
        if not isinstance(some, hcl.ObjectCons):
            raise UnclearError("what is in it cannot be told")
        one, none = ("[]", "[1]") if turned else ("[1]", "[]")
        return self._dynamic(
            name, f"{value.condition.code.strip()} ? {one} : {none}", self._object(name, some, nested.schema)
        )

    def _dynamic(self, name: str, collection: str, body: str) -> str:
        return f'dynamic "{name}" {{\nfor_each = {collection}\n\n{self._block("content", body)}}}\n'


def _only(schema: Schema) -> tuple[str, str]:
    """The one argument that a block has, or that must be there, and its type; empty if there is no one."""
    settable = [one for one in schema.names if (found := schema.argument(one)) and found.is_settable]
    if len(settable) != 1 or schema.block_names:
        settable = list(schema.required) if not schema.required_blocks else []
    found = schema.argument(settable[0]) if len(settable) == 1 else None
    return (settable[0], found.type) if found is not None else ("", "")


def _of_profile(type_: str, name: str, value: hcl.Expression) -> str:
    """Whether a launch template's instance profile is told by its ARN or its name."""
    if (type_, name) != ("aws_launch_template", "iam_instance_profile") or not isinstance(value, hcl.Traversal):
        return ""
    names = value.names
    if names[:1] != ("aws_iam_instance_profile",) and not value.code.strip().startswith("aws_iam_instance_profile."):
        return ""
    last = value.steps[-1]
    found = last.name if isinstance(last, hcl.GetAttr) else ""
    return {"arn": "arn", "name": "name", "id": "name"}.get(found, "")


def _is_nothing(value: hcl.Expression) -> bool:
    return value.code.strip() in ("null", "[]", "{}")


def _text(value: hcl.Expression) -> str | None:
    if isinstance(value, hcl.LiteralValue):
        return value.text
    return value.literal if isinstance(value, hcl.Template) else None


def _lead(node: hcl.Node) -> str:
    """What stands before a node's own text."""
    code = node.code
    return code[: len(code) - (node.end - node.start)]


def _line(separator: str) -> str:
    rest = separator.lstrip(" \t").removeprefix(",")
    return rest if rest.endswith("\n") else rest + "\n"
