terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# One, and what it is called: its value may be in another unit, or of another kind.
resource "aws_sqs_queue" "orders" {
  name        = "orders"
  sse_enabled = true
  max_size    = 256
}

# Either of two.
resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  master_username             = "orders"
  manage_master_user_password = true
  parameter_group_name        = "orders"
}

# A block.
resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-12345678"

  target_group_health {
    unhealthy_state {
      minimum_healthy_targets_count = 1
    }
  }
}

# Nothing is near.
resource "aws_lb_listener" "orders" {
  load_balancer_arn  = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/orders/0123456789abcdef"
  compression_levels = 3

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.orders.arn
  }
}

resource "aws_s3_bucket_encryptions" "orders" {
  bucket = "orders"
  rules  = 1
}

output "suffix" {
  value = aws_lb_target_group.orders.suffix
}
