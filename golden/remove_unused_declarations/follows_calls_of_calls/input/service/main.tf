variable "name" {
  type = string
}

variable "owner" {
  type = string
}

module "queue" {
  source = "./queue"

  name  = var.name
  owner = var.owner
}
