variable "subnet_ids" {
  description = "Subnet IDs, for aws_lb.app"
  type        = list(string)
}

variable "environment" {
  description = "Environment, for aws_sqs_queue.jobs"
  type        = string
}

module "balancer" {
  source = "./modules/balancer"

  name        = "shop"
  subnet_ids  = var.subnet_ids
  tags        = {}
  environment = var.environment
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs-${var.environment}"
}
