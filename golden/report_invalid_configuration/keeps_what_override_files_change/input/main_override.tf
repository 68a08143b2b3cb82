variable "security_groups" {
  type    = list(string)
  default = []
}

variable "queue" {
  type = object({ title = string, names = string })
}

locals {
  subnets = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}
