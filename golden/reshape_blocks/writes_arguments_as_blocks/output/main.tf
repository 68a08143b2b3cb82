resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check {
    path    = "/health"
    matcher = "200"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  # The key.
  attribute {
    name = "id"
    type = "S"
  }

  # looked up
  attribute {
    name = "customer"
    type = "S"
  }

  dynamic "global_secondary_index" {
    for_each = ["customer"]

    content {
      name            = "by-${global_secondary_index.value}"
      hash_key        = global_secondary_index.value
      projection_type = "ALL"
    }
  }

  point_in_time_recovery {
    enabled = true
  }

  dynamic "server_side_encryption" {
    for_each = var.encrypt ? [1] : []

    content {
      enabled = true
    }
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image

  environment {
    variables = {
      TABLE = aws_dynamodb_table.orders.name
    }
  }

  tracing_config {
    mode = "Active"
  }
}

resource "aws_launch_template" "web" {
  name = "web"

  iam_instance_profile {
    name = aws_iam_instance_profile.web.name
  }

  monitoring {
    enabled = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 20
    }
  }
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket = var.bucket

  index_document {
    suffix = "index.html"
  }
}
