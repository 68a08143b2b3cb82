variable "first_delay_seconds" {
  description = "Delay"
  type        = number
}

variable "second_delay_seconds" {
  description = "Delay"
  type        = number
}

module "first" {
  source = "./queue"

  delay_seconds = var.first_delay_seconds
}

module "second" {
  source = "./queue"

  delay_seconds = var.second_delay_seconds
}
