resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  s3_key        = null
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  lambda_config {
    custom_email_sender {
      lambda_arn     = "arn:aws:lambda:eu-west-1:123456789012:function:mails"
      lambda_version = "V1_0"
    }
  }
}

resource "aws_cognito_user_pool" "staff" {
  name = "staff"

  lambda_config {
    kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/1"

    custom_sms_sender {
      lambda_arn     = "arn:aws:lambda:eu-west-1:123456789012:function:mails"
      lambda_version = "V1_0"
    }
  }
}

resource "aws_dms_endpoint" "orders" {
  endpoint_id         = "orders"
  endpoint_type       = "source"
  engine_name         = "postgres"
  secrets_manager_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders"
}

resource "aws_vpc" "main" {
  ipv4_netmask_length = 24
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  s3_bucket     = "code"
}
