variable "zones" {
  type           = list(string)
  allowed_values = ["eu-west-1a", "eu-west-1b"]
}

variable "environment" {
  type           = string
  default        = ""
  allowed_values = ["dev", "prod"]
}
