terraform {
  required_providers {
    cloud = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "cloud" {
  alias  = "west"
  region = data.aws_ssm_parameter.region.value
}

data "aws_ssm_parameter" "region" {
  provider = cloud.west
  name     = "region"
}

variable "low" {
  type = number

  validation {
    condition     = var.low < var.high
    error_message = "The low one is not below the high one."
  }
}

variable "high" {
  type = number

  validation {
    condition     = var.low < var.high
    error_message = "The high one is not above the low one."
  }
}
