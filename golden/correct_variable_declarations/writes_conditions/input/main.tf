variable "environment" {
  description    = "Stage"
  type           = string
  required       = true
  allowed_values = ["dev", "staging", "prod"]
}

variable "retention_days" {
  type    = number
  default = 14
  options = [7, 14, 30]
}
