variable "worker_timeout" {
  description = "Seconds that the worker has"
  type        = number
  default     = 30
}

data "aws_availability_zones" "available" {
  state = "available"
}

module "worker" {
  source = "./function"

  timeout = var.worker_timeout
}

module "network" {
  source = "./network"

  azs = data.aws_availability_zones.available.names
}
