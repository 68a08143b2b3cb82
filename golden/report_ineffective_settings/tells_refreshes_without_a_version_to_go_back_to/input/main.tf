resource "aws_launch_template" "orders" {
  image_id      = var.image_id
  instance_type = "t3.small"
}

resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.orders.id
    version = "$Latest"
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      auto_rollback = true
    }
  }
}

resource "aws_autoscaling_group" "mixed" {
  name                = "mixed"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = var.launch_template_id
        version            = "$Default"
      }
    }
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      auto_rollback = true
    }
  }
}

# It has a number.
resource "aws_autoscaling_group" "numbered" {
  name                = "numbered"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.orders.id
    version = aws_launch_template.orders.latest_version
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      auto_rollback = true
    }
  }
}

# It is not rolled back.
resource "aws_autoscaling_group" "plain" {
  name                = "plain"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.orders.id
    version = "$Latest"
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      auto_rollback = var.is_rolled_back
    }
  }
}

variable "image_id" {
  type = string
}

variable "is_rolled_back" {
  type    = bool
  default = false
}

variable "launch_template_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}
