"""Where in a resource an empty text may stand for that of a file which is not there.

Nothing is made of it, so that nobody reads it: but the provider looks at every argument when Terraform validates, and
refuses an empty one in some. These are known to take it; of others, that is not known.
"""

from typing import Final

from fixer import hcl

_OBJECTS: Final = ("content", "content_base64", "etag", "metadata", "source_hash")
_TAKEN: Final = {
    "aws_acm_certificate": ("certificate_body", "certificate_chain", "private_key"),
    "aws_api_gateway_deployment": ("triggers",),
    "aws_api_gateway_rest_api": ("body",),
    "aws_apigatewayv2_api": ("body",),
    "aws_appconfig_hosted_configuration_version": ("content",),
    "aws_appsync_graphql_api": ("schema",),
    "aws_cloudformation_stack": ("template_body",),
    "aws_cloudformation_stack_set": ("template_body",),
    "aws_cloudfront_function": ("code",),
    "aws_cloudfront_public_key": ("encoded_key",),
    "aws_cloudwatch_dashboard": ("dashboard_body",),
    "aws_dms_certificate": ("certificate_pem", "certificate_wallet"),
    "aws_ecr_lifecycle_policy": ("policy",),
    "aws_iam_server_certificate": ("certificate_body", "certificate_chain", "private_key"),
    "aws_instance": ("user_data", "user_data_base64"),
    "aws_iot_policy": ("policy",),
    "aws_key_pair": ("public_key",),
    "aws_kms_key": ("policy",),
    "aws_lambda_function": ("source_code_hash", "environment"),
    "aws_lambda_layer_version": ("source_code_hash",),
    "aws_launch_template": ("user_data",),
    "aws_lightsail_instance": ("user_data",),
    "aws_lightsail_key_pair": ("public_key",),
    "aws_msk_configuration": ("server_properties",),
    "aws_s3_bucket_object": _OBJECTS,
    "aws_s3_bucket_policy": ("policy",),
    "aws_s3_object": _OBJECTS,
    "aws_secretsmanager_secret_version": ("secret_binary", "secret_string"),
    "aws_sfn_state_machine": ("definition",),
    "aws_sqs_queue_policy": ("policy",),
    "aws_ssm_document": ("content",),
    "aws_ssm_parameter": ("value",),
    "aws_transfer_ssh_key": ("body",),
    "local_file": ("content", "content_base64"),
    "local_sensitive_file": ("content", "content_base64"),
    "null_resource": ("triggers",),
    "terraform_data": ("input", "triggers_replace"),
}
# The arguments that are left out for want of a hash.
_HASHES: Final = ("etag", "source_code_hash", "source_hash")
# What makes a text of any text.
_OF_ANY_TEXT: Final = frozenset(
    {
        "base64encode",
        "base64gzip",
        "base64sha256",
        "base64sha512",
        "chomp",
        "format",
        "indent",
        "join",
        "jsonencode",
        "md5",
        "nonsensitive",
        "sensitive",
        "sha1",
        "sha256",
        "sha512",
        "trimspace",
    }
)
_AROUND: Final = (
    hcl.Element,
    hcl.Interpolation,
    hcl.ObjectCons,
    hcl.ObjectElement,
    hcl.Parentheses,
    hcl.Template,
    hcl.TupleCons,
)


def in_place_of(type_: str, argument: str, around: list[hcl.Node]) -> str:
    """What stands in an argument of a resource for what is read of a file, within these nodes, where there is no file:
    `""`, or `null` for a hash that is all of the argument; empty where neither may.
    """
    if argument not in _TAKEN.get(type_, ()):
        return ""
    if not around and argument in _HASHES:
        return "null"
    is_text = all(
        isinstance(node, _AROUND) or (isinstance(node, hcl.FunctionCall) and node.name in _OF_ANY_TEXT)
        for node in around
    )
    return '""' if is_text else ""
