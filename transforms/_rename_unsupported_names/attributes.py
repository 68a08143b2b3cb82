"""Attributes that are read under names that no type exports, and the ones that are meant.

Source of a row: the attribute reference on the documentation page of its type,
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/NAME#attribute-reference
"""

from typing import Final

# By type and the wrong name.
ATTRIBUTES: Final = {
    ("aws_api_gateway_rest_api", "root_id"): "root_resource_id",
    ("aws_cloudfront_distribution", "zone_id"): "hosted_zone_id",
    ("aws_db_instance", "db_instance_address"): "address",
    ("aws_db_instance", "db_instance_endpoint"): "endpoint",
    ("aws_ecr_repository", "repository_uri"): "repository_url",
    ("aws_eip", "ip"): "public_ip",
    ("aws_eip", "public_ip_address"): "public_ip",
    ("aws_elasticache_replication_group", "configuration_endpoint"): "configuration_endpoint_address",
    ("aws_elasticache_replication_group", "primary_endpoint"): "primary_endpoint_address",
    ("aws_elasticache_replication_group", "reader_endpoint"): "reader_endpoint_address",
    ("aws_instance", "private_ip_address"): "private_ip",
    ("aws_instance", "public_ip_address"): "public_ip",
    ("aws_lambda_function", "invocation_arn"): "invoke_arn",
    ("aws_lambda_function", "qualified_invocation_arn"): "qualified_invoke_arn",
    ("aws_lambda_function_url", "url"): "function_url",
    ("aws_lb", "dns"): "dns_name",
    ("aws_lb", "hosted_zone_id"): "zone_id",
    ("aws_nat_gateway", "public_ip_address"): "public_ip",
    ("aws_s3_bucket", "domain_name"): "bucket_domain_name",
    ("aws_s3_bucket", "regional_domain_name"): "bucket_regional_domain_name",
}
