"""What tables of names say of where a name comes from, and the pages that tell it."""

import pytest

from fixer.provider.naming import Row, read, snake, source

REGISTRY = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs"


def test_a_table_is_read_by_type_and_origin() -> None:
    table = "aws_a.b.c\n  words: x=y\n  AWS::A::B: p=q\n    r=s\ndata aws_d\n  aws_e: m=n\n"
    assert read(table) == (
        Row("aws_a", "x", "y", "b.c"),
        Row("aws_a", "p", "q", "b.c", origin="AWS::A::B"),
        Row("aws_a", "r", "s", "b.c", origin="AWS::A::B"),
        Row("aws_d", "m", "n", "", "data", "aws_e"),
    )


@pytest.mark.parametrize(
    ("origin", "page"),
    [
        ("words", f"{REGISTRY}/resources/lb"),
        ("joined", f"{REGISTRY}/resources/lb"),
        ("upgrade 3", f"{REGISTRY}/guides/version-3-upgrade"),
        ("changelog 5.0.0", "https://github.com/hashicorp/terraform-provider-aws/blob/v5.0.0/CHANGELOG.md"),
        ("aws_lb_target_group.health_check", f"{REGISTRY}/resources/lb_target_group"),
        ("data aws_iam_roles", f"{REGISTRY}/data-sources/iam_roles"),
        (
            "rds.CreateDBInstance",
            "https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/rds/client/create_db_instance.html",
        ),
        (
            "AWS::SQS::Queue",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html",
        ),
        ("https://example.com/", "https://example.com/"),
    ],
)
def test_each_origin_has_a_page(origin: str, page: str) -> None:
    assert source(origin, "aws_lb") == page


def test_names_of_the_api() -> None:
    assert snake("KMSMasterKeyId") == "kms_master_key_id"
