variable "environment" {
  type        = string
  description = "Where this is"
}

locals {
  stage   = "s1"
  message = "in ${environment}, ${stage}"
}
