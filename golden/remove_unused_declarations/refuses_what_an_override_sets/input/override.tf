variable "retention_days" {
  default = 30
}

locals {
  prefix = "records"
}
