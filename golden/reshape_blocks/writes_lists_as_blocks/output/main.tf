resource "aws_eks_fargate_profile" "orders" {
  cluster_name           = "main"
  fargate_profile_name   = "orders"
  pod_execution_role_arn = var.role_arn

  # The shop itself.
  selector {
    namespace = "orders"
    labels    = { app = "shop" }
  }

  selector {
    namespace = "jobs"
  }
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = var.cluster
  task_definition = var.task

  load_balancer {
    target_group_arn = var.target_group_arn
    container_name   = "orders"
    container_port   = 8080
  }

  service_registries {
    registry_arn = var.registry_arn
  }
}

resource "aws_lb_listener_rule" "orders" {
  listener_arn = var.listener_arn

  action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }

  condition {
    path_pattern {
      values = ["/orders/*"]
    }
  }

  condition {
    host_header {
      values = ["shop.example.com"]
    }
  }
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"

  replica {
    region = "eu-west-1"
  }

  replica {
    region = "eu-central-1"
  }
}

resource "aws_codeartifact_repository" "npm" {
  repository = "npm"
  domain     = "shop"

  external_connections {
    external_connection_name = "public:npmjs"
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image

  environment {
    variables = {
      STAGE = "prod" # or test
      TABLE = var.table
    }
  }
}

resource "aws_secretsmanager_secret" "shop" {
  name = "shop"

  replica {
    region = "eu-west-1"
  }
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-*"]
  }

  filter {
    name   = "architecture"
    values = ["arm64"]
  }
}
