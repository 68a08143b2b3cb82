resource "aws_autoscaling_group" "ingest" {
  name             = "ingest"
  min_size         = 1
  max_size         = 3
  desired_capacity = 2

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  # shown in the console
  tag {
    key                 = "Name"
    value               = "ingest" # as the group
    propagate_at_launch = true
  }

  # who is called
  # by day
  tag {
    key                 = "Owner"
    value               = "orders"
    propagate_at_launch = false
  }

  tag {
    # of the budget
    key   = "Cost"
    value = "42"
    # and no more
    propagate_at_launch = true
  }

  # that is all
}
