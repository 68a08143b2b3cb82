provider "aws" {
  region = "eu-west-1"
}

variable "key" {
  type    = string
  default = null
}

variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST" # no capacity to plan
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  filename      = "${path.module}/orders.zip"
  handler       = "index.handler"
  runtime       = "python3.12"
  kms_key_arn   = var.key != null ? var.key : null
}

resource "aws_db_instance" "main" {
  identifier        = "main"
  engine            = "postgres"
  instance_class    = terraform.workspace == "live" ? "db.r6g.large" : "db.t3.micro"
  allocated_storage = 20
  multi_az          = false

  tags = {
    Zone = var.zones[0]
    None = "kept"
  }
}
