resource "aws_iam_role" "worker" {
  name = "worker"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  tags = {
    Team = "red"
  }
}

# as long as there is a queue
resource "aws_iam_role_policy" "worker_queue_read" {
  name = "queue-read"
  role = aws_iam_role.worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
      Resource = "arn:aws:sqs:eu-west-1:123456789012:jobs"
    }]
  })
}

resource "aws_iam_role_policy" "worker_notes_read" {
  name   = "NotesRead"
  role   = aws_iam_role.worker.id
  policy = data.aws_iam_policy_document.read.json
}

# What every worker has.
# logs
resource "aws_iam_role_policy_attachment" "worker_aws_lambda_basic_execution_role" {
  role       = aws_iam_role.worker.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# the rest
resource "aws_iam_role_policy_attachment" "worker_extra" {
  role       = aws_iam_role.worker.name
  policy_arn = aws_iam_policy.extra.arn
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::notes/*"]
  }
}

data "aws_partition" "current" {}

resource "aws_iam_policy" "extra" {
  name   = "extra"
  policy = data.aws_iam_policy_document.read.json
}
