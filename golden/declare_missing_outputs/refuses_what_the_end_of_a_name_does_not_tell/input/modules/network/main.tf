variable "subnet_ids" {
  type    = list(string)
  default = ["subnet-0a1b2c3d"]
}

output "subnet_ids" {
  value = var.subnet_ids
}

output "subnets" {
  value = length(var.subnet_ids)
}
