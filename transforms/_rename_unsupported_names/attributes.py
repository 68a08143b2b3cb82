"""Attributes that are read under names that no type exports, and the ones that are meant.

The right names are in the attribute reference on the page of their type; where the wrong ones come from stands above
them, as in the table of arguments.
"""

from typing import Final

from fixer.provider.naming import read

_TABLE: Final = """
aws_api_gateway_rest_api
  words: root_id=root_resource_id
aws_cloudfront_distribution
  aws_lb: zone_id=hosted_zone_id
aws_db_instance
  https://github.com/terraform-aws-modules/terraform-aws-rds/blob/master/outputs.tf: db_instance_address=address
    db_instance_endpoint=endpoint
  aws_rds_cluster: database_name=db_name
  words: host=address hostname=address
aws_ecr_repository
  ecr.CreateRepository: repository_uri=repository_url
aws_eip
  words: ip=public_ip public_ip_address=public_ip
aws_elasticache_replication_group
  elasticache.CreateReplicationGroup: configuration_endpoint=configuration_endpoint_address
    primary_endpoint=primary_endpoint_address reader_endpoint=reader_endpoint_address
aws_instance
  ec2.RunInstances: private_ip_address=private_ip public_ip_address=public_ip
aws_lambda_function
  words: invocation_arn=invoke_arn qualified_invocation_arn=qualified_invoke_arn
aws_lb
  aws_cloudfront_distribution: hosted_zone_id=zone_id
  words: dns=dns_name
aws_nat_gateway
  words: public_ip_address=public_ip
aws_s3_bucket
  AWS::S3::Bucket: domain_name=bucket_domain_name regional_domain_name=bucket_regional_domain_name
  words: name=bucket
"""

ROWS: Final = read(_TABLE)
# By type and the wrong name.
ATTRIBUTES: Final = {(row.type, row.wrong): row.right for row in ROWS}
