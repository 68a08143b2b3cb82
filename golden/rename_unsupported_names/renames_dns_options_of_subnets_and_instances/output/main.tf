terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "image" {
  type = string
}

variable "vpc_id" {
  type = string
}

resource "aws_subnet" "ingest" {
  vpc_id                                         = var.vpc_id
  cidr_block                                     = "10.20.1.0/24"
  private_dns_hostname_type_on_launch            = "resource-name"
  enable_resource_name_dns_a_record_on_launch    = true
  enable_resource_name_dns_aaaa_record_on_launch = false
}

resource "aws_launch_template" "ingest" {
  name     = "ingest"
  image_id = var.image

  private_dns_name_options {
    hostname_type                        = "resource-name"
    enable_resource_name_dns_a_record    = true
    enable_resource_name_dns_aaaa_record = false
  }
}

resource "aws_instance" "ingest" {
  ami           = var.image
  instance_type = "t3.small"
  subnet_id     = aws_subnet.ingest.id

  private_dns_name_options {
    hostname_type                     = "resource-name"
    enable_resource_name_dns_a_record = true
  }
}
