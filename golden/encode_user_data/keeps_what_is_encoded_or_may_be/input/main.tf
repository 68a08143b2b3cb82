terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    cloudinit = {
      source  = "hashicorp/cloudinit"
      version = "~> 2.3"
    }
  }
}

variable "user_data" {
  type    = string
  default = ""
}

locals {
  script  = "#!/bin/bash\necho ok"
  encoded = base64encode(local.script)
}

data "cloudinit_config" "this" {
  part {
    content_type = "text/x-shellscript"
    content      = local.script
  }
}

resource "aws_launch_template" "local" {
  name_prefix = "local-"
  user_data   = local.encoded
}

resource "aws_launch_template" "variable" {
  name_prefix = "variable-"
  user_data   = var.user_data
}

resource "aws_launch_template" "either" {
  name_prefix = "either-"
  user_data   = var.user_data != "" ? var.user_data : local.script
}

resource "aws_launch_template" "literal" {
  name_prefix = "literal-"
  user_data   = "IyEvYmluL2Jhc2gKZWNobyBvawo="
}

resource "aws_launch_template" "template" {
  name_prefix = "template-"
  user_data   = "${base64encode(local.script)}"
}

resource "aws_launch_template" "formatted" {
  name_prefix = "formatted-"
  user_data   = format("%s", local.encoded)
}

resource "aws_launch_template" "made" {
  name_prefix = "made-"
  user_data   = data.cloudinit_config.this.rendered
}

resource "aws_launch_configuration" "plain" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = local.script
}

resource "aws_launch_template" "file" {
  name_prefix = "file-"
  user_data   = file("${path.module}/user_data.txt")
}

resource "aws_launch_template" "absent_file" {
  name_prefix = "absent-file-"
  user_data   = file("${path.module}/${var.user_data}/encoded.txt")
}

resource "aws_instance" "file" {
  ami              = "ami-0123456789abcdef0"
  instance_type    = "t3.micro"
  user_data_base64 = local.file
}

locals {
  file = chomp(file("user_data.txt"))
}
