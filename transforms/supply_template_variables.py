"""Hands templates the values that they read and are not given.

## What it does

Where `templatefile` is called with an object that lacks a name which the template reads, adds that name to the object,
if the module has one value that it can be: the variable or the local value of that name, what stands there already
under the name in other letters (`ENVIRONMENT`, `environment`), the region or the account, or an attribute of the one
resource of the type that the name says (`log_group_name`).

A variable of the script itself (`HOSTNAME`, or what the script sets) is escaped in the template (`$${HOSTNAME}`), where
that came with the answer and nothing else reads it.

Refuses, and says what to write: where such a template is read otherwise, too, or stands in a folder; where several
values may be meant, or none is there; where the value is no text and the template takes it for one; where the template
reads `var.x` itself, which none can; where the object stands elsewhere.

## Why it matters

Terraform stops when it validates: "vars map does not contain key".

## Fix safety

Safe: the configuration could not be planned, so nothing that is deployed is touched.

## References

- https://developer.hashicorp.com/terraform/language/functions/templatefile
- https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of

# What a configuration reads, and a template cannot.
_ROOTS: Final = frozenset({"count", "data", "each", "local", "module", "path", "self", "terraform", "var"})


class SupplyTemplateVariables(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="hand templates the values that they read and are not given",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each object that lacks something, one refusal for each name that is left alone."""
        calls: dict[tuple[str, int], list[Rejection]] = {}
        for found in rejections_of(module, Kind.TEMPLATE_VARIABLE):
            calls.setdefault((found.declaration.source.name, found.node.start), []).append(found)
        escaped = set[tuple[str, str]]()
        for missing in calls.values():
            template = hcl.parse_template(module.surroundings.read(missing[0].path) or "")
            order = [variable.name for variable in hcl.free_names(template)]
            yield from _supplied(module, sorted(missing, key=lambda found: order.index(found.name)), escaped)


def _supplied(module: Module, missing: list[Rejection], escaped: set[tuple[str, str]]) -> Iterator[Fix | Refusal]:
    """What is done about one call; `escaped` are the variables of scripts, by path and name, that are escaped now."""
    from transforms._supply_template_variables.written import added, literal_object

    first = missing[0]
    source = first.declaration.source
    values = literal_object(first.node)
    more: list[tuple[str, str]] = []
    for found in missing:
        code, reason = _meant(module, found, values)
        if (found.path, found.name) in escaped:
            # Another call of the template has told it: once is enough for all of them.
            continue
        if reason and (edits := _escaped(module, found)):
            told = f"it is a variable of the script, and $${{{found.name}}} in {found.path} now"
            escaped.add((found.path, found.name))
            yield Fix(source, found.node, f"{found.message[:-1]}: {told}", edits)
        elif reason:
            yield Refusal(source, found.node, f"{found.message[:-1]}: {reason}")
        elif values is None or source.is_override:
            yield Refusal(source, found.node, f"{found.message[:-1]}: add {found.name} = {code} to what it is handed")
        else:
            more.append((found.name, code))
    if more and values is not None:
        said = ", ".join([f"{name} as {code}" for name, code in more])
        names = [found for found in missing if found.name in dict(more)]
        others = f" (and {len(names) - 1} more)" if len(names) > 1 else ""
        message = f"{names[0].message[:-1]}{others}: hand over {said}"
        yield Fix(source, first.node, message, (added(source, values, more),))


def _escaped(module: Module, found: Rejection) -> tuple[Edit, ...]:
    """The edits that escape a variable of the script in the template that an answer has; none where it is left."""
    from transforms._supply_template_variables.escaping import escaped
    from transforms._supply_template_variables.shell import is_shell_variable

    is_its = is_shell_variable(found.name, module.surroundings.read(found.path) or "")
    return escaped(module, found) if is_its and found.name not in _ROOTS else ()


def _meant(module: Module, found: Rejection, values: hcl.ObjectCons | None) -> tuple[str, str]:
    """The value of a name that a template reads, or why there is none."""
    from transforms._supply_template_variables.counterpart import counterparts, is_collection
    from transforms._supply_template_variables.shell import is_shell_variable

    name, text = found.name, module.surroundings.read(found.path) or ""
    if name in _ROOTS:
        return "", "a template reads nothing but what it is handed: hand the value over, and write its name there"
    if is_shell_variable(name, text):
        return "", f"it is a variable of the script: write $${{{name}}} in {found.path}"
    if name.startswith("AWS_") and name.isupper():
        return "", f"write $${{{name}}} in {found.path} if it is the environment's; if not, hand it over"
    alike = [e for e in values.elements if e.name and e.name.lower() == name.lower()] if values else []
    meant = (alike[0].value.code.strip(),) if len(alike) == 1 else counterparts(module, found.declaration, name)
    if not meant:
        other = f"escape it in {found.path} if it is for another language"
        return "", f"nothing here is called so: hand it over, or {other}"
    if len(meant) > 1:
        return "", f"{' or '.join(meant)} may be meant: hand one over"
    is_list = None if alike else is_collection(module, meant[0])
    if is_list is True and _is_read(text, name, hcl.Interpolation):
        return "", f"{meant[0]} is no text, which the template takes it for: hand over what it should read"
    if is_list is False and _is_read(text, name, hcl.Traversal, hcl.ForDirective, hcl.ForExpression):
        return "", f"{meant[0]} is one value, where the template takes several: hand over what it should read"
    return meant[0], ""


def _is_read(text: str, name: str, *kinds: type[hcl.Node]) -> bool:
    """Whether a template takes a value as it is for a text (an interpolation), or loops over it, or takes it apart."""
    for node in hcl.walk(hcl.parse_template(text)):
        if isinstance(node, kinds):
            read = getattr(node, "value" if isinstance(node, hcl.Interpolation) else "collection", None)
            read = node.source if isinstance(node, hcl.Traversal) else read
            if isinstance(read, hcl.Variable) and read.name == name:
                return True
    return False
