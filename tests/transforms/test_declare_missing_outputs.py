"""What a name says of a module's resources."""

import pytest

from fixer.module import Module
from transforms._module_calls.misnamed import doubtful, same_thing
from transforms._module_calls.named import Doubt, named
from transforms._module_calls.written import written

_MODULE = Module.of(
    {
        "main.tf": "\n".join(
            [
                f'resource "{type_}" "{name}" {{\n{body}\n}}'
                for type_, name, body in [
                    ("aws_vpc", "main", ""),
                    ("aws_subnet", "public", "count = 2"),
                    ("aws_subnet", "private", 'for_each = toset(["a"])'),
                    ("aws_subnet", "data_a", ""),
                    ("aws_subnet", "data_b", ""),
                    ("aws_security_group", "alb_sg", ""),
                    ("aws_security_group", "app", ""),
                    ("aws_s3_bucket", "cloudtrail_logs", ""),
                    ("aws_s3_bucket", "assets", ""),
                    ("aws_s3_bucket", "assets_replica", ""),
                    ("aws_lambda_function", "handler", ""),
                    ("aws_db_instance", "main", ""),
                    ("aws_rds_global_cluster", "main", ""),
                    ("aws_iam_role", "lambda_exec", ""),
                    ("aws_iam_role", "flow", ""),
                    ("aws_nat_gateway", "main", "count = var.nat ? 1 : 0"),
                    ("aws_kms_key", "main", ""),
                ]
            ]
        )
    }
)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("vpc_id", "aws_vpc.main.id"),
        ("vpc_cidr", "aws_vpc.main.cidr_block"),
        ("public_subnet_ids", "aws_subnet.public[*].id"),
        ("public_subnets", "aws_subnet.public[*].id"),
        ("private_subnet_ids", "values(aws_subnet.private)[*].id"),
        ("data_subnet_ids", "[aws_subnet.data_a.id, aws_subnet.data_b.id]"),
        ("alb_sg_id", "aws_security_group.alb_sg.id"),
        ("security_group_app_id", "aws_security_group.app.id"),
        ("cloudtrail_bucket_name", "aws_s3_bucket.cloudtrail_logs.id"),
        ("assets_bucket_arn", "aws_s3_bucket.assets.arn"),
        ("assets_bucket_domain_name", "aws_s3_bucket.assets.bucket_domain_name"),
        ("lambda_function_name", "aws_lambda_function.handler.function_name"),
        ("lambda_arn", "aws_lambda_function.handler.arn"),
        ("lambda_role_arn", "aws_iam_role.lambda_exec.arn"),
        ("rds_endpoint", "aws_db_instance.main.endpoint"),
        ("db_port", "aws_db_instance.main.port"),
        ("nat_gateway_id", "one(aws_nat_gateway.main[*].id)"),
    ],
)
def test_a_name_says_one_value(name: str, code: str) -> None:
    found = named(_MODULE, name, near="app")
    assert not isinstance(found, Doubt)
    assert written(_MODULE, found, []).code == code


@pytest.mark.parametrize(
    "name",
    [
        "subnet_ids",
        "security_group_id",
        "bucket_name",
        "role_arn",
        "ecs_role_arn",
        "db_password",
        "db_subnet_group_name",
        "ecs_cluster_arn",
        "environment",
        "id",
    ],
)
def test_a_name_may_say_more_than_one_or_none(name: str) -> None:
    assert isinstance(named(_MODULE, name, near="app"), Doubt)


def test_who_does_not_know_the_module_asks_for_more() -> None:
    assert not isinstance(named(_MODULE, "orders_kms_key_arn"), Doubt)
    assert isinstance(named(_MODULE, "handler_instance_type", strict=True), Doubt)
    assert isinstance(named(_MODULE, "orders_kms_key_arn", strict=True), Doubt)


def test_arguments_may_be_others_in_other_words() -> None:
    assert same_thing("alb_sg_id", ["alb_sg_id"], ["alb_security_group_id", "vpc_id"]) == "alb_security_group_id"
    assert not same_thing("alb_sg_ids", ["alb_sg_ids"], ["alb_security_group_id"])
    assert doubtful("app_subnet_ids", ["subnet_ids"]) == "subnet_ids"
    assert not doubtful("vpc_id", ["subnet_ids", "vpc_cidr"])
