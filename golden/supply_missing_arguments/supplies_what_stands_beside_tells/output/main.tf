resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name               = "by-id"
    hash_key           = "id"
    non_key_attributes = ["total"] # shown in lists
    projection_type    = "INCLUDE"
  }
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/1"
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "assets" {
  bucket = "assets"

  rule {
    apply_server_side_encryption_by_default {
      kms_master_key_id = "alias/assets"
      sse_algorithm     = "aws:kms"
    }
  }
}

resource "aws_security_group_rule" "https" {
  type              = "ingress"
  security_group_id = "sg-1"
  protocol          = "tcp"
  from_port         = 443
  cidr_blocks       = ["10.0.0.0/8"]
  to_port           = 443
}

resource "aws_dynamodb_table" "sessions" {
  name         = "sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    kms_key_arn = var.key_arn
    enabled     = true
  }
}
