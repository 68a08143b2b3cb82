resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-1"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "web" {
  name                = "web"
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = ["subnet-1"]

  tag {
    key                 = "Name"
    value               = "web"
    propagate_at_launch = true
  }

  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
}

resource "aws_db_proxy_target" "main" {
  db_proxy_name         = "main"
  db_cluster_identifier = "main"
  target_group_name     = "default"
}

resource "aws_appautoscaling_target" "orders" {
  min_capacity       = 1
  max_capacity       = 4
  resource_id        = "service/main/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}

resource "aws_appautoscaling_policy" "orders" {
  name               = "orders"
  scalable_dimension = aws_appautoscaling_target.orders.scalable_dimension
  service_namespace  = aws_appautoscaling_target.orders.service_namespace
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_appautoscaling_target.orders.resource_id
}
