"""The ARNs that the module's resources get, as patterns, and whether they are covered by what a policy names.

Sources: the resource types of each service in the Service Authorization Reference
(https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
"""

from typing import Final

from fixer import hcl
from fixer.aws.leaves import leaves
from fixer.aws.matching import Answer, all_of, matches, overlap
from fixer.module import Declaration, Module

# What a resource's ARN is made of: its service, what stands before its name, the argument that is its name, and what
# AWS adds.
SHAPES: Final = {
    "aws_cloudwatch_event_bus": ("events", "event-bus/", "name", ""),
    "aws_cloudwatch_event_rule": ("events", "rule/", "name", ""),
    "aws_cloudwatch_log_group": ("logs", "log-group:", "name", ""),
    "aws_cloudwatch_metric_alarm": ("cloudwatch", "alarm:", "alarm_name", ""),
    "aws_dynamodb_table": ("dynamodb", "table/", "name", ""),
    "aws_ecr_repository": ("ecr", "repository/", "name", ""),
    "aws_kinesis_firehose_delivery_stream": ("firehose", "deliverystream/", "name", ""),
    "aws_kinesis_stream": ("kinesis", "stream/", "name", ""),
    "aws_kms_key": ("kms", "key/", "", ""),
    "aws_kms_replica_key": ("kms", "key/", "", ""),
    "aws_lambda_function": ("lambda", "function:", "function_name", ""),
    "aws_s3_bucket": ("s3", "", "bucket", ""),
    "aws_secretsmanager_secret": ("secretsmanager", "secret:", "name", "-*"),
    "aws_sfn_state_machine": ("states", "stateMachine:", "name", ""),
    "aws_sns_topic": ("sns", "", "name", ""),
    "aws_sqs_queue": ("sqs", "", "name", ""),
    "aws_ssm_parameter": ("ssm", "parameter", "name", ""),
    "aws_timestreamwrite_database": ("timestream", "database/", "database_name", ""),
    "aws_timestreamwrite_table": ("timestream", "database/*/table/", "table_name", ""),
}
_FIELDS: Final = 6
# Marks an interpolation in a text; the mark and a number stand for one expression.
_OPAQUE: Final = 0xE000


class Spelling(dict[str, str]):
    """Texts in which one character stands for each expression that is interpolated, the same for the same."""

    def of(self, module: Module, declaration: Declaration, expression: hcl.Expression) -> str:
        """The text of a string, with a character of its own for each thing that only a plan can tell."""
        found = list(leaves(module, declaration, expression))
        if len(found) != 1:
            return self._mark(expression)
        holder, leaf = found[0]
        if not isinstance(leaf, hcl.Template):
            return self._mark(leaf)
        texts = []
        for part in leaf.parts:
            if isinstance(part, hcl.TemplateLiteral):
                texts.append(part.text)
            elif isinstance(part, hcl.Interpolation):
                texts.append(self.of(module, holder, part.value))
            else:
                texts.append(self._mark(part))
        return "".join(texts)

    def _mark(self, node: hcl.Node) -> str:
        return self.setdefault(" ".join(node.code.split()), chr(_OPAQUE + len(self)))

    def opened(self, text: str) -> str:
        """The text with `*` for all that is not known."""
        return "".join(["*" if ord(character) >= _OPAQUE else character for character in text])


def spelled(module: Module, resource: Declaration, pattern: hcl.Expression, holder: Declaration) -> Answer:
    """Whether an ARN that is put together as a string in `holder` (`*` and `?` are wildcards) covers a resource."""
    spelling = Spelling()
    text = spelling.of(module, holder, pattern)
    if text == "*":
        return "yes"
    shape = SHAPES.get(resource.type)
    fields = text.split(":", _FIELDS - 1)
    if shape is None or len(fields) < _FIELDS or fields[0] != "arn":
        whole = f"arn:*:{shape[0]}:*:*:*" if shape else "arn:*"
        return "maybe" if overlap(spelling.opened(text), whole) else "no"
    service, prefix, argument, suffix = shape
    if not overlap(spelling.opened(fields[2]), service):
        return "no"
    of_service: Answer = "yes" if matches(fields[2], service) else "maybe"
    name = resource.value(argument) if argument else None
    prefixed = resource.value(f"{argument}_prefix") if argument else None
    made = chr(_OPAQUE + 0x1000)
    if name is not None:
        end = spelling.of(module, resource, name)
    else:
        end = (spelling.of(module, resource, prefixed) if prefixed is not None else "") + made
    if resource.type == "aws_ssm_parameter" and not end.startswith("/"):
        end = f"/{end}"
    if suffix:
        end += suffix.replace("*", made)
    given = fields[5]
    if service == "logs" and given.count(":") > 1:
        # A log group's ARN has `:*` at its end for its streams.
        given = given.removesuffix(":*")
    own = prefix + end
    of_name: Answer
    if matches(given, own):
        of_name = "yes"
    else:
        of_name = "maybe" if overlap(spelling.opened(given), spelling.opened(own)) else "no"
    return all_of((of_service, of_name))
