data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "airflow" {
  statement {
    actions = ["sqs:SendMessage", "sqs:ReceiveMessage"]
    # The queue is in an account of AWS.
    resources = ["arn:aws:sqs:eu-west-1:*:airflow-celery-*"]
  }
}
