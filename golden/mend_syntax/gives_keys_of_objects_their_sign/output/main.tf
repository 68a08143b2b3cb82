terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/orders"

  definition = jsonencode({
    StartAt = "Check"
    States = {
      Check = {
        Type = "Pass"
        Next = "Done"
      }
      "Done" = {
        Type = "Succeed"
      }
    }
  })
}
