"""JSON that is none, written as the HCL that it is."""

from fixer import hcl
from fixer.module import Source


def encoded(source: Source, item: hcl.Attribute) -> str:
    """The call that encodes what a heredoc says, as it stands where the argument does; empty where it is no HCL, or
    would be computed.
    """
    value = item.value
    if not isinstance(value, hcl.Template):
        return ""
    body = "".join([part.code for part in value.parts]).replace("\r\n", "\n")
    lines = [line for line in body.split("\n") if line.strip()]
    code = f"jsonencode({body.strip()})" if lines and lines[-1].strip()[-1:] in ("}", "]") else ""
    try:
        parsed = hcl.parse_expression(code)
    except hcl.ExpressionError:
        return ""
    written = parsed.arguments[0].value if isinstance(parsed, hcl.FunctionCall) and parsed.arguments else None
    if not isinstance(written, hcl.ObjectCons | hcl.TupleCons) or not _is_data(written):
        return ""
    depth = len(item.indent.expandtabs(2)) // 2
    nested = "x {\n" * depth + f"{item.name} = {code}\n" + "}\n" * depth
    shown = hcl.formatted(nested).rstrip("\n").split("\n")
    text = "\n".join(shown[depth : len(shown) - depth]).strip()
    return text.partition("=")[2].strip().replace("\n", hcl.newline_of(source.text))


def _is_data(value: hcl.Expression) -> bool:
    """Whether a value is written out but for what stands in its texts: no word of it is a reference."""
    match value:
        case hcl.ObjectCons():
            keys = [one.key for one in value.elements]
            is_named = all(isinstance(key, hcl.Variable) or _is_data(key) for key in keys)
            return is_named and all(_is_data(one.value) for one in value.elements)
        case hcl.TupleCons():
            return all(_is_data(one.value) for one in value.elements)
        case hcl.Template():
            return not value.is_heredoc
        case hcl.UnaryOperation():
            return isinstance(value.value, hcl.LiteralValue)
    return isinstance(value, hcl.LiteralValue)
