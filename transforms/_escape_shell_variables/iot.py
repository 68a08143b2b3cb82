"""Substitution templates in rules of IoT: IoT evaluates them for each message, and Terraform takes them for its own.

Functions of both go by one name (`timestamp`, `upper`): whose a template is, its other names and its neighbours tell.

Sources: https://docs.aws.amazon.com/iot/latest/developerguide/iot-substitution-templates.html,
https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-functions.html
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Level, Overwrite
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, rejections_of
from transforms._escape_shell_variables.iot_functions import IOT_FUNCTIONS

RULE: Final = "aws_iot_topic_rule"

# What both languages write alike.
_OF_BOTH: Final = (
    hcl.FunctionCall,
    hcl.Element,
    hcl.Variable,
    hcl.Traversal,
    hcl.GetAttr,
    hcl.LiteralValue,
    hcl.Template,
    hcl.TemplateLiteral,
    hcl.Parentheses,
)
# What says something of a rule to people, and is not part of what it does.
_TOLD: Final = ("description", "name", "tags")


class _Unknown(NamedTuple):
    """What Terraform does not know in the rules, by where it stands: calls, templates that are but a name, and paths.

    Of names, only those that nothing of the module is called.
    """

    functions: dict[tuple[str, int], Rejection]
    names: dict[tuple[str, int], Rejection]
    paths: frozenset[tuple[str, int]]
    module: Module


def rule_fixes(module: Module, names: Iterable[Rejection]) -> Iterator[Fix]:
    """The templates that are IoT's: those with what Terraform has not, with the time, or beside such a one.

    `names` are what stands alone, where nothing of the module may be meant. What is but such a name is not told here.
    """
    unknown = _Unknown(
        _by_place(rejections_of(module, Kind.FUNCTION)),
        _by_place(names),
        frozenset(_by_place(rejections_of(module, Kind.UNDECLARED_RESOURCE))),
        module,
    )
    for rule in module.resources(RULE):
        if rule.source.is_editable and "${" in rule.block.code:
            for item, is_action in _arguments(rule.body):
                for template in _templates(item.value):
                    yield from _of_template(rule, template, unknown, is_action=is_action)


def _by_place(found: Iterable[Rejection]) -> dict[tuple[str, int], Rejection]:
    return {(one.declaration.source.name, one.node.start): one for one in found if one.declaration.type == RULE}


def _arguments(body: hcl.Body, *, is_action: bool = False) -> Iterator[tuple[hcl.Attribute, bool]]:
    """The arguments of a rule, and whether each is one of an action."""
    for item in body.items:
        if isinstance(item, hcl.Attribute) and (is_action or item.name not in _TOLD):
            yield item, is_action
        elif isinstance(item, hcl.Block):
            yield from _arguments(item.body, is_action=True)


def _templates(node: hcl.Node) -> Iterator[hcl.Template]:
    """The outermost strings and heredocs of a value."""
    if isinstance(node, hcl.Template):
        yield node
        return
    for child in node.children():
        yield from _templates(child)


def _of_template(rule: Declaration, template: hcl.Template, unknown: _Unknown, *, is_action: bool) -> Iterator[Fix]:
    parts = [part for part in template.parts if isinstance(part, hcl.Interpolation)]
    reasons = {part.start: _reason(rule, part, unknown, is_action=is_action) for part in parts}
    for part in parts:
        code = rule.source.text[part.start : part.end]
        beside = (
            f"{rule.address}: IoT evaluates {code}, as it does what stands beside it" if any(reasons.values()) else ""
        )
        said = reasons[part.start] or beside
        is_name = (rule.source.name, part.start) in unknown.names
        if not said or is_name or not _may_be_of_iot(rule, part, unknown):
            continue
        written = "$" + (code if template.is_heredoc else code.replace('"', '\\"'))
        level = None if _is_rejected(rule, part, unknown) else Level.WARNING
        edit = Overwrite(rule.source, part.start, part.end, written)
        yield Fix(rule.source, part, f"{said}: write {written}", (edit,), level=level)


def _reason(rule: Declaration, part: hcl.Interpolation, unknown: _Unknown, *, is_action: bool) -> str:
    """What shows that a template is IoT's; empty where that alone does not tell."""
    if (rule.source.name, part.start) in unknown.names:
        return unknown.names[rule.source.name, part.start].message
    if not _may_be_of_iot(rule, part, unknown):
        return ""
    calls = [node for node in hcl.walk(part.value) if isinstance(node, hcl.FunctionCall)]
    for call in calls:
        found = unknown.functions.get((rule.source.name, call.start))
        if found is not None:
            return f"{found.message.rstrip('.')}. IoT evaluates it for each message"
    code = rule.source.text[part.start : part.end]
    if calls and any(_alone(part.value)):
        return f"{rule.address}: {code} reads the message, which IoT does"
    if is_action and any(call.name == "timestamp" for call in calls):
        return f"{rule.address}: {code} is the time at which Terraform is run; IoT knows that of each message"
    return ""


def _may_be_of_iot(rule: Declaration, part: hcl.Interpolation, unknown: _Unknown) -> bool:
    """Whether IoT could evaluate a template, and nothing in it is the module's."""
    alone = [name.start for name in _alone(part.value) if not _is_ours(rule, name.name, unknown.module)]
    for node in hcl.walk(part.value):
        if not isinstance(node, _OF_BOTH):
            return False
        if isinstance(node, hcl.FunctionCall) and node.name.lower() not in IOT_FUNCTIONS:
            return False
        if isinstance(node, hcl.TemplateLiteral) and "\\" in node.text:
            return False
        is_path = (rule.source.name, node.start) in unknown.paths
        # A type of a provider has its name before a `_`: of such a one, a resource may be missing.
        if isinstance(node, hcl.Variable) and node.start not in alone and (not is_path or "_" in node.name):
            return False
    return True


def _alone(node: hcl.Node) -> Iterator[hcl.Variable]:
    """The names in a template of which nothing is read: to Terraform, there are no such."""
    if isinstance(node, hcl.Variable):
        yield node
    elif not isinstance(node, hcl.Traversal):
        for child in node.children():
            yield from _alone(child)


def _is_ours(rule: Declaration, name: str, module: Module) -> bool:
    """Whether something of the module may be meant by a name."""
    if module.find(f"var.{name}") or name in module.locals:
        return True
    return re.search(rf'\bdynamic\s+"{name}"|\biterator\s*=\s*"?{name}\b', rule.block.code) is not None


def _is_rejected(rule: Declaration, part: hcl.Interpolation, unknown: _Unknown) -> bool:
    places = {(rule.source.name, node.start) for node in hcl.walk(part.value)}
    return any(_alone(part.value)) or not places.isdisjoint(unknown.paths.union(unknown.functions))
