"""The ARNs that the IAM policies of a module use, each where it is written."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.aws import DOCUMENT, Statement, masked, statements
from fixer.module import Declaration, Module, Source, node_references
from transforms._data_sources.account_ids import reads_account
from transforms._scope_account_arns.services import Arn, arn

ACCOUNT = re.compile(r":(?:\*|\d{12}):")
_KINDS = ("resource", "data", "locals", "module")
# What these take is for other accounts, where `*` is right.
_ELSEWHERE = ("aws_organizations_", "aws_ssoadmin_", "aws_cloudformation_")
# The policies by which services write to the log groups of an account.
_OF_LOGS = "aws_cloudwatch_log_resource_policy"
# Functions that give the strings they are given.
_COLLECTIONS = frozenset(("compact", "concat", "distinct", "flatten", "setunion", "sort", "tolist", "toset"))
# Operators that know wildcards and want a match: `ForAnyValue:ArnLikeIfExists` is one.
_MATCHES = re.compile(r"(?i)(?:for(?:any|all)values?:)?(?:arnlike|arnequals|stringlike)(?:ifexists)?")
# Keys that say which accounts are meant: `aws:SourceAccount`, `aws:ResourceOrgID`.
_LIMITS = re.compile(r"(?i).*(?:account|orgid|orgpaths)")

# Where the policies read each local value: file and offset.
Reads = dict[str, set[tuple[str, int]]]


class String(NamedTuple):
    """A string that an expression gives. `through` are the local values on the way to it.

    `built` says why it takes a person to change it, though it is an ARN; empty for most.
    """

    declaration: Declaration
    node: hcl.Template
    through: tuple[str, ...]
    built: str


class Use(NamedTuple):
    """A string that a policy uses as an ARN: where it stands, and what for.

    `key` is that of the condition that compares with it, empty for a resource; `statement` is the text of what uses it;
    `is_of_holder` says that it is a resource of a policy that is attached to a resource, and in the same account; the
    rest is that of the string.
    """

    declaration: Declaration
    node: hcl.Template
    arn: Arn
    key: str
    statement: str
    through: tuple[str, ...]
    built: str
    is_of_holder: bool = False

    @property
    def source(self) -> Source:
        """The file it stands in."""
        return self.declaration.source

    @property
    def text(self) -> str:
        """The string as it is written."""
        return self.source.text[self.node.parts[0].start : self.node.parts[-1].end]

    @property
    def address(self) -> str:
        """The address of what it stands in."""
        for item in self.declaration.body.attributes if self.declaration.kind == "locals" else ():
            if item.start <= self.node.start < item.end:
                return f"local.{item.name}"
        return self.declaration.address


def uses(module: Module, reads: Reads) -> Iterator[Use]:
    """The ARNs in the policies of a module; what its policies read local values for goes to `reads`."""
    foreign = _foreign(module)
    for declaration in module.declarations():
        block = declaration.block
        if declaration.kind not in _KINDS or declaration.source.is_override or declaration.address in foreign:
            continue
        if "local." not in block.body.code and not ACCOUNT.search(block.body.code):
            continue
        for statement in statements(module, declaration):
            if statement.effect != "Allow" or statement.address in foreign or _names_accounts(module, statement):
                continue
            for expression, key in _compared(statement):
                for string in _strings(module, declaration, expression, reads):
                    for use in _use(string, key, statement.code):
                        if not key and use.arn.service == "logs" and _is_of_own_logs(module, declaration):
                            continue
                        # Only policies of resources say for whom they are.
                        yield use._replace(is_of_holder=bool(statement.principals) and not key)


def _is_of_own_logs(module: Module, declaration: Declaration) -> bool:
    """Whether a policy is for log groups of its own account, as all are that this account's log groups have.

    Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html and
    https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_resource_policy
    """
    if declaration.type == _OF_LOGS:
        return True
    readers = [reader for reader, _ in module.readers(declaration.address)] if declaration.type == DOCUMENT else []
    return bool(readers) and all(reader.type == _OF_LOGS for reader in readers)


def callers(module: Module) -> Iterator[Use]:
    """The ARNs that Lambda permissions take calls from. To change one replaces the permission."""
    for permission in module.resources("aws_lambda_permission"):
        caller = permission.value("source_arn")
        if isinstance(caller, hcl.Template) and not permission.attribute("source_account"):
            reason = "to change it replaces the permission"
            yield from _use(String(permission, caller, (), reason), "source_arn", permission.body.code)


def _use(string: String, key: str, statement: str) -> Iterator[Use]:
    found = arn(masked(string.node))
    if found is not None:
        yield Use(string.declaration, string.node, found, key, statement, string.through, string.built)


def _foreign(module: Module) -> set[str]:
    """The addresses of what goes into policies for other accounts."""
    seen: set[str] = set()
    found = [d for d in module.declarations("resource") if d.type.startswith(_ELSEWHERE)]
    waiting: list[hcl.Node] = [declaration.block for declaration in found]
    while waiting:
        for reference in node_references(waiting.pop()):
            if reference.address in seen or not reference.address.startswith(("local.", f"data.{DOCUMENT}.")):
                continue
            seen.add(reference.address)
            document, local = module.find(reference.address), module.locals.get(reference.names[1])
            if document is not None:
                waiting.append(document.block)
            elif local is not None:
                waiting.append(local)
    return seen | {declaration.address for declaration in found}


def _names_accounts(module: Module, statement: Statement) -> bool:
    """Whether the conditions of a statement say which accounts are meant, and mean others than this one."""
    for condition in statement.conditions:
        if condition.key is None or _LIMITS.fullmatch(condition.key) is None:
            continue
        if not all(reads_account(module, value) for value in condition.values):
            return True
    return False


def _compared(statement: Statement) -> Iterator[tuple[hcl.Expression, str]]:
    """What a statement compares ARNs with: its resources, and the conditions that a narrower ARN can only narrow, with
    their keys.
    """
    for resource in statement.resources:
        yield resource, ""
    if not {principal.kind for principal in statement.principals} <= {"Service"}:
        return
    for condition in statement.conditions:
        operator, key = condition.operator, condition.key
        if operator and key and _MATCHES.fullmatch(operator) and "principal" not in key.lower():
            for value in condition.values:
                yield value, key


def _strings(
    module: Module, declaration: Declaration, expression: hcl.Expression, reads: Reads, through: tuple[str, ...] = ()
) -> Iterator[String]:
    """The strings that an expression gives: those of its lists and branches, and of the local values it reads."""
    match expression:
        case hcl.Template(parts=(hcl.Interpolation(value=value),)):
            yield from _strings(module, declaration, value, reads, through)
        case hcl.Template() if not expression.is_heredoc:
            yield String(declaration, expression, through, "")
        case hcl.Parentheses(value=value) | hcl.ForExpression(value=value):
            yield from _strings(module, declaration, value, reads, through)
        case hcl.Conditional(value=value, otherwise=otherwise):
            yield from _strings(module, declaration, value, reads, through)
            yield from _strings(module, declaration, otherwise, reads, through)
        case hcl.TupleCons(elements=elements):
            for element in elements:
                yield from _strings(module, declaration, element.value, reads, through)
        case hcl.FunctionCall(name=name, arguments=arguments) if name in _COLLECTIONS:
            for argument in arguments:
                yield from _strings(module, declaration, argument.value, reads, through)
        case hcl.FunctionCall(name="format", arguments=(hcl.Element(value=hcl.Template() as template), *_)):
            yield String(declaration, template, through, "it is put together with format()")
        case hcl.Traversal() if len(expression.steps) == 1 and expression.names[:1] == ("local",):
            name = expression.names[-1]
            reads.setdefault(name, set()).add((declaration.source.name, expression.start))
            local = _local(module, name)
            if local is not None and name not in through:
                yield from _strings(module, local[0], local[1].value, reads, (*through, name))


def _local(module: Module, name: str) -> tuple[Declaration, hcl.Attribute] | None:
    for declaration in module.declarations("locals"):
        attribute = declaration.attribute(name)
        if attribute is not None:
            return declaration, attribute
    return None
