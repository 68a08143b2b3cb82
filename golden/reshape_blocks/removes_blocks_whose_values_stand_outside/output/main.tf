resource "aws_ecs_service" "orders" {
  name                               = "orders"
  cluster                            = "shop"
  task_definition                    = "orders:1"
  deployment_maximum_percent         = 200
  deployment_minimum_healthy_percent = 100
}

# What is new in it stays.
resource "aws_ecs_service" "clicks" {
  name                       = "clicks"
  cluster                    = "shop"
  task_definition            = "clicks:1"
  deployment_maximum_percent = 200

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}

# Which of the two is meant?
resource "aws_ecs_service" "events" {
  name                               = "events"
  cluster                            = "shop"
  task_definition                    = "events:1"
  deployment_minimum_healthy_percent = 50

  deployment_configuration {
    maximum_percent         = 200
    minimum_healthy_percent = 100
  }
}
