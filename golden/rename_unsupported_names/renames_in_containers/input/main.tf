variable "subnet_ids" { type = list(string) }
variable "role_arn" { type = string }
variable "kms_key_arn" { type = string }

resource "aws_ecr_repository" "ingest" {
  name          = "ingest"
  force_destroy = true

  encryption_configuration {
    encryption_type = "KMS"
    kms_key_arn     = var.kms_key_arn
  }
}

resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_task_definition" "ingest" {
  name         = "ingest"
  launch_type  = "FARGATE"
  network_mode = "awsvpc"
  cpu          = 256
  memory       = 512
  containers   = jsonencode([{ name = "ingest", image = "ingest:1", essential = true }])

  runtime_platform {
    architecture     = "ARM64"
    operating_system = "LINUX"
  }
}

resource "aws_ecs_service" "ingest" {
  name                     = "ingest"
  cluster_arn              = aws_ecs_cluster.main.arn
  task_definition_arn      = aws_ecs_task_definition.ingest.arn
  desired_count            = 2
  maximum_percent          = 200
  minimum_healthy_percent  = 100
  fargate_platform_version = "LATEST"

  network_configuration {
    subnet_ids = var.subnet_ids
  }

  service_registry {
    arn = aws_service_discovery_service.ingest.arn
  }
}

resource "aws_service_discovery_private_dns_namespace" "main" {
  domain_name = "main.local"
  vpc         = "vpc-0a1b2c3d4e5f60718"
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

  target_tracking_configuration {
    target_value = 60
    predefined_scaling_metric_specification {
      predefined_scaling_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_eks_cluster" "main" {
  cluster_name      = "main"
  role_arn          = var.role_arn
  enabled_log_types = ["api", "audit"]

  resources_vpc_config {
    subnet_ids   = var.subnet_ids
    public_cidrs = ["203.0.113.0/24"]
  }
}

resource "aws_eks_node_group" "main" {
  cluster_name = aws_eks_cluster.main.name
  name         = "main"
  node_role    = var.role_arn
  subnets      = var.subnet_ids
  disk_size_gb = 50

  scaling_config {
    desired_capacity = 2
    min_capacity     = 1
    max_capacity     = 4
  }

  remote_access {
    ssh_key_name = "ops"
  }
}

resource "aws_eks_fargate_profile" "jobs" {
  cluster_name         = aws_eks_cluster.main.name
  fargate_profile_name = "jobs"
  execution_role_arn   = var.role_arn
  subnet_ids           = var.subnet_ids

  selector {
    namespace = "jobs"
  }
}

resource "aws_launch_template" "workers" {
  ami             = "ami-0a1b2c3d4e5f60718"
  instance_type   = "t3.micro"
  security_groups = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_autoscaling_group" "workers" {
  name       = "workers"
  min        = 1
  max        = 3
  desired    = 2
  subnet_ids = var.subnet_ids

  launch_template {
    id      = aws_launch_template.workers.id
    version = "$Latest"
  }
}
