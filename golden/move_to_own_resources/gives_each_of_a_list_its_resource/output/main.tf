resource "aws_iam_user" "deploy" {
  name = "deploy"
}

resource "aws_iam_user_policy_attachment" "deploy" {
  user = aws_iam_user.deploy.name
  # What it may do.
  policy_arn = aws_iam_policy.deploy.arn
}

resource "aws_iam_user_policy_attachment" "deploy_2" {
  user       = aws_iam_user.deploy.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user_policy" "deploy" {
  user   = aws_iam_user.deploy.name
  name   = "releases"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_policy" "deploy" {
  name   = "deploy"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_role_policy_attachment" "deploy" {
  policy_arn = aws_iam_policy.deploy.arn
  role       = aws_iam_role.deploy.name
}

resource "aws_iam_role_policy_attachment" "deploy_2" {
  policy_arn = aws_iam_policy.deploy.arn
  role       = aws_iam_role.build.name
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
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule      = aws_cloudwatch_event_rule.nightly.name
  target_id = "report"
  arn       = var.queue_arn
}

resource "aws_cloudwatch_event_target" "nightly_2" {
  rule      = aws_cloudwatch_event_rule.nightly.name
  target_id = "clean-up"
  arn       = var.function_arn
}

resource "aws_lb_target_group" "web" {
  count = 2

  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"
}

resource "aws_lb_target_group_attachment" "web" {
  count = 2

  target_group_arn = aws_lb_target_group.web[count.index].arn
  target_id        = var.instance_ids[count.index]
  port             = 8080
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
