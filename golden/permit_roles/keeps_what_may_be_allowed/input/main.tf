variable "role_arn" {
  type = string
}

variable "policy_arn" {
  type = string
}

# The role comes from elsewhere.
resource "aws_lambda_function" "given" {
  function_name = "given"
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "given.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

# A policy that cannot be read may allow it.
resource "aws_lambda_function" "attached" {
  function_name = "attached"
  role          = aws_iam_role.attached.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "attached.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_iam_role" "attached" {
  name               = "attached"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.attached.name
  policy_arn = var.policy_arn
}

# A pattern allows it.
resource "aws_lambda_function" "allowed" {
  function_name = "allowed"
  role          = aws_iam_role.allowed.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "allowed.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }
}

resource "aws_iam_role" "allowed" {
  name               = "allowed"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "vpc" {
  role       = aws_iam_role.allowed.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_iam_role_policy" "allowed" {
  name   = "allowed"
  role   = aws_iam_role.allowed.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "arn:aws:sqs:*:*:failed*" }] })
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

# Nothing is logged, and nothing is needed.
resource "aws_sfn_state_machine" "quiet" {
  name       = "quiet"
  role_arn   = aws_iam_role.quiet.arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.quiet.arn}:*"
    level           = "OFF"
  }
}

resource "aws_cloudwatch_log_group" "quiet" {
  name = "quiet"
}

resource "aws_iam_role" "quiet" {
  name               = "quiet"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

# Logs in a bucket need no role.
resource "aws_flow_log" "bucket" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flows"
}

# Whether it is in a VPC is for a variable to say, and what is logged is nothing by default.
variable "subnet_ids" {
  type    = list(string)
  default = []
}

resource "aws_lambda_function" "either" {
  function_name = "either"
  role          = aws_iam_role.quiet.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "either.zip"

  dynamic "vpc_config" {
    for_each = length(var.subnet_ids) > 0 ? [1] : []

    content {
      subnet_ids         = var.subnet_ids
      security_group_ids = ["sg-0123456789abcdef0"]
    }
  }
}

resource "aws_lambda_function" "outside" {
  function_name = "outside"
  role          = aws_iam_role.quiet.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "outside.zip"

  vpc_config {
    subnet_ids         = []
    security_group_ids = []
  }
}

resource "aws_sfn_state_machine" "default" {
  name       = "default"
  role_arn   = aws_iam_role.quiet.arn
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.quiet.arn}:*"
  }
}

# The role's own arguments name what allows it.
resource "aws_lambda_function" "listed" {
  function_name = "listed"
  role          = aws_iam_role.listed.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "listed.zip"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }
}

resource "aws_iam_role" "listed" {
  name                = "listed"
  managed_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"]
  assume_role_policy  = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policies_exclusive" "other" {
  role_name    = aws_iam_role.quiet.name
  policy_names = []
}

# A name of a loop means nothing outside of it, and a queue that is there on a condition may be missing.
resource "aws_ecs_task_definition" "looped" {
  family             = "looped"
  execution_role_arn = aws_iam_role.looped.arn

  container_definitions = jsonencode([{
    name    = "looped"
    image   = "looped:1"
    memory  = 512
    secrets = [for name in ["a", "b"] : { name = name, valueFrom = aws_ssm_parameter.looped[name].arn }]
  }])
}

resource "aws_ssm_parameter" "looped" {
  for_each = toset(["a", "b"])
  name     = each.key
  type     = "String"
  value    = "set later"
}

resource "aws_iam_role" "looped" {
  name               = "looped"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

variable "keeps_failed" {
  type    = bool
  default = true
}

resource "aws_sqs_queue" "maybe" {
  count = var.keeps_failed ? 1 : 0
  name  = "maybe"
}

resource "aws_lambda_function" "maybe" {
  function_name = "maybe"
  role          = aws_iam_role.maybe.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "maybe.zip"

  dynamic "dead_letter_config" {
    for_each = var.keeps_failed ? [1] : []

    content {
      target_arn = aws_sqs_queue.maybe[0].arn
    }
  }
}

resource "aws_iam_role" "maybe" {
  name               = "maybe"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

# Its subnets are none by default.
resource "aws_lambda_function" "inside" {
  function_name = "inside"
  role          = aws_iam_role.maybe.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "inside.zip"

  vpc_config {
    subnet_ids         = var.subnet_ids
    security_group_ids = ["sg-0123456789abcdef0"]
  }
}

# The policy of AWS lets the role read secrets of some names, of which this may be one.
resource "aws_secretsmanager_secret" "partner" {
  name = "partner"
}

resource "aws_iam_role" "partner" {
  name               = "partner"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "partner" {
  role       = aws_iam_role.partner.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSDataFullAccess"
}

resource "aws_ecs_task_definition" "partner" {
  family             = "partner"
  execution_role_arn = aws_iam_role.partner.arn

  container_definitions = jsonencode([{
    name    = "partner"
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/partner:1"
    secrets = [{ name = "KEY", valueFrom = aws_secretsmanager_secret.partner.arn }]
  }])
}
