variable "name" {
  type    = string
  default = "ABC-x-$${kept}\t7"
}

variable "stage" {
  type    = string
  default = "TEST"
}

variable "owner" {
  type    = string
  default = "orders-team"
}

variable "tags" {
  type = map(string)
  default = {
    Name = "orders-2-queue" # as in the console
    Team = "orders"
  }
}

output "all" {
  value = [var.name, var.stage, var.owner, var.tags]
}
