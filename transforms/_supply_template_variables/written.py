"""Values added to the object that a template is handed, as those that stand there are written."""

from collections.abc import Sequence

from fixer import hcl
from fixer.engine import AppendElement, Edit, Replace
from fixer.module import Source


def literal_object(values: hcl.Node) -> hcl.ObjectCons | None:
    """The object in a call that more can be added to: the values themselves, or the last that is merged into them."""
    if isinstance(values, hcl.ObjectCons):
        return values
    if isinstance(values, hcl.FunctionCall) and values.name == "merge" and values.arguments:
        return literal_object(values.arguments[-1].value)
    return None


def added(source: Source, values: hcl.ObjectCons, more: Sequence[tuple[str, str]]) -> Edit:
    """The edit that adds names and their values to an object."""
    elements = values.elements
    is_quoted = bool(elements) and all(isinstance(element.key, hcl.Template) for element in elements)
    equals = ": " if elements and all(element.equals.strip() == ":" for element in elements) else " = "
    pairs = [f"{hcl.quoted(name) if is_quoted else name}{equals}{code}" for name, code in more]
    is_long = "\n" in values.code if elements else len(pairs) > 1 or "\n" in values.code
    if elements and not is_long:
        return AppendElement(source, values, ", ".join(pairs))
    if elements:
        has_commas = any("," in element.separator for element in elements)
        return AppendElement(source, values, (",\n" if has_commas else "\n").join(pairs))
    if not is_long:
        return AppendElement(source, values, pairs[0])
    line = source.text.rfind("\n", 0, values.start) + 1
    indent = source.text[line : line + len(source.text[line:]) - len(source.text[line:].lstrip(" \t"))]
    widest = max(len(name) for name, _ in more)
    lines = [f"{indent}  {name:<{widest}} = {code}" for name, code in more]
    return Replace(source, values, source.newline.join(["{", *lines, indent + "}"]))
