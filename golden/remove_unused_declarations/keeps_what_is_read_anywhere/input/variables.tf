variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "team" {
  type    = string
  default = "billing"
}

variable "names" {
  type    = set(string)
  default = ["a"]
}

variable "is_long" {
  type    = bool
  default = true
}

variable "is_allowed" {
  type    = bool
  default = true
}

variable "images" {
  type    = list(string)
  default = ["ami-0123456789abcdef0"]
}

variable "greeting" {
  type    = string
  default = "hello"
}

variable "imported" {
  type    = string
  default = "a"
}

variable "is_healthy" {
  type    = bool
  default = true
}

variable "most" {
  type    = number
  default = 3
}

variable "count_of" {
  type    = number
  default = 1
}

variable "several" {
  type    = number
  default = 2

  validation {
    condition     = var.several < var.most
    error_message = "Too many."
  }
}

output "several" {
  value = var.several + var.count_of
}
