resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 2

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = var.subnet_ids
    security_groups = [var.group_id]
    ebs_volume_size = 100 # for a week
  }
}

resource "aws_api_gateway_domain_name" "shop" {
  domain_name              = "api.example.com"
  regional_certificate_arn = var.certificate_arn
  endpoint_type            = "REGIONAL"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn             = var.topic_arn
  protocol              = "sqs"
  endpoint              = var.queue_arn
  dead_letter_queue_arn = var.failed_arn
}

variable "subnet_ids" {
  type = list(string)
}

variable "group_id" {
  type = string
}

variable "certificate_arn" {
  type = string
}

variable "topic_arn" {
  type = string
}

variable "queue_arn" {
  type = string
}

variable "failed_arn" {
  type = string
}
