variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "role_arn" {
  type = string
}

variable "queue_arn" {
  type = string
}

variable "certificate_arn" {
  type = string
}

variable "code_hash" {
  type = string
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id
}

resource "aws_lb" "orders" {
  load_balancer_name     = "orders"
  internal               = true
  vpc_security_group_ids = [aws_security_group.orders.id]
  subnets                = var.subnet_ids
  ip_type                = "ipv4"
}

resource "aws_lb_target_group" "orders" {
  name        = "orders"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id

  drain_timeout = 30

  health_check {
    path            = "/health"
    expected_status = "200-299"
  }
}

resource "aws_lb_listener" "orders" {
  load_balancer_arn   = aws_lb.orders.arn
  port                = 443
  protocol            = "HTTPS"
  tls_policy          = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  acm_certificate_arn = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.orders.arn
  }
}

resource "aws_lb_listener_rule" "closed" {
  listener_arn = aws_lb_listener.orders.arn

  action {
    type = "fixed-response"

    fixed_response {
      content_type  = "text/plain"
      response_code = "404"
    }
  }

  condition {
    path_pattern {
      patterns = ["/internal/*"]
    }
  }
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  cpu                      = 256
  memory                   = 512
  networking_mode          = "awsvpc"
  required_compatibilities = ["FARGATE"]
  execution_role_arn       = var.role_arn

  container_definitions = jsonencode([{
    name         = "orders"
    image        = "orders:latest"
    portMappings = [{ containerPort = 8080 }]
  }])
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = aws_ecs_cluster.orders.id
  task_definition = aws_ecs_task_definition.orders.arn
  launch_type     = "FARGATE"

  # Two at any time.
  desired             = 2
  min_healthy_percent = 100
  max_percent         = 200
  exec_enabled        = true

  circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets                = var.subnet_ids
    vpc_security_group_ids = [aws_security_group.orders.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.orders.arn
    container_name   = "orders"
    container_port   = 8080
  }

  depends_on = [aws_lb_listener.orders]
}

resource "aws_lambda_function" "ingest" {
  function_name      = "ingest"
  execution_role_arn = var.role_arn
  runtime            = "python3.12"
  handler            = "ingest.handler"
  filename           = "ingest.zip"
  code_hash          = var.code_hash
  concurrency_limit  = 10
}

resource "aws_lambda_event_source_mapping" "ingest" {
  source           = var.queue_arn
  function         = aws_lambda_function.ingest.arn
  batch_size       = 10
  max_batch_window = 5
}

resource "aws_cloudfront_function" "rewrite" {
  name         = "rewrite"
  runtime      = "cloudfront-js-2.0"
  auto_publish = true
  description  = "Rewrites paths"
  code         = "function handler(event) { return event.request; }"
}

resource "aws_api_gateway_rest_api" "orders" {
  name                = "orders"
  disable_execute_api = true
}

resource "aws_api_gateway_resource" "orders" {
  rest_api_id  = aws_api_gateway_rest_api.orders.id
  parent_id    = aws_api_gateway_rest_api.orders.root_resource_id
  path_segment = "orders"
}

resource "aws_apigatewayv2_api" "orders" {
  name     = "orders-http"
  protocol = "HTTP"

  cors_configuration {
    origins = ["https://orders.example.com"]
  }
}
