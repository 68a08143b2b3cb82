terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "spot" {
  name_prefix   = "spot-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "m6i.large"

  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_launch_template" "plain" {
  name_prefix   = "plain-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "m6i.large"
}

resource "aws_autoscaling_group" "render" {
  name_prefix         = "render-"
  min_size            = 0
  max_size            = 4
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id      = aws_launch_template.spot.id
    version = "$Latest"
  }

  warm_pool {
    min_size = 1
  }
}

resource "aws_autoscaling_group" "batch" {
  name_prefix         = "batch-"
  min_size            = 0
  max_size            = 4
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 25
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.plain.id
      }
    }
  }

  warm_pool {
    min_size = 1
  }
}

# Neither of these asks for spot instances and is kept warm.
resource "aws_autoscaling_group" "api" {
  name_prefix         = "api-"
  min_size            = 0
  max_size            = 4
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id      = aws_launch_template.plain.id
    version = "$Latest"
  }

  warm_pool {
    min_size = 1
  }
}

resource "aws_autoscaling_group" "queue" {
  name_prefix         = "queue-"
  min_size            = 0
  max_size            = 4
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id      = aws_launch_template.spot.id
    version = "$Latest"
  }
}
