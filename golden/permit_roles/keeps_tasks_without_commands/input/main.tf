resource "aws_ecs_cluster" "main" {
  name = "main"
}

variable "subnet_ids" {
  type = list(string)
}

variable "is_open" {
  type    = bool
  default = false
}

# Nobody asks for it.
resource "aws_ecs_service" "quiet" {
  name                   = "quiet"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.quiet.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = false

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "quiet" {
  family                   = "quiet"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"
  task_role_arn            = aws_iam_role.quiet.arn
  container_definitions    = jsonencode([{ name = "quiet", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

resource "aws_iam_role" "quiet" {
  name               = "quiet"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

# Unless somebody says so.
resource "aws_ecs_service" "maybe" {
  name                   = "maybe"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.maybe.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = var.is_open

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "maybe" {
  family                   = "maybe"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"
  task_role_arn            = aws_iam_role.maybe.arn
  container_definitions    = jsonencode([{ name = "maybe", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

resource "aws_iam_role" "maybe" {
  name               = "maybe"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

# It may do so by a policy of AWS.
resource "aws_ecs_service" "open" {
  name                   = "open"
  cluster                = aws_ecs_cluster.main.id
  task_definition        = aws_ecs_task_definition.open.arn
  desired_count          = 1
  launch_type            = "FARGATE"
  enable_execute_command = true

  network_configuration {
    subnets = var.subnet_ids
  }
}

resource "aws_ecs_task_definition" "open" {
  family                   = "open"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"
  task_role_arn            = aws_iam_role.open.arn
  container_definitions    = jsonencode([{ name = "open", image = "public.ecr.aws/docker/library/busybox:latest" }])
}

resource "aws_iam_role" "open" {
  name               = "open"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "open" {
  role       = aws_iam_role.open.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}
