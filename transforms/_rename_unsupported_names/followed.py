"""References that have to read something else under the right name: `queue_arn = Q.arn` is `queue_url = Q.id`.

Where one thing is referred to by its ARN, its name or its id, and the argument takes another of these, the reference
itself tells what the argument is to have. Only what is a direct reference to a resource is read in another way.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.provider.schema import META_ARGUMENTS
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

_REFERENCE: Final = re.compile(r'(?:"\$\{)?\s*((aws_\w+)\.[\w-]+(?:\[[^\[\]]*\])?)\.(\w+)\s*(?:\}(:\*)?")?')
_OF_ONE: Final = frozenset({"arn", "function_name", "id", "invoke_arn", "key_id", "name", "url"})


class _Row(NamedTuple):
    """What of a resource of a type an argument takes: `REF` stands for its address.

    `types` are those of the resources that have the argument; all if there are none.
    """

    wrong: str
    right: str
    of: str
    value: str
    types: str = ""


# Sources: the pages of the arguments' types, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
_ROWS: Final = (
    _Row(
        "kms_key_id kms_key",
        "kms_key_arn",
        "aws_kms_key",
        "REF.arn",
        "aws_dms_endpoint aws_dms_replication_instance aws_neptune_cluster",
    ),
    _Row("user_pool_arn user_pool", "user_pool_id", "aws_cognito_user_pool", "REF.id"),
    _Row("queue_arn queue queue_id queue_name", "queue_url", "aws_sqs_queue", "REF.id"),
    _Row("stream_arn kinesis_stream_arn", "stream_name", "aws_kinesis_stream", "REF.name"),
    _Row("delivery_stream_arn stream_arn", "delivery_stream_name", "aws_kinesis_firehose_delivery_stream", "REF.name"),
    _Row("state_machine_arn", "state_machine_name", "aws_sfn_state_machine", "REF.name"),
    _Row("table_arn", "table_name", "aws_dynamodb_table", "REF.name"),
    _Row("cluster_arn cluster_id", "cluster_name", "aws_eks_cluster", "REF.name"),
    _Row("cluster_arn", "cluster_name", "aws_ecs_cluster", "REF.name", "aws_ecs_cluster_capacity_providers"),
    _Row("rule_arn", "rule", "aws_cloudwatch_event_rule", "REF.name", "aws_cloudwatch_event_target"),
    _Row(
        "role_arn",
        "role",
        "aws_iam_role",
        "REF.name",
        "aws_iam_instance_profile aws_iam_role_policy aws_iam_role_policy_attachment",
    ),
    _Row(
        "log_group_arn cloudwatch_log_group_arn",
        "log_group_name",
        "aws_cloudwatch_log_group",
        "REF.name",
        "aws_cloudwatch_log_metric_filter aws_cloudwatch_log_stream aws_cloudwatch_log_subscription_filter"
        " aws_kinesis_firehose_delivery_stream",
    ),
    _Row(
        "log_group_arn cloudwatch_log_group_arn log_destination_arn cloudwatch_logs_log_group_arn",
        "log_destination",
        "aws_cloudwatch_log_group",
        '"${REF.arn}:*"',
        "aws_sfn_state_machine",
    ),
    _Row(
        "lambda_arn lambda_function_arn function_arn",
        "authorizer_uri",
        "aws_lambda_function",
        "REF.invoke_arn",
        "aws_api_gateway_authorizer aws_apigatewayv2_authorizer",
    ),
    _Row(
        "lambda_arn lambda_function_arn function_arn integration_uri lambda_uri",
        "uri",
        "aws_lambda_function",
        "REF.invoke_arn",
        "aws_api_gateway_integration",
    ),
    _Row(
        "lambda_arn lambda_function_arn function_arn uri lambda_uri",
        "integration_uri",
        "aws_lambda_function",
        "REF.invoke_arn",
        "aws_apigatewayv2_integration",
    ),
    _Row(
        "integration_id integration",
        "target",
        "aws_apigatewayv2_integration",
        '"integrations/${REF.id}"',
        "aws_apigatewayv2_route",
    ),
    _Row(
        "bucket_arn",
        "bucket",
        "aws_s3_bucket",
        "REF.id",
        "aws_s3_bucket_acl aws_s3_bucket_cors_configuration aws_s3_bucket_lifecycle_configuration"
        " aws_s3_bucket_notification aws_s3_bucket_ownership_controls aws_s3_bucket_policy"
        " aws_s3_bucket_public_access_block aws_s3_bucket_server_side_encryption_configuration aws_s3_bucket_versioning"
        " aws_s3_bucket_website_configuration aws_s3_object",
    ),
    _Row("s3_bucket_arn", "s3_bucket", "aws_s3_bucket", "REF.id", "aws_lambda_function aws_lambda_layer_version"),
    _Row(
        "queue queue_id queue_url queue_name",
        "event_source_arn",
        "aws_sqs_queue",
        "REF.arn",
        "aws_lambda_event_source_mapping",
    ),
    _Row(
        "request_validator",
        "request_validator_id",
        "aws_api_gateway_request_validator",
        "REF.id",
        "aws_api_gateway_method",
    ),
    _Row("grantee grantee_principal_arn", "grantee_principal", "aws_iam_role", "REF.arn", "aws_kms_grant"),
    _Row("role role_arn service_role_arn", "service_role", "aws_iam_role", "REF.arn", "aws_codebuild_project"),
    _Row("kms_key_arn encryption_key_arn", "encryption_key", "aws_kms_key", "REF.arn", "aws_codebuild_project"),
    _Row(
        "source_db_cluster",
        "source_db_cluster_identifier",
        "aws_rds_cluster",
        "REF.arn",
        "aws_rds_global_cluster",
    ),
    _Row("alias alias_arn alias_name", "qualifier", "aws_lambda_alias", "REF.name"),
    _Row("function_arn lambda_function_arn lambda_arn", "function_name", "aws_lambda_function", "REF.function_name"),
)


def followed(found: Rejection) -> Fix | Refusal | None:
    """An argument under the name that is meant, with what that takes of what it refers to; None where no row does."""
    node, source = found.node, found.declaration.source
    if not isinstance(node, hcl.Attribute) or found.schema is None or found.body is None:
        return None
    reference = _REFERENCE.fullmatch(node.value_code)
    if found.declaration.kind not in META_ARGUMENTS or reference is None or reference[3] not in _OF_ONE:
        return None
    for row in _rows(found, reference[2]):
        if reference[4] and not row.value.endswith(':*"'):
            continue
        if found.body.attribute(row.right) is not None:
            return Refusal(source, node, f"{found.told} {row.right} is meant, and it is set already: keep one of them")
        written = f"{row.right} = {row.value.replace('REF', reference[1])}"
        return Fix(source, node, told(found, written), (Replace(source, node, written),))
    return None


def _rows(found: Rejection, of: str) -> Iterator[_Row]:
    """The rows of an argument that refers to a resource of a type, as far as its block has the right one."""
    for row in _ROWS:
        argument = found.schema.argument(row.right) if found.schema is not None else None
        is_own = found.declaration.type == of
        is_of = not row.types or found.declaration.type in row.types.split()
        is_settable = argument is not None and argument.is_settable and argument.type == "s"
        if of == row.of and found.name in row.wrong.split() and is_of and is_settable and not is_own:
            yield row
