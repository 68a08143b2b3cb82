resource "aws_autoscaling_group" "web" {
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = ["subnet-0a1b2c3d4e5f60718"]
  propagate_at_launch = true

  launch_template {
    id = "lt-0a1b2c3d4e5f60718"
  }

  tag {
    key                 = "Name"
    value               = "web"
    propagate_at_launch = true
  }
}
