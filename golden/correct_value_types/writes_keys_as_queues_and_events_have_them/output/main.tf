resource "aws_sqs_queue" "failed" {
  name = "failed"
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = ["arn:aws:sqs:eu-west-1:111122223333:ingest"]
  })
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 3 # then it is looked at
  })
}

resource "aws_sns_topic_subscription" "ingest" {
  topic_arn      = var.topic_arn
  protocol       = "sqs"
  endpoint       = aws_sqs_queue.ingest.arn
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn })
  filter_policy  = jsonencode({ order_type = ["new"] })
}

resource "aws_cloudwatch_event_rule" "stopped" {
  name = "stopped"
  event_pattern = jsonencode({
    source      = ["aws.ec2"]
    detail-type = ["EC2 Instance State-change Notification"]
    detail      = { detail_type = ["stopped"] }
  })
}

resource "aws_api_gateway_model" "order" {
  rest_api_id  = var.api_id
  name         = "Order"
  content_type = "application/json"
  schema = jsonencode({
    type     = "object"
    required = ["id"]
  })
}

resource "aws_apigatewayv2_stage" "main" {
  api_id = var.api_id
  name   = "$default"

  access_log_settings {
    destination_arn = var.log_group_arn
    format = jsonencode({
      requestId = "$context.requestId"
      status    = "$context.status"
    })
  }
}

variable "topic_arn" {
  type = string
}

variable "api_id" {
  type = string
}

variable "log_group_arn" {
  type = string
}
