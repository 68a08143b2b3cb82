terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "trace" {
  type    = bool
  default = true
}

variable "operator_policy_arns" {
  type    = list(string)
  default = []
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::orders/*"]
  }
}

resource "aws_iam_policy" "read" {
  name   = "orders-read"
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_policy" "list" {
  count = 2

  name   = "orders-list-${count.index}"
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

# What the function may do.
resource "aws_iam_role_policy_attachment" "orders" {
  for_each = {
    # In the subnets.
    AWSLambdaVPCAccessExecutionRole = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
    AWSXRayDaemonWriteAccess        = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AWSXRayDaemonWriteAccess" # traces
    read                            = aws_iam_policy.read.arn
    list                            = aws_iam_policy.list[0].arn
    list-1                          = aws_iam_policy.list[1].arn
  }

  role       = aws_iam_role.orders.name
  policy_arn = each.value
}

resource "aws_iam_role" "line" {
  name               = "line"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "line" {
  for_each = { ReadOnlyAccess = "arn:aws:iam::aws:policy/ReadOnlyAccess", read = aws_iam_policy.read.arn }

  role       = aws_iam_role.line.name
  policy_arn = each.value
}

resource "aws_iam_role" "joined" {
  name               = "joined"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "joined" {
  for_each = merge(
    { AWSLambdaBasicExecutionRole = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
    { read = aws_iam_policy.read.arn },
    var.trace ? { AWSXRayDaemonWriteAccess = "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess" } : {},
  )

  role       = aws_iam_role.joined.name
  policy_arn = each.value
}

resource "aws_iam_role" "given" {
  name               = "given"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "given" {
  for_each = merge({ for arn in toset(var.operator_policy_arns) : arn => arn }, { read = aws_iam_policy.read.arn })

  role       = aws_iam_role.given.name
  policy_arn = each.value
}

locals {
  # Read once.
  export_policies = {
    AmazonSQSFullAccess = "arn:aws:iam::aws:policy/AmazonSQSFullAccess"
    read                = aws_iam_policy.read.arn
  }

  # Read elsewhere, too.
  work_policies = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess", aws_iam_policy.read.arn]
}

resource "aws_iam_role" "export" {
  name               = "export"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy_attachment" "export" {
  for_each = local.export_policies

  role       = aws_iam_role.export.name
  policy_arn = each.value
}

resource "aws_iam_role_policy_attachment" "work" {
  for_each = { for index, id in local.work_policies : index => id }

  role       = aws_iam_role.export.name
  policy_arn = each.value
}

output "work_policies" {
  value = local.work_policies
}

module "work" {
  source = "./work"

  policy_arns = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess", aws_iam_policy.read.arn]
}
