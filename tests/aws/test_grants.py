"""What one instance of a role may do: what is attached to another by its key is not its own."""

from fixer.aws import grants
from fixer.module import Declaration, Module

_ROLES = """
resource "aws_iam_role" "this" {
  for_each           = toset(["ingest", "report"])
  name               = each.key
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "ingest" {
  role = aws_iam_role.this["ingest"].id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = "*" }]
  })
}

resource "aws_iam_policy" "read" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.this["report"].name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_role_policy_attachment" "logs" {
  for_each   = aws_iam_role.this
  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}
"""


def _role(module: Module) -> Declaration:
    role = module.find("aws_iam_role.this")
    assert role is not None
    return role


def test_an_inline_policy_is_of_the_instance_that_it_names() -> None:
    module = Module.of({"main.tf": _ROLES})
    role = _role(module)
    assert grants(module, role, '"ingest"').allow(module, "sns:Publish") == "yes"
    assert grants(module, role, '"report"').allow(module, "sns:Publish") == "no"
    assert grants(module, role).allow(module, "sns:Publish") == "yes"


def test_a_managed_policy_is_of_the_instances_that_it_is_attached_to() -> None:
    module = Module.of({"main.tf": _ROLES})
    role = _role(module)
    assert grants(module, role, '"report"').allow(module, "s3:GetObject") == "yes"
    assert grants(module, role, '"ingest"').allow(module, "s3:GetObject") == "no"


def test_what_is_attached_to_each_is_of_all() -> None:
    module = Module.of({"main.tf": _ROLES})
    role = _role(module)
    for key in ('"ingest"', '"report"', '"another"'):
        assert grants(module, role, key).managed == ("AWSLambdaBasicExecutionRole",)
