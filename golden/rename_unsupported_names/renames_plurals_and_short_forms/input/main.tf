resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = jsonencode([])
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = "orders"
  task_definition = aws_ecs_task_definition.orders.arn

  deployment_circuit_breaker {
    enabled  = true
    rollback = true
  }

  service_registry {
    registry_arn = "arn:aws:servicediscovery:eu-west-1:111122223333:service/srv-orders"
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  role          = "orders"
  database_name = "orders"

  s3_targets {
    path = "s3://orders-data"
  }
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name            = "offices"
  address_family  = "IPv4"
  maximum_entries = 5

  entries {
    cidr = "10.0.0.0/16"
  }
}

resource "aws_docdb_cluster" "orders" {
  cluster_identifier  = "orders"
  skip_final_snapshot = true
}

resource "aws_docdb_cluster_instance" "orders" {
  cluster_id     = aws_docdb_cluster.orders.id
  instance_class = "db.t3.medium"
}

resource "aws_iam_openid_connect_provider" "ci" {
  url         = "https://token.actions.githubusercontent.com"
  client_ids  = ["sts.amazonaws.com"]
  thumbprints = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_cloudwatch_log_group" "orders" {
  name           = "orders"
  retention_days = 30
}

resource "aws_guardduty_detector" "account" {
  enabled = true
}

resource "aws_config_configuration_recorder_status" "account" {
  name    = "account"
  enabled = false
}
