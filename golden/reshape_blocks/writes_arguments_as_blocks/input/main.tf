resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check = { path = "/health", matcher = "200" }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute = [
    # The key.
    {
      name = "id"
      type = "S"
    },
    { name = "customer", type = "S" }, # looked up
  ]

  global_secondary_index = [
    for name in ["customer"] : {
      name            = "by-${name}"
      hash_key        = name
      projection_type = "ALL"
    }
  ]

  point_in_time_recovery = true
  server_side_encryption = var.encrypt ? { enabled = true } : null
  replica                = []
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image

  environment = {
    TABLE = aws_dynamodb_table.orders.name
  }

  tracing_config = "Active"
}

resource "aws_launch_template" "web" {
  name                 = "web"
  iam_instance_profile = aws_iam_instance_profile.web.name
  monitoring           = true

  block_device_mappings = {
    device_name = "/dev/xvda"
    ebs = {
      volume_size = 20
    }
  }
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket         = var.bucket
  index_document = "index.html"
}
