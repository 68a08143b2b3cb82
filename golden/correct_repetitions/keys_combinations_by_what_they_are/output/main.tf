terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "teams" {
  type    = list(string)
  default = ["search", "billing"]
}

locals {
  workers = {
    import = 512
    export = 256
  }
  grants = setproduct(var.teams, toset(["read", "write"]))
}

resource "aws_iam_role" "worker" {
  for_each           = local.workers
  name               = "worker-${each.key}"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "worker" {
  for_each   = { for one in setproduct(keys(local.workers), ["AWSLambdaBasicExecutionRole", "AWSLambdaSQSQueueExecutionRole"]) : join("-", one) => one }
  role       = aws_iam_role.worker[each.value[0]].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.value[1]}"
}

resource "aws_ssm_parameter" "grant" {
  for_each = { for one in local.grants : join("-", one) => one }
  name     = "/grants/${each.key}"
  type     = "String"
  value    = "${each.value[0]} may ${each.value[1]}"
}

# With the usual dash between them two of these would be the same.
resource "aws_ssm_parameter" "stage" {
  for_each = { for one in setproduct(["orders", "orders-eu"], toset(["eu-test", "test"])) : join("/", one) => one }
  name     = "/stages/${each.value[0]}/${each.value[1]}"
  type     = "String"
  value    = each.value[1]
}
