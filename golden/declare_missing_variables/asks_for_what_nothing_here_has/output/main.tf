variable "environment" {
  description = "Environment"
  type        = string
}

module "queue" {
  source = "./queue"

  environment = var.environment
}
