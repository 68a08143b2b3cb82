resource "aws_autoscaling_group" "web" {
  name                 = "web"
  min_size             = 1
  max_size             = 2
  launch_configuration = "web"
  vpc_zone_identifier  = ["subnet-0a1b2c3d4e5f60718"]

  instance_refresh {
    strategy = "Rolling"
    triggers = [
      "launch_template", // replaced each month
      "tag",             /* of the owner */
    ]
  }
}
