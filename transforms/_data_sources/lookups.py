"""Data sources that look up one thing without being told anything.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs
"""

from typing import Final

DOCUMENT: Final = "aws_iam_policy_document"
IMAGE: Final = "aws_ami"
# What is said nevertheless.
LOOKUPS: Final = {
    "aws_availability_zones": 'state = "available"',
    "aws_billing_service_account": "",
    "aws_caller_identity": "",
    "aws_canonical_user_id": "",
    "aws_cloudfront_log_delivery_canonical_user_id": "",
    "aws_default_tags": "",
    "aws_ecr_authorization_token": "",
    "aws_elb_service_account": "",
    "aws_organizations_organization": "",
    "aws_partition": "",
    "aws_region": "",
    "aws_ssoadmin_instances": "",
}


def name_for(type_: str) -> str:
    """How people call the only one of a type."""
    return "available" if type_ == "aws_availability_zones" else "current"
