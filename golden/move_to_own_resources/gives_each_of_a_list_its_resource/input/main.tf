resource "aws_iam_user" "deploy" {
  name = "deploy"

  # What it may do.
  managed_policy_arns = [
    aws_iam_policy.deploy.arn,
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ]

  policies = [
    {
      policy_name     = "releases"
      policy_document = jsonencode({ Version = "2012-10-17", Statement = [] })
    }
  ]
}

resource "aws_iam_policy" "deploy" {
  name   = "deploy"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  roles  = [aws_iam_role.deploy.name, aws_iam_role.build.name]
}

resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = var.trust
}

resource "aws_iam_role" "build" {
  name               = "build"
  assume_role_policy = var.trust
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 2 * * ? *)"

  targets = [
    { id = "report", arn = var.queue_arn },
    { id = "clean-up", arn = var.function_arn },
  ]
}

resource "aws_lb_target_group" "web" {
  count = 2

  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  targets {
    id   = var.instance_ids[count.index]
    port = 8080
  }
}

variable "function_arn" {
  type = string
}

variable "instance_ids" {
  type = list(string)
}

variable "queue_arn" {
  type = string
}

variable "trust" {
  type = string
}
