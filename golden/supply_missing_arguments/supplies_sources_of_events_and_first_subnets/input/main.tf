variable "subnet_ids" {
  type = list(string)
}

variable "source_endpoint_arn" {
  type = string
}

variable "target_endpoint_arn" {
  type = string
}

variable "topic_arn" {
  type = string
}

resource "aws_dms_replication_subnet_group" "orders" {
  replication_subnet_group_id = "orders"
  subnet_ids                  = var.subnet_ids
}

resource "aws_dms_replication_instance" "orders" {
  replication_instance_id     = "orders"
  replication_instance_class  = "dms.t3.medium"
  replication_subnet_group_id = aws_dms_replication_subnet_group.orders.id
}

resource "aws_dms_replication_task" "orders" {
  replication_task_id      = "orders"
  migration_type           = "cdc"
  replication_instance_arn = aws_dms_replication_instance.orders.replication_instance_arn
  source_endpoint_arn      = var.source_endpoint_arn
  target_endpoint_arn      = var.target_endpoint_arn
  table_mappings           = jsonencode({ rules = [] })
}

resource "aws_dms_event_subscription" "tasks" {
  name             = "orders-tasks"
  sns_topic_arn    = var.topic_arn
  source_ids       = [aws_dms_replication_task.orders.replication_task_id]
  event_categories = ["failure"]
}

resource "aws_dms_event_subscription" "instances" {
  name             = "orders-instances"
  sns_topic_arn    = var.topic_arn
  source_ids       = [aws_dms_replication_instance.orders.replication_instance_id]
  event_categories = ["failure"]
}

# Of all there are, tasks or instances.
resource "aws_dms_event_subscription" "all" {
  name             = "all"
  sns_topic_arn    = var.topic_arn
  event_categories = ["failure"]
}

resource "aws_fsx_ontap_file_system" "shared" {
  storage_capacity    = 1024
  subnet_ids          = slice(var.subnet_ids, 0, 2)
  deployment_type     = "MULTI_AZ_1"
  throughput_capacity = 512
}

resource "aws_fsx_ontap_file_system" "single" {
  storage_capacity    = 1024
  subnet_ids          = [var.subnet_ids[1]]
  deployment_type     = "SINGLE_AZ_1"
  throughput_capacity = 512
}

# A set has no first one.
resource "aws_fsx_ontap_file_system" "other" {
  storage_capacity    = 1024
  subnet_ids          = tolist(toset(var.subnet_ids))
  deployment_type     = "MULTI_AZ_1"
  throughput_capacity = 512
}
