variable "retention_days" {
  type    = number
  default = "2 weeks"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = "1TB" # room for a year
  type              = "gp3"
  throughput        = "250 MiB/s"
}

resource "aws_instance" "web" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.small"

  root_block_device {
    volume_size = "50GB"
  }
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = "5 minutes"
  message_retention_seconds  = "14d"
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = "30 days"
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    interval = "30s"
    timeout  = "5sec"
  }
}

resource "aws_ecs_service" "web" {
  name                               = "web"
  task_definition                    = "web"
  deployment_minimum_healthy_percent = "50%"
}

output "retention_days" {
  value = var.retention_days
}
