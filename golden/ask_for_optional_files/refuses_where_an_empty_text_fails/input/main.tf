terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# It has to be JSON.
resource "aws_iam_policy" "orders" {
  count  = fileexists("${path.module}/policy.json") ? 1 : 0
  name   = "orders"
  policy = file("${path.module}/policy.json")
}

resource "aws_ssm_parameter" "limits" {
  count = fileexists("${path.module}/limits.json") ? 1 : 0
  name  = "/orders/limits"
  type  = "String"
  value = jsondecode(file("${path.module}/limits.json")).orders
}

# What becomes of it there is the module's.
module "page" {
  source = "./page"
  count  = fileexists("${path.module}/page.html") ? 1 : 0
  html   = file("${path.module}/page.html")
}
