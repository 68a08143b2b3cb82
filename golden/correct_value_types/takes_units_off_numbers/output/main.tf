variable "retention_days" {
  type    = number
  default = 14
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 1024 # room for a year
  type              = "gp3"
  throughput        = 250
}

resource "aws_instance" "web" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.small"

  root_block_device {
    volume_size = 50
  }
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = 300
  message_retention_seconds  = 1209600
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 30
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    interval = 30
    timeout  = 5
  }
}

resource "aws_ecs_service" "web" {
  name                               = "web"
  task_definition                    = "web"
  deployment_minimum_healthy_percent = 50
}

output "retention_days" {
  value = var.retention_days
}
