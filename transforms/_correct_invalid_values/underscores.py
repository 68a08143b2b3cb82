"""Names that take underscores and no hyphens, where a plan, or AWS, has to tell what they are.

Sources: https://docs.aws.amazon.com/iot/latest/apireference/API_CreateTopicRule.html (ruleName),
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_database#name-1,
https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateFramework.html,
https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateReportPlan.html (names),
https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateDataSource.html and .../API_CreateFunction.html (name)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from transforms._correct_invalid_values.elsewhere import is_read_elsewhere

TYPES: Final = (
    "aws_appsync_datasource",
    "aws_appsync_function",
    "aws_athena_database",
    "aws_backup_framework",
    "aws_backup_report_plan",
    "aws_iot_topic_rule",
)
# Of these the provider tells at once, where all of the name is written out.
_TOLD: Final = frozenset(
    {"aws_athena_database", "aws_backup_framework", "aws_backup_report_plan", "aws_iot_topic_rule"}
)


def underscore_fixes(module: Module) -> Iterator[Fix | Refusal]:
    """Underscores for the hyphens that are written out, and for those of what stands between them."""
    for one in module.resources(*TYPES):
        name = one.attribute("name")
        value = name.value if name is not None else None
        if name is None or not isinstance(value, hcl.Template) or value.is_heredoc or not one.source.is_editable:
            continue
        literals = [part.text for part in value.parts if isinstance(part, hcl.TemplateLiteral)]
        if not any("-" in text for text in literals):
            continue
        code = value.code.strip()
        is_whole = len(literals) == len(value.parts)
        if is_whole and one.type in _TOLD:
            continue
        said = f"{one.address}: a name of this type has letters, digits and underscores, and no hyphens"
        if is_read_elsewhere(module, code[1:-1]):
            yield Refusal(one.source, name, f"{said}: left alone, since the same name is written elsewhere, too")
            continue
        new = code.replace("-", "_") if is_whole else f'replace({code}, "-", "_")'
        yield Fix(one.source, name, f"{said}: it is {new} now", (Replace(one.source, value, new),))
