resource "aws_route53_resolver_endpoint" "orders" {
  name = "orders"
  # Not resolver_endpoint_type, which is of addresses.
  type               = "OUTBOUND"
  security_group_ids = ["sg-0a1b2c3d4e5f60718"]

  ip_address {
    subnet_id = "subnet-0a1b2c3d4e5f60718"
  }

  ip_address {
    subnet_id = "subnet-0a1b2c3d4e5f60719"
  }
}

resource "aws_appautoscaling_policy" "orders" {
  name               = "orders"
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/orders/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric = "ECSServiceAverageCPUUtilization"
    }
  }
}
