terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# What names it is called otherwise.
resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "orders"
  password            = "not-a-secret"
  skip_final_snapshot = true

  role_association {
    feature_name = "s3Import"
    role_arn     = "arn:aws:iam::123456789012:role/import"
  }
}

# The type is for another kind of load balancers.
resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-18f607e5d4c3b2a10"]

  cookie_stickiness_policy {
    name    = "sticky"
    lb_port = 80
  }
}

# A distribution names it itself.
resource "aws_wafv2_web_acl" "site" {
  name         = "site"
  scope        = "CLOUDFRONT"
  resource_arn = "arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "site"
    sampled_requests_enabled   = true
  }
}
