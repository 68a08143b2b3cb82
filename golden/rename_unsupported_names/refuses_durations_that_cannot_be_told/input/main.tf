variable "minutes" {
  type    = number
  default = 15
}

provider "aws" {
  region = "eu-west-1"

  assume_role {
    role_arn         = "arn:aws:iam::123456789012:role/deploy"
    duration_seconds = var.minutes * 60
  }
}

provider "aws" {
  alias  = "audit"
  region = "eu-west-1"

  assume_role {
    role_arn         = "arn:aws:iam::123456789012:role/audit"
    duration         = "1h"
    duration_seconds = 900
  }
}
