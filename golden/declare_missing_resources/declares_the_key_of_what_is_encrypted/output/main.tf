provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-west-1"
}

resource "aws_kms_key" "data" {
  description         = "Key for data"
  enable_key_rotation = true
}

resource "aws_kms_key" "flow_logs" {
  description         = "Key for flow logs"
  enable_key_rotation = true
}

resource "aws_cloudwatch_log_group" "flow_logs" {
  name              = "/vpc/flow-logs"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.flow_logs.arn
}

resource "aws_kms_key" "jobs" {
  provider = aws.replica

  description         = "Key for jobs"
  enable_key_rotation = true
}

resource "aws_sqs_queue" "jobs" {
  provider = aws.replica

  name              = "jobs"
  kms_master_key_id = aws_kms_key.jobs.key_id
}
