resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders/${var.environment}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "scratch" {
  name              = "/aws/fsx/scratch"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "named" {
  name              = "/aws/${var.environment}"
  retention_in_days = 30
}

resource "aws_fsx_lustre_file_system" "orders" {
  storage_capacity            = 1200
  subnet_ids                  = [var.subnet_id]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125

  log_configuration {
    destination = aws_cloudwatch_log_group.orders.arn
    level       = "WARN_ERROR"
  }
}

resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity            = 1200
  subnet_ids                  = [var.subnet_id]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125

  log_configuration {
    destination = aws_cloudwatch_log_group.scratch.arn
    level       = "WARN_ERROR"
  }
}

resource "aws_fsx_lustre_file_system" "named" {
  storage_capacity            = 1200
  subnet_ids                  = [var.subnet_id]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125

  log_configuration {
    destination = aws_cloudwatch_log_group.named.arn
    level       = "WARN_ERROR"
  }
}

variable "environment" {
  type = string
}

variable "subnet_id" {
  type = string
}
