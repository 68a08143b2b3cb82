"""The names of policies that a `for_each` gives, and where they stand: in the block, in a local value, in a variable.

Source: https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
"""

from collections.abc import Iterator
from posixpath import basename
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source, given_in
from transforms._module_calls.calls import calls_of, read


class Part(NamedTuple):
    """What of an element of a `for_each` is a name: `each.key`, `each.value`, or an attribute of it."""

    of: str
    attribute: str


class Held(NamedTuple):
    """An expression, the file that it stands in, and the locals and variables by whose names it is read, in order."""

    value: hcl.Expression | None
    source: Source
    addresses: tuple[str, ...] = ()

    @property
    def variable(self) -> str:
        """The name of the variable whose value it is; empty where it is none's."""
        last = self.addresses[-1] if self.addresses else ""
        return last.removeprefix("var.") if last.startswith("var.") else ""


def held(module: Module, found: Held) -> Held | None:
    """What an expression of a module comes to: a collection, or the default of a variable; None for what is nothing."""
    for _ in range(4):
        value = _plain(found.value)
        if (
            not isinstance(value, hcl.Traversal)
            or len(value.steps) != 1
            or value.names[:1] not in (("local",), ("var",))
        ):
            break
        declared = _declared(module, value.names)
        if declared is None:
            return None
        found = Held(declared[0], declared[1], (*found.addresses, ".".join(value.names)))
        if found.variable:
            break
    return found


def values(module: Module, found: Held) -> Iterator[Held]:
    """The values that it may have by the files of a module: itself, or for a variable those of files and its default.

    The default is none of them where all that use the module give another value. Files whose names Terraform does not
    read by itself count beside it: `-var-file` may name them.
    """
    name = found.variable
    if not name:
        yield found
        return
    calls = calls_of(module)
    has_default = not calls or any(read(call.block, name) is None for call in calls)
    for source in module.sources.values():
        given = given_in(source, name)
        if given is not None:
            has_default = has_default and (bool(calls) or not _is_read(source))
            yield found._replace(value=given, source=source)
    if has_default:
        yield found


def _is_read(source: Source) -> bool:
    """Whether Terraform reads a file of values by itself."""
    name = basename(source.name).removesuffix(".json")
    return name == "terraform.tfvars" or name.endswith(".auto.tfvars")


def names_in(found: Held, part: Part) -> tuple[hcl.Template, ...]:
    """The names that stand in a collection; none where not all are known."""
    value = _plain(found.value)
    parts: list[hcl.Expression | None] = []
    if isinstance(value, hcl.TupleCons) and not part.attribute:
        parts = [element.value for element in value.elements]
    elif isinstance(value, hcl.ObjectCons) and part.of == "value":
        parts = [_part(element.value, part.attribute) for element in value.elements]
    literals = [one for one in parts if isinstance(one, hcl.Template) and one.literal and not one.is_heredoc]
    return tuple(literals) if len(literals) == len(parts) else ()


def are_keys(found: Held) -> bool:
    """Whether the instances are called by the names."""
    return isinstance(_plain(found.value), hcl.TupleCons)


def _plain(value: hcl.Expression | None) -> hcl.Expression | None:
    while isinstance(value, hcl.FunctionCall) and value.name in ("toset", "tomap") and len(value.arguments) == 1:
        value = value.arguments[0].value
    return value


def _part(value: hcl.Expression, attribute: str) -> hcl.Expression | None:
    if not attribute:
        return value
    return value.get(attribute) if isinstance(value, hcl.ObjectCons) else None


def _declared(module: Module, names: tuple[str, ...]) -> tuple[hcl.Expression | None, Source] | None:
    """The value of a local or the default of a variable, and its file."""
    holders: tuple[Declaration, ...] = module.declarations("locals")
    if names[0] == "var":
        variable = module.find(f"var.{names[1]}")
        return (read(variable, "default"), variable.source) if variable is not None else None
    return next(
        ((attribute.value, holder.source) for holder in holders if (attribute := holder.attribute(names[1]))), None
    )
