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
}

module "network" {
  source = "./network"
}
