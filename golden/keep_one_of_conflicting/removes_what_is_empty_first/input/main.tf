resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 3
  availability_zones  = ["eu-west-1a", "eu-west-1b"]
  vpc_zone_identifier = []

  launch_template {
    id = "lt-0123456789abcdef0"
  }
}
