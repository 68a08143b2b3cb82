locals {
  service_role = aws_iam_role.batch.arn
}

resource "aws_iam_role" "batch" {
  name = "ingest-batch"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "batch.amazonaws.com" }
    }]
  })

  managed_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSBatchServiceRole"]
}

resource "aws_batch_compute_environment" "ingest" {
  type         = "UNMANAGED"
  service_role = local.service_role
}

resource "aws_iam_role" "host" {
  name = "orders-host"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })

  managed_policy_arns = [
    "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess",
    "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role",
  ]

  inline_policy {
    name = "orders"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.orders.arn
      }]
    })
  }
}

resource "aws_iam_instance_profile" "host" {
  name = "orders-host"
  role = aws_iam_role.host.name
}

resource "aws_launch_template" "host" {
  name_prefix = "orders-"

  iam_instance_profile {
    arn = aws_iam_instance_profile.host.arn
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# Names the role, and does not act as it.
resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:ReceiveMessage"
      Resource  = aws_sqs_queue.orders.arn
      Principal = { AWS = aws_iam_role.host.arn }
    }]
  })
}

# A second policy, under the name of the role.
resource "aws_iam_role_policy" "flow" {
  name   = "logs"
  role   = aws_iam_role.flow.id
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"logs:PutLogEvents\",\"Resource\":\"*\"}]}"
}

resource "aws_iam_role" "flow" {
  name = "flow"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "states.amazonaws.com" }
    }]
  })

  inline_policy {
    name   = "flow-alarms"
    policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"cloudwatch:PutMetricAlarm\",\"Resource\":\"*\"}]}"
  }
}
