variable "sizes" {
  type    = list(number)
  default = [30]
}

variable "data_device" {
  type = string
}

data "aws_ami" "orders" {
  most_recent = true
  owners      = ["amazon"]
}

resource "aws_launch_template" "orders" {
  name     = "orders"
  image_id = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted   = true
      volume_size = 30
      volume_type = "gp3"
    }
  }
}

resource "aws_launch_template" "ingest" {
  name     = "ingest"
  image_id = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

  root_block_device {
    volume_size = 30
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 8
    }
  }
}

resource "aws_launch_template" "reports" {
  name     = "reports"
  image_id = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

  dynamic "root_block_device" {
    for_each = var.sizes

    content {
      volume_size = root_block_device.value
    }
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }
}

# The second may be the device that the image calls its root.
resource "aws_launch_template" "archive" {
  name     = "archive"
  image_id = data.aws_ami.orders.id

  root_block_device {
    volume_size = 30
  }

  block_device_mappings {
    device_name = var.data_device

    ebs {
      volume_size = 100
    }
  }
}

resource "aws_launch_template" "workers" {
  name     = "workers"
  image_id = data.aws_ami.orders.id

  block_device_mappings {
    device_name = data.aws_ami.orders.root_device_name

    ebs {
      volume_size = 30
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 100
    }
  }
}
