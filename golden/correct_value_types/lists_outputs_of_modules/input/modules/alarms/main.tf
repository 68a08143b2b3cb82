variable "instance_ids" {
  type = list(string)
}

variable "subnet_ids" {
  type = list(string)
}

variable "zones" {
  type = set(string)
}

variable "topics" {
  type = list(string)
}

variable "ports" {
  type = list(number)
}

output "watched" {
  value = [var.instance_ids, var.subnet_ids, var.zones, var.topics, var.ports]
}
