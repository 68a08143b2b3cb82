data "aws_caller_identity" "current" {}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "sns.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.current.account_id}:orders"
      Condition = {
        ArnLike = { "aws:SourceArn" = "arn:aws:sns:us-east-1:${data.aws_caller_identity.current.account_id}:orders" }
      }
    }]
  })
}

resource "aws_kms_key" "logs" {
  description = "logs"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "logs.us-east-1.amazonaws.com" }
      Action    = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"]
      Resource  = "*"
      Condition = {
        ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:aws:logs:us-east-1:${data.aws_caller_identity.current.account_id}:*" }
      }
    }]
  })
}

resource "aws_vpc_endpoint" "secrets" {
  vpc_id            = "vpc-0a1b2c3d"
  service_name      = "com.amazonaws.us-east-1.secretsmanager"
  vpc_endpoint_type = "Interface"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "arn:aws:secretsmanager:us-east-1:${data.aws_caller_identity.current.account_id}:secret:*"
    }]
  })
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "arn:aws:execute-api:us-east-1:${data.aws_caller_identity.current.account_id}:*/prod/GET/orders"
    }]
  })
}

resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name     = "dns"
  policy_document = data.aws_iam_policy_document.dns.json
}

data "aws_iam_policy_document" "dns" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:*:*:log-group:/aws/route53/*"]

    principals {
      type        = "Service"
      identifiers = ["route53.amazonaws.com"]
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}
