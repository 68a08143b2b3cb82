resource "aws_instance" "worker" {
  ami           = var.image_id
  instance_type = "t3.large"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50 # GiB
      encrypted   = true
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size           = 200
      volume_type           = "gp3"
      delete_on_termination = false
    }
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/aws/states/orders"
  retention_in_days = 30
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = var.role_arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    level = "ERROR"

    destinations {
      cloud_watch_logs_log_group {
        log_group_arn = aws_cloudwatch_log_group.orders.arn
      }
    }
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  logging {
    cluster_logging {
      enabled_types {
        type = "api"
      }

      enabled_types {
        type = "audit"
      }
    }
  }
}

variable "image_id" {
  type = string
}

variable "role_arn" {
  type = string
}
