variable "name" {
  description = "The name"
  type        = string
}

variable "environment" {
  description = "The environment"
  type        = string
}
