"""A name in a script, written so that Terraform takes it for text."""

import re

from fixer.engine import Fix, Overwrite, Replace
from fixer.validation import Rejection
from transforms._escape_shell_variables.iot import RULE

_STAGES = ("aws_api_gateway_stage", "aws_apigatewayv2_stage")
_LOGGED = re.compile(r"\$\{\s*(context\.[\w.]+)\s*\}")


def escaped(found: Rejection) -> Fix:
    """The fix of a name: a second `$`, or what API Gateway reads instead."""
    source, node = found.declaration.source, found.node
    code = source.text[node.start : node.end]
    logged = _LOGGED.fullmatch(code)
    if logged and found.declaration.type in _STAGES and not re.match(r"[\w.]", source.text[node.end :]):
        said = f"{found.message.rstrip('.')}; an access log knows it without braces: it is ${logged[1]} now"
        return Fix(source, node, said, (Replace(source, node, f"${logged[1]}"),))
    if found.declaration.type == RULE:
        said = f"{found.message.rstrip('.')}; IoT reads it in each message: it is written ${code}"
        return Fix(source, node, said, (Replace(source, node, "$" + code),))
    whose = "the shell" if code[2:-1].strip() == found.name and "." not in code else "another program"
    shown = f"${{{found.name}}}" if whose == "the shell" else code
    said = f"{found.message.rstrip('.')}; it is for {whose}, and is written ${shown}"
    if _is_escaped(found):
        edit = Overwrite(source, node.start - 1, node.end, "$" + code)
        return Fix(source, node, f"{said}, without the backslash", (edit,))
    return Fix(source, node, said, (Replace(source, node, "$" + code),))


def _is_escaped(found: Rejection) -> bool:
    """Whether a backslash was to escape a variable of a script for Terraform: the script sets it, above in the text."""
    text, (start, name) = found.declaration.source.text, (found.node.start, found.name)
    block = found.declaration.block
    if text[start - 1] != "\\" or text[start - 2] == "\\":
        return False
    # In a script within the script, what is escaped may have to be.
    above = text[block.start : start]
    body = above[above.rfind("<<") :] if above.count("<<") == 1 else ""
    sets = rf"(?:^|[;&|]|\b(?:export|local|readonly|declare))[ \t]*{name}="
    reads = rf"\bfor[ \t]+{name}[ \t]+in\b|\bread\b.*\b{name}\b"
    return re.search(f"{sets}|{reads}", body, re.MULTILINE) is not None
