variable "environment" {
  type    = string
  default = "dev"
}

module "jobs" {
  source = "./modules/queue"
}
