resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  deletion_protection         = false
  ca_cert_identifier          = "rds-ca-rsa2048-g1"
  publicly_accessible         = true
}

resource "aws_rds_cluster_instance" "first" {
  cluster_identifier      = aws_rds_cluster.orders.id
  engine                  = aws_rds_cluster.orders.engine
  instance_class          = "db.r6g.large"
  deletion_protection     = true
  backup_retention_period = 7
  master_password         = var.password
}

resource "aws_rds_cluster_instance" "second" {
  cluster_identifier      = aws_rds_cluster.orders.id
  engine                  = aws_rds_cluster.orders.engine
  instance_class          = "db.r6g.large"
  publicly_accessible     = false
  backup_retention_period = 14
}

resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", image = "nginx:1.27", essential = true }])
}

resource "aws_ecs_service" "one" {
  name            = "one"
  task_definition = aws_ecs_task_definition.web.arn
  cpu             = 256
}

resource "aws_ecs_service" "two" {
  name            = "two"
  task_definition = aws_ecs_task_definition.web.arn
}

resource "aws_ecs_task_definition" "job" {
  family                = "job"
  container_definitions = jsonencode([{ name = "job", image = "job:1", essential = true }])
}

resource "aws_ecs_service" "job" {
  for_each = toset(["a", "b"])

  name            = "job-${each.key}"
  task_definition = aws_ecs_task_definition.job.arn
  memory          = each.key == "a" ? 512 : 1024
}

resource "aws_launch_template" "web" {
  image_id = "ami-0123456789abcdef0"

  network_interfaces {
    associate_public_ip_address = false
  }
}

resource "aws_autoscaling_group" "web" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]
  security_groups    = ["sg-0123456789abcdef0"]

  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_docdb_cluster" "one" {
  cluster_identifier = "one"
}

resource "aws_docdb_cluster_instance" "one" {
  cluster_identifier      = aws_docdb_cluster.one.id
  instance_class          = "db.r6g.large"
  backup_retention_period = 7 + (length(aws_docdb_cluster.one.endpoint) > 0 ? 1 : 0)
}

variable "password" {
  type      = string
  sensitive = true
}
