resource "aws_launch_template" "web" {
  name             = "web"
  image_id         = var.image_id
  min_size         = 1
  max_size         = 4
  desired_capacity = 2
}

resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 1
  max_size            = 4
  vpc_zone_identifier = var.subnet_ids
  instance_type       = "t3.micro"
  key_name            = "web"
  security_groups     = [var.security_group_id]

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
}

variable "image_id" {
  type = string
}

variable "security_group_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}
