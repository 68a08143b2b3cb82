provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "network"
  region = "us-east-1"

  assume_role {
    role_arn = var.network_role
  }
}

resource "aws_iam_policy" "queue" {
  name = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:*:orders"
    }]
  })
}

variable "network_role" {
  type = string
}
