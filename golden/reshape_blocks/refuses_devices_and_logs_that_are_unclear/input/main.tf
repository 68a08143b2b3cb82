resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.large"

  root_block_device {
    volume_size = 20
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50
    }
  }

  block_device_mappings {
    device_name = var.device

    ebs {
      volume_size = 50
    }
  }

  block_device_mappings {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/orders"
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    level = "ERROR"

    destinations {
      cloud_watch_logs_log_group {
        log_group_arn = var.log_group_arn
      }
    }
  }
}

resource "aws_autoscaling_group" "web" {
  min_size             = 1
  max_size             = 2
  launch_configuration = "web"
  availability_zones   = ["eu-west-1a"]

  metrics_collection {
    granularity = "1Minute"
  }
}

variable "device" {
  type = string
}

variable "log_group_arn" {
  type = string
}
