variable "is_replicated" {
  description = "Whether there is a second database."
  type        = bool
}

resource "aws_db_instance" "orders" {
  count = var.is_replicated ? 2 : 1

  identifier                  = "orders-${count.index}"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  log_group_name = "orders"
  pattern        = "ERROR"

  metric_transformation {
    name      = "Errors"
    namespace = "Orders"
    value     = "1"
  }
}

resource "aws_autoscaling_group" "ingest" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = "lt-0a1b2c3d4e5f60718"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }
}

data "aws_eks_cluster" "main" {
  name = "main"
}

locals {
  # The first one's.
  secret_arn = aws_db_instance.orders[0].master_user_secret.secret_arn
  metric     = "Orders/${aws_cloudwatch_log_metric_filter.errors.metric_transformation.name}"
  template   = try(aws_autoscaling_group.ingest.launch_template.id, "")
  vpc_id     = try(data.aws_eks_cluster.main.vpc_config[0].vpc_id, "")
  subnets    = data.aws_eks_cluster.main.vpc_config.subnet_ids
  key        = aws_dynamodb_table.orders.attribute.name
}

output "all" {
  description = "What is read."
  value       = [local.secret_arn, local.metric, local.template, local.vpc_id, local.subnets, local.key]
}
