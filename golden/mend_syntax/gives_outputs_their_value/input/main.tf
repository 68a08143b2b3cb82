variable "name" {
  type = string
}

output "name" {
  description = "Name of the queue"
  var.name # as given
}

output "short" {
  substr(var.name, 0, 3)
}
