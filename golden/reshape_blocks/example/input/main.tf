resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = "prod"
  method_path = "*/*"

  # What is logged.
  settings = {
    logging_level   = "INFO" # no bodies
    metrics_enabled = true
  }
}

resource "aws_route53_record" "blue" {
  zone_id        = var.zone_id
  name           = "shop.example.com"
  type           = "CNAME"
  ttl            = 60
  records        = ["blue.example.com"]
  set_identifier = "blue"
  # How much of the traffic it gets.
  weight = 90 # of 100
}

resource "aws_ecs_service" "shop" {
  name            = "shop"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.shop.arn

  deployment_configuration {
    # Never fewer than there should be.
    minimum_healthy_percent = 100
    maximum_percent         = 200

    deployment_circuit_breaker {
      enable   = true
      rollback = true
    }
  }
}

variable "zone_id" {
  type = string
}
