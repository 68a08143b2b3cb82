resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"

  hash_key  = "customer"
  range_key = "id"

  attribute {
    name = "customer"
    type = "S"
  }

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "by-id"
    projection_type = "ALL"

    # One for each.
    hash_key = "id"
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  enabled_cluster_log_types = ["api", "audit"]
}

resource "aws_flow_log" "main" {
  log_destination = var.log_group_arn
  iam_role_arn    = var.role_arn
  traffic_type    = "ALL"
  vpc_id          = aws_vpc.main.id
}

resource "aws_flow_log" "subnet" {
  log_destination = var.log_group_arn
  iam_role_arn    = var.role_arn
  traffic_type    = "ALL"
  subnet_id       = aws_subnet.a.id
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

resource "aws_route53_zone" "internal" {
  name = "internal.example.com"

  vpc {
    vpc_id = aws_vpc.main.id
  }
}

resource "aws_route53_zone" "public" {
  name = "example.com"
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 5

  metric_query {
    id          = "errors"
    return_data = true

    # Summed up.
    metric {
      namespace   = "AWS/Lambda"
      metric_name = "Errors"
      period      = 60
      stat        = "Sum"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "records" {
  bucket = var.bucket

  rule {
    id     = "drafts"
    status = "Enabled"

    filter {
      and {
        prefix = "drafts/"
        tags   = { Kept = "no" } # by hand
      }
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      tag {
        key   = "Kept"
        value = "no"
      }
    }

    expiration {
      days = 90
    }
  }
}

resource "aws_budgets_budget" "all" {
  name        = "all"
  budget_type = "COST"
  time_unit   = "MONTHLY"

  limit_amount = "100"
  limit_unit   = "USD"
}
