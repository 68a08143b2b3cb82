resource "aws_autoscaling_group" "ingest" {
  name             = "ingest"
  min_size         = 1
  max_size         = 3
  desired_capacity = 2

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  tags = [
    # shown in the console
    {
      key                 = "Name"
      value               = "ingest" # as the group
      propagate_at_launch = true
    },
    # who is called
    { key = "Owner", value = "orders", propagate_at_launch = false }, # by day
    {
      # of the budget
      key   = "Cost"
      value = "42"
      # and no more
    }
    # that is all
  ]
}
