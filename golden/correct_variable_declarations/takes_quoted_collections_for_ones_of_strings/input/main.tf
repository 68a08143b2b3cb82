terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zones" {
  type    = "list"
  default = ["eu-west-1a", "eu-west-1b"]
}

variable "images" {
  type = "map"

  default = {
    eu-west-1 = "ami-0a1b2c3d4e5f60718" # Ireland
    eu-west-2 = "ami-0a1b2c3d4e5f60719"
  }
}

variable "ports" {
  type    = "list"
  default = [80, 443]
}

variable "queues" {
  type    = "map"
  default = { orders = { delay = 5 } }
}

variable "subnet_ids" {
  type = "list"
}

variable "labels" {
  type    = "map"
  default = {}
}
