variable "subnet_ids" { type = list(string) }
variable "role_arn" { type = string }
variable "kms_key_arn" { type = string }

resource "aws_ecr_repository" "ingest" {
  name         = "ingest"
  force_delete = true

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.kms_key_arn
  }
}

resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_task_definition" "ingest" {
  family                   = "ingest"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "ingest", image = "ingest:1", essential = true }])

  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }
}

resource "aws_ecs_service" "ingest" {
  name                               = "ingest"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.ingest.arn
  desired_count                      = 2
  deployment_maximum_percent         = 200
  deployment_minimum_healthy_percent = 100
  platform_version                   = "LATEST"

  network_configuration {
    subnets = var.subnet_ids
  }

  service_registries {
    registry_arn = aws_service_discovery_service.ingest.arn
  }
}

resource "aws_service_discovery_private_dns_namespace" "main" {
  name = "main.local"
  vpc  = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_service_discovery_service" "ingest" {
  name         = "ingest"
  namespace_id = aws_service_discovery_private_dns_namespace.main.id
}

resource "aws_appautoscaling_policy" "ingest" {
  name               = "ingest"
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/main/ingest"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_eks_cluster" "main" {
  name                      = "main"
  role_arn                  = var.role_arn
  enabled_cluster_log_types = ["api", "audit"]

  vpc_config {
    subnet_ids          = var.subnet_ids
    public_access_cidrs = ["203.0.113.0/24"]
  }
}

resource "aws_eks_node_group" "main" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "main"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  disk_size       = 50

  scaling_config {
    desired_size = 2
    min_size     = 1
    max_size     = 4
  }

  remote_access {
    ec2_ssh_key = "ops"
  }
}

resource "aws_eks_fargate_profile" "jobs" {
  cluster_name           = aws_eks_cluster.main.name
  fargate_profile_name   = "jobs"
  pod_execution_role_arn = var.role_arn
  subnet_ids             = var.subnet_ids

  selector {
    namespace = "jobs"
  }
}

resource "aws_launch_template" "workers" {
  image_id               = "ami-0a1b2c3d4e5f60718"
  instance_type          = "t3.micro"
  vpc_security_group_ids = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_autoscaling_group" "workers" {
  name                = "workers"
  min_size            = 1
  max_size            = 3
  desired_capacity    = 2
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.workers.id
    version = "$Latest"
  }
}
