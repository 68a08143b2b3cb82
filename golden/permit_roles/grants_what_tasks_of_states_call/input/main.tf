data "aws_partition" "current" {}

resource "aws_sfn_state_machine" "settle" {
  name     = "settle"
  role_arn = aws_iam_role.settle.arn

  definition = jsonencode({
    StartAt = "Load"
    States = {
      Load = {
        Type       = "Task"
        Resource   = "arn:aws:states:::dynamodb:getItem"
        Parameters = { TableName = aws_dynamodb_table.orders.name, Key = { id = { "S.$" = "$.id" } } }
        Next       = "Save"
      }
      Save = {
        Type       = "Task"
        Resource   = "arn:aws:states:::aws-sdk:dynamodb:updateItem"
        Parameters = { TableName = aws_dynamodb_table.orders.name, Key = { id = { "S.$" = "$.id" } } }
        Next       = "Both"
      }
      Both = {
        Type = "Parallel"
        Next = "Ask"
        Branches = [
          {
            StartAt = "Tell"
            States = {
              Tell = {
                Type       = "Task"
                Resource   = "arn:${data.aws_partition.current.partition}:states:::sns:publish"
                Parameters = { TopicArn = aws_sns_topic.settled.arn, "Message.$" = "$.id" }
                End        = true
              }
            }
          }
        ]
      }
      Ask = {
        Type       = "Task"
        Resource   = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
        Parameters = { QueueUrl = aws_sqs_queue.approvals.url, MessageBody = { "Token.$" = "$$.Task.Token" } }
        End        = true
      }
    }
  })
}

resource "aws_iam_role" "settle" {
  name               = "settle"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_sfn_state_machine" "report" {
  name     = "report"
  role_arn = aws_iam_role.report.arn

  definition = <<-JSON
    {
      "QueryLanguage": "JSONata",
      "StartAt": "Tell",
      "States": {
        "Tell": {
          "Type": "Task",
          "Resource": "arn:aws:states:::sns:publish",
          "Arguments": { "TopicArn": "${aws_sns_topic.settled.arn}", "Message": "done" },
          "End": true
        }
      }
    }
  JSON
}

resource "aws_iam_role" "report" {
  name               = "report"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kms_key" "main" {
  description = "Messages"
}

resource "aws_sns_topic" "settled" {
  name              = "settled"
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_sqs_queue" "approvals" {
  name = "approvals"
}
