resource "aws_lb_listener_rule" "orders" {
  listener_arn = var.listener_arn

  action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }

  condition {
    field  = "http-header"
    values = ["mobile"]
  }
}

resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"

  default_action {
    type = var.action
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id

  ingress {
    port        = "8000-8080"
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "peers" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = [aws_vpc.a.cidr_block, aws_vpc.b.cidr_block]
}

resource "aws_vpc" "a" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc" "b" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  key_schema {
    attribute_name = "customer"
    key_type       = "HASH"
  }

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  logging {
    cluster_logging {
      enabled = false
      types   = ["api"]
    }
  }
}

resource "aws_flow_log" "main" {
  log_destination = var.log_group_arn
  iam_role_arn    = var.role_arn
  traffic_type    = "ALL"
  resource_id     = var.resource_id
}

resource "aws_launch_template" "web" {
  name_prefix = "web-"
  image_id    = var.image_id

  root_block_device {
    volume_size = 20
  }
}

resource "aws_route53_zone" "internal" {
  name         = "internal.example.com"
  private_zone = true
}

resource "aws_ecs_cluster" "main" {
  name               = "main"
  container_insights = var.insights
}
