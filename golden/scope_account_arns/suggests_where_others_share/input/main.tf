resource "aws_iam_policy" "deploy" {
  name = "deploy"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "*"
      Resource = [
        "arn:aws:lambda:*:*:layer:*",
        "arn:aws:lambda:*:*:*",
        "arn:aws:ecr:*:*:repository/*",
        "arn:aws:ec2:us-east-1:*:*",
        "arn:aws:ssm:*:*:parameter/*",
        "arn:aws:logs:*:*:destination:central",
        "arn:aws:events:*:*:event-bus/central",
        format("arn:aws:sqs:%s:*:orders", var.region),
      ]
    }]
  })
}

resource "aws_iam_policy" "keys" {
  name = "keys"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "arn:aws:kms:*:*:key/*"
      Condition = {
        StringEquals = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" }
      }
    }]
  })
}

resource "aws_iam_policy" "tables" {
  name = "tables"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "CrossAccountTables"
      Effect   = "Allow"
      Action   = "dynamodb:GetItem"
      Resource = "arn:aws:dynamodb:*:*:table/orders"
    }]
  })
}

resource "aws_kms_key" "trail" {
  description = "trail"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudtrail.amazonaws.com" }
      Action    = "kms:GenerateDataKey*"
      Resource  = "*"
      Condition = {
        StringLike = { "kms:EncryptionContext:aws:cloudtrail:arn" = "arn:aws:cloudtrail:*:*:trail/*" }
      }
    }]
  })
}

resource "aws_lambda_permission" "nightly" {
  statement_id  = "nightly"
  action        = "lambda:InvokeFunction"
  function_name = "nightly"
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws:events:us-east-1:*:rule/nightly"
}

variable "region" {
  type = string
}
