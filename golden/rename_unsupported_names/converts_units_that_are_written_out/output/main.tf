resource "aws_fsx_ontap_volume" "orders" {
  name                       = "orders"
  junction_path              = "/orders"
  size_in_megabytes          = 40960 # grows
  storage_virtual_machine_id = var.svm_id
}

resource "aws_fsx_ontap_volume" "archive" {
  name                       = "archive"
  junction_path              = "/archive"
  size_in_megabytes          = var.archive_size * 1048576
  storage_virtual_machine_id = var.svm_id
}

resource "aws_fsx_ontap_volume" "scratch" {
  name                       = "scratch"
  junction_path              = "/scratch"
  size_in_megabytes          = 2048
  storage_virtual_machine_id = var.svm_id
}

resource "aws_ebs_volume" "ingest" {
  availability_zone = "eu-west-1a"
  size              = 1024
}

resource "aws_sqs_queue" "ingest" {
  name                      = "ingest"
  message_retention_seconds = 345600
}

resource "aws_lb_target_group" "orders" {
  name                 = "orders"
  port                 = 8080
  protocol             = "HTTP"
  vpc_id               = var.vpc_id
  deregistration_delay = 120
  slow_start           = 60
}

resource "aws_lb" "orders" {
  name              = "orders"
  subnets           = var.subnet_ids
  client_keep_alive = 3600
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  container_definitions    = "[]"
  cpu                      = 512
  memory                   = 2048
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 90
}

resource "aws_cloudwatch_log_group" "audit" {
  name              = "/audit"
  retention_in_days = 731
}

variable "svm_id" {
  type = string
}

variable "archive_size" {
  type = number
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}
