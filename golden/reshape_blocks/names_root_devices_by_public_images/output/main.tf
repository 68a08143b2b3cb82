variable "architecture" {
  type    = string
  default = "arm64"
}

data "aws_ssm_parameter" "linux" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${var.architecture}"
}

data "aws_ssm_parameter" "ubuntu" {
  name = "/aws/service/canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id"
}

data "aws_ssm_parameter" "own" {
  name = "/orders/image"
}

locals {
  image_id = data.aws_ssm_parameter.linux.value
}

resource "aws_launch_template" "orders" {
  name_prefix   = "orders-"
  image_id      = local.image_id
  instance_type = "t4g.small"

  # The system's own.
  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 30
      volume_type = "gp3"
      encrypted   = true
    }
  }
}

resource "aws_launch_template" "ubuntu" {
  name_prefix   = "ubuntu-"
  image_id      = nonsensitive(data.aws_ssm_parameter.ubuntu.value)
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/sda1"

    ebs {
      volume_size = 30
    }
  }
}

resource "aws_launch_template" "windows" {
  name_prefix   = "windows-"
  image_id      = "resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base"
  instance_type = "t3.large"

  block_device_mappings {
    device_name = "/dev/sda1"

    ebs {
      volume_size = 80
    }
  }
}

# What image that is, nobody knows.
resource "aws_launch_template" "own" {
  name_prefix   = "own-"
  image_id      = data.aws_ssm_parameter.own.value
  instance_type = "t3.small"

  root_block_device {
    volume_size = 30
  }
}
