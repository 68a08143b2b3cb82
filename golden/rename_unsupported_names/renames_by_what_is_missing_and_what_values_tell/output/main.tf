# What must be given, with the service before it.
resource "aws_autoscaling_notification" "orders" {
  group_names   = [aws_autoscaling_group.orders.name]
  notifications = ["autoscaling:EC2_INSTANCE_LAUNCH"]
  topic_arn     = aws_sns_topic.alerts.arn
}

resource "aws_autoscaling_group" "orders" {
  name                 = "orders"
  min_size             = 1
  max_size             = 2
  availability_zones   = ["eu-west-1a"]
  launch_configuration = var.launch_configuration
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "aws_chatbot_slack_channel_configuration" "alerts" {
  configuration_name = "alerts"
  iam_role_arn       = var.role_arn
  slack_channel_id   = "C0123456789"
  slack_team_id      = "T0123456789"
}

# The unit that is left out.
resource "aws_globalaccelerator_endpoint_group" "orders" {
  listener_arn            = var.listener_arn
  traffic_dial_percentage = 90
  threshold_count         = 3
}

resource "aws_dms_replication_config" "orders" {
  replication_config_identifier = "orders"
  replication_type              = "cdc"
  source_endpoint_arn           = var.source_endpoint_arn
  target_endpoint_arn           = aws_dms_endpoint.orders.endpoint_arn
  table_mappings                = "{}"

  compute_config {
    replication_subnet_group_id = "orders"
    min_capacity_units          = 2
    max_capacity_units          = 16
  }
}

# A longer form of the word.
resource "aws_dms_endpoint" "orders" {
  endpoint_id   = "orders"
  endpoint_type = "target"
  engine_name   = "postgres"
  server_name   = "orders.example.com"
  port          = 5432
  username      = "dms"
  password      = var.password
  database_name = "orders"

  postgres_settings {
    slot_name = "orders"
  }
}

# The value that one of them takes.
resource "aws_fsx_ontap_volume" "orders" {
  name                       = "orders"
  junction_path              = "/orders"
  size_in_megabytes          = 1024
  storage_virtual_machine_id = var.svm_id

  tiering_policy {
    name           = "AUTO"
    cooling_period = 31
  }
}

resource "aws_dax_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

output "clone_url" {
  value = aws_codecommit_repository.orders.clone_url_http
}

resource "aws_codecommit_repository" "orders" {
  repository_name = "orders"
}

variable "launch_configuration" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "listener_arn" {
  type = string
}

variable "source_endpoint_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

variable "svm_id" {
  type = string
}
