resource "aws_fsx_ontap_volume" "orders" {
  name                       = "orders"
  junction_path              = "/orders"
  size_in_gigabytes          = 40 # grows
  storage_virtual_machine_id = var.svm_id
}

resource "aws_fsx_ontap_volume" "archive" {
  name                       = "archive"
  junction_path              = "/archive"
  size_in_terabytes          = var.archive_size
  storage_virtual_machine_id = var.svm_id
}

resource "aws_fsx_ontap_volume" "scratch" {
  name                       = "scratch"
  junction_path              = "/scratch"
  size_in_mebibytes          = 2048
  storage_virtual_machine_id = var.svm_id
}

resource "aws_ebs_volume" "ingest" {
  availability_zone = "eu-west-1a"
  size_in_terabytes = 1
}

resource "aws_sqs_queue" "ingest" {
  name                     = "ingest"
  retention_period_in_days = 4
}

resource "aws_lb_target_group" "orders" {
  name                         = "orders"
  port                         = 8080
  protocol                     = "HTTP"
  vpc_id                       = var.vpc_id
  deregistration_delay_minutes = 2
  slow_start_minutes           = 1
}

resource "aws_lb" "orders" {
  name                    = "orders"
  subnets                 = var.subnet_ids
  client_keep_alive_hours = 1
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  container_definitions    = "[]"
  cpu                      = 512
  memory_gb                = 2
}

resource "aws_cloudwatch_log_group" "orders" {
  name                = "/orders"
  retention_in_months = 3
}

resource "aws_cloudwatch_log_group" "audit" {
  name            = "/audit"
  retention_years = 2
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
