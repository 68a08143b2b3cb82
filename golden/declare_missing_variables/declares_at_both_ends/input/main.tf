module "balancer" {
  source = "./modules/balancer"

  name       = "shop"
  subnet_ids = var.subnet_ids
  tags       = {}
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs-${var.environment}"
}
