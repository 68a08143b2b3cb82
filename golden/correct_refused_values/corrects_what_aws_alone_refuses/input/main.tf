resource "aws_ecs_cluster" "shop" {
  name = "shop"

  setting {
    name  = "containerInsights"
    value = true # costs a little
  }
}

resource "aws_appautoscaling_policy" "orders" {
  name               = "orders"
  policy_type        = "TargetTracking"
  service_namespace  = "ecs"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"

  target_tracking_scaling_policy_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgresql"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "orders"

  manage_master_user_password = true
}
