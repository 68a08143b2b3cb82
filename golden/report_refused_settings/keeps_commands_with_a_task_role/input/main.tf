resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "orders" {
  name                   = "orders"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.orders.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = "arn:aws:iam::123456789012:role/orders"
  container_definitions    = jsonencode([{ name = "orders", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

# Nobody asks for it by default.
variable "is_open" {
  type    = bool
  default = false
}

resource "aws_ecs_service" "ingest" {
  name                   = "ingest"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.ingest.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = var.is_open

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_definition" "ingest" {
  family                   = "ingest"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "ingest", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

# Whoever asks may give one.
variable "task_role_arn" {
  type    = string
  default = null
}

resource "aws_ecs_service" "returns" {
  name                   = "returns"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.returns.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_definition" "returns" {
  family                   = "returns"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = var.task_role_arn
  container_definitions    = jsonencode([{ name = "returns", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

# It is not of the module.
resource "aws_ecs_service" "reports" {
  name                   = "reports"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = "reports:7"
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# The role of the instances is taken.
resource "aws_ecs_service" "ledger" {
  name                   = "ledger"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.ledger.arn
  desired_count          = 1
  launch_type            = "EC2"
  enable_execute_command = true
}

resource "aws_ecs_service" "outside" {
  name                   = "outside"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.ledger.arn
  desired_count          = 1
  launch_type            = "EXTERNAL"
  enable_execute_command = true
}

resource "aws_ecs_task_definition" "ledger" {
  family                   = "ledger"
  requires_compatibilities = ["EC2", "EXTERNAL"]
  container_definitions    = jsonencode([{ name = "ledger", image = "public.ecr.aws/docker/library/busybox:latest", memory = 128 }])
}
