"""Templates of other languages, of JavaScript and of API Gateway, in texts of which Terraform takes them for its own.

Sources: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Template_literals,
https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html,
https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module import Declaration, Module, called_as
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.scripts import BOUND

# What starts a reference of Terraform's.
_ROOTS: Final = frozenset(
    (
        "var",
        "local",
        "module",
        "data",
        "each",
        "count",
        "path",
        "self",
        "terraform",
        "ephemeral",
        "provider",
        "resource",
    )
)
# Written by mistake for one of them.
_SLIPS: Final = frozenset(("variable", "variables", "vars", "locals", "modules", "output", "outputs"))
_SHELL: Final = re.compile(r"\s*#!(?![^\n]*node)")
_JAVASCRIPT: Final = re.compile(r"=>|\b(?:const|let|function|async|await|return)\b|console\.|exports\.|\brequire\(")
_GATEWAYS: Final = ("aws_api_gateway_", "aws_apigatewayv2_", "aws_appsync_")
# What mapping templates read: in a request, only what comes with one.
_MAPPED: Final = re.compile(
    r"\$\{\s*(?:context|ctx|stageVariables|util|input|request\.(?:body|header|path|querystring))\."
)
_LONE: Final = re.compile(r"\$\{[ \t]*[A-Za-z_]\w*[ \t]*\}")


def foreign_rejections(module: Module) -> Iterator[Rejection]:
    """Interpolations that are for another program, and in which Terraform finds nothing that the module declares."""
    for source in module.sources.values():
        if not source.is_configuration or "${" not in source.text:
            continue
        if "`" not in source.text and _MAPPED.search(source.text) is None:
            continue
        for block in source.tree.body.items:
            if isinstance(block, hcl.Block):
                yield from _of_block(module, Declaration(source, block))


def _of_block(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    block, source = declaration.block, declaration.source
    text = source.text[block.start : block.end]
    if "`" not in text and _MAPPED.search(text) is None:
        return
    bound = {name for names in BOUND.findall(text) for name in names}
    opened: list[t.Token] = []
    for token in t.tokenize(text):
        if token.kind in (t.OQUOTE, t.OHEREDOC, t.INTERP, t.CONTROL):
            opened.append(token)
        elif token.kind in (t.CQUOTE, t.CHEREDOC) and opened:
            opened.pop()
        elif token.kind == t.SEQEND and opened:
            start = opened.pop()
            code = text[start.start : token.end]
            if start.kind == t.INTERP and opened and not _LONE.fullmatch(code):
                before = text[opened[-1].end : start.start]
                is_foreign = _is_mapped(declaration, code) or (before.count("`") % 2 and _is_javascript(text, opened))
                name = _undeclared(module, code, bound) if is_foreign else ""
                if name:
                    node = source.stretch(block.start + start.start, block.start + token.end)
                    yield Rejection(Kind.INVALID_REFERENCE, declaration, node, name, _said(module, name))


def _is_mapped(declaration: Declaration, code: str) -> bool:
    """Whether a mapping template of a gateway reads what stands in an interpolation."""
    return declaration.type.startswith(_GATEWAYS) and _MAPPED.match(code) is not None


def _is_javascript(text: str, opened: list[t.Token]) -> bool:
    """Whether the heredoc that is open holds JavaScript."""
    if opened[-1].kind != t.OHEREDOC or _SHELL.match(text, opened[-1].end):
        return False
    end = t.template_end(text, opened[-1].start)
    return _JAVASCRIPT.search(text, opened[-1].end, end or len(text)) is not None


def _undeclared(module: Module, code: str, bound: set[str]) -> str:
    """What an interpolation refers to, if nothing of that is Terraform's; else an empty string."""
    try:
        tree = hcl.parse_expression(code[2:-1])
    except hcl.ExpressionError:
        return ""
    names = [variable.name for variable in hcl.free_names(tree)]
    for name in names:
        is_ours = name in _ROOTS | _SLIPS | bound or module.resources(name)
        if is_ours or "_" in name or module.find(f"var.{name}") or name in module.locals:
            return ""
    path = re.match(r"\$\{[ \t]*([\w.]+)", code)
    return path[1] if names and path else names[0] if names else ""


def _said(module: Module, path: str) -> str:
    """What Terraform says of a reference to something that has no type of a resource."""
    type_, *names = path.split(".")
    if not names:
        return (
            "A reference to a resource type must be followed by at least one attribute access, specifying the "
            f"resource name: {type_}"
        )
    return f'A managed resource "{type_}" "{names[0]}" has not been declared in {called_as(module)}.'
