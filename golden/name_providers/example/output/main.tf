provider "aws" {
  alias  = "primary"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

data "aws_caller_identity" "current" {
  provider = aws.replica
}

data "aws_iam_policy_document" "assume" {
  provider = aws.replica

  # Lambda takes it on.
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "orders" {
  provider           = aws.replica
  name               = "orders-${data.aws_caller_identity.current.account_id}"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}
