resource "aws_launch_template" "web" {
  name_prefix = "web-"
  user_data   = base64encode(templatefile("${path.module}/user_data.sh", {}))
}

resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 2

  launch_template {
    id = aws_launch_template.web.id
  }
}
