variable "name" {
  type    = string
  default = "${upper("abc")}-${lower("X")}-$${kept}\t${tostring(7)}"
}

variable "stage" {
  type    = string
  default = true ? upper("test") : "live"
}

variable "owner" {
  type    = string
  default = "${join("-", ["orders", "team"])}"
}

variable "tags" {
  type = map(string)
  default = {
    Name = "${format("%s-%d", "orders", 2)}-queue" # as in the console
    Team = "orders"
  }
}

output "all" {
  value = [var.name, var.stage, var.owner, var.tags]
}
