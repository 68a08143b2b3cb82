resource "aws_launch_template" "web" {
  name                   = "web"
  image_id               = var.image_id
  instance_type          = "t3.micro"
  key_name               = "web"
  vpc_security_group_ids = [var.security_group_id]
}

resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 1
  max_size            = 4
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }

  desired_capacity = 2
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
