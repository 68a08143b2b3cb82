"""Cuts that write out what is read: a name that the resource is given, the region that a provider is set to.

Only where it is told, and not where AWS looks for what goes by that name: then one has to wait for the other.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Cycle, Declaration, Link, Module, node_references, provider_of
from transforms._dependency_cycles.cut import Cut, by_what_is_read, is_open, item_of, shown, text_of

# Arguments that come back as they are given.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs (the types' attributes)
NAMES: Final = frozenset(
    {"bucket", "cluster_identifier", "cluster_name", "family", "function_name", "identifier", "name"}
)
# Types whose id is one of their arguments.
IDS: Final = {
    "aws_cloudwatch_log_group": "name",
    "aws_dynamodb_table": "name",
    "aws_iam_role": "name",
    "aws_lambda_function": "function_name",
    "aws_s3_bucket": "bucket",
}
# Arguments in which a name is a text and no more: what they name need not be there. Of all resources, and of some.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs (the types' arguments)
_TEXTS: Final = frozenset(
    {"definition", "description", "environment", "name", "name_prefix", "policy", "tags", "user_data"}
)
_TEXTS_OF: Final = {
    "aws_cloudwatch_dashboard": frozenset({"dashboard_body", "dashboard_name"}),
    "aws_cloudwatch_event_rule": frozenset({"event_pattern"}),
    "aws_cloudwatch_metric_alarm": frozenset({"alarm_description", "alarm_name", "dimensions", "metric_query"}),
    "aws_ecs_task_definition": frozenset({"container_definitions", "family"}),
    "aws_lambda_function": frozenset({"function_name"}),
    "aws_s3_bucket": frozenset({"bucket", "bucket_prefix"}),
    "aws_secretsmanager_secret_version": frozenset({"secret_string"}),
    "aws_ssm_parameter": frozenset({"value"}),
}
_REGION: Final = ("name", "region", "id")


def written_out(module: Module, cycle: Cycle) -> Iterator[Cut]:
    """One cut for each thing that is read of another and can be written out."""
    inside = {link.origin for link in cycle.links}
    for (_, target, attribute), links in by_what_is_read(cycle).items():
        if not attribute or not all(is_open(link.declaration) and "*" not in text_of(link) for link in links):
            continue
        value = _value(module, cycle, target, attribute)
        if value is None or not stands_alone(value, inside):
            continue
        if not target.startswith("data.") and not all(_is_told(module, link) for link in links):
            continue
        first = links[0]
        size = len(first.reference.names) if first.reference else 0
        if size != len(target.split(".")) + 1:
            continue
        edits = tuple([written(link, value.value_code) for link in links])
        said = f"write out {target}.{attribute} in {shown(first.origin)}, which is {value.value_code}"
        yield Cut(frozenset(links), first.declaration, place(first), said, edits, 0)


def _is_told(module: Module, link: Link) -> bool:
    """Whether what a link reads stands where nobody looks for what goes by it."""
    if link.declaration.kind == "locals":
        readers = [Link("", link.target, *reader) for reader in module.readers(f"local.{item_of(link)}")]
        return all(reader.declaration.kind != "locals" and _is_told(module, reader) for reader in readers)
    if link.declaration.kind == "data":
        return link.declaration.type == "aws_iam_policy_document"
    item, type_ = item_of(link), link.declaration.type
    if item == "policy" and link.target.startswith("aws_iam_") and not type_.startswith("aws_iam_"):
        # Whom such a policy is for has to be there.
        return False
    return link.declaration.kind == "resource" and (item in _TEXTS or item in _TEXTS_OF.get(type_, ()))


def _value(module: Module, cycle: Cycle, target: str, attribute: str) -> hcl.Attribute | None:
    """The argument that an attribute is a copy of."""
    declared = module.find(target)
    if declared is None or declared.source.is_override:
        return None
    if declared.kind == "resource" and declared.type.startswith("aws_"):
        name = IDS.get(declared.type, "") if attribute == "id" else attribute
        return declared.attribute(name) if name in NAMES else None
    if declared.address.startswith("data.aws_region.") and attribute in _REGION:
        return _region(cycle, declared)
    return None


def _region(cycle: Cycle, declared: Declaration) -> hcl.Attribute | None:
    """The region of the provider that answers what the region is, if the cycle goes through it."""
    node = provider_of(declared)
    if not any(link.origin == declared.address and link.target == node for link in cycle.links):
        return None
    if any(item.name != "provider" for item in declared.body.attributes):
        return None
    configuration = next(link.declaration for link in cycle.links if link.origin == node)
    return configuration.attribute("region")


def stands_alone(value: hcl.Attribute, inside: set[str]) -> bool:
    """Whether an argument means the same elsewhere, and leads nowhere into the cycle."""
    code = value.value_code
    if "\n" in code or "null" in code:
        return False
    for reference in node_references(value.value):
        if reference.names[0] in ("each", "count", "self", "module"):
            return False
        if {reference.address, f"{reference.address} (expand)"} & inside:
            return False
    return True


def place(link: Link) -> hcl.Node:
    """The reference that makes a link."""
    reference = link.reference
    assert reference is not None
    return link.declaration.source.stretch(reference.start, reference.end)


def written(link: Link, code: str) -> Edit:
    """The edit that puts a value in the place of a reference to it."""
    source, node, value = link.declaration.source, place(link), hcl.parse_expression(code, 0)
    before = source.text[: node.start].rstrip(" \t")
    after = source.text[node.end :].lstrip(" \t")
    is_whole = before.endswith("${") and after.startswith("}")
    if is_whole and isinstance(value, hcl.Template) and not value.is_heredoc and "\\" not in code:
        # A template in a template is one.
        end = len(source.text) - len(after) + 1
        stretch = source.stretch(len(before) - 2, end)
        return Replace(source, stretch, code[1:-1])
    plain = isinstance(value, hcl.Template | hcl.Traversal | hcl.FunctionCall | hcl.LiteralValue | hcl.Parentheses)
    return Replace(source, node, code if plain or is_whole else f"({code})")
