provider "aws" {
  region = "eu-west-1"
}

# Certificates are watched in this region.
provider "aws" {
  alias  = "global"
  region = "us-east-1"
}

provider "aws" {
  alias  = "spoke"
  region = "eu-west-1"

  assume_role {
    role_arn = var.spoke_role_arn
  }
}

variable "spoke_role_arn" {
  type = string
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "certificates" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:us-east-1:${data.aws_caller_identity.current.account_id}:certificates"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sqs_queue" "certificates" {
  provider = aws.global

  name   = "certificates"
  policy = data.aws_iam_policy_document.certificates.json
}

# The topic is the spoke's.
resource "aws_sns_topic" "spoke" {
  provider = aws.spoke

  name = "alerts"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Resource  = "arn:aws:sns:eu-west-1:*:alerts"
    }]
  })
}

# Alarms of either account may reach it.
resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Resource  = aws_sns_topic.alerts.arn
      Condition = {
        ArnLike = { "aws:SourceArn" = "arn:aws:cloudwatch:eu-west-1:*:alarm:*" }
      }
    }]
  })
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}
