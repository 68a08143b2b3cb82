terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_caller_identity" "current" {}

locals {
  states_trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "states.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "nightly" {
  name               = "nightly"
  assume_role_policy = local.states_trust
}

resource "aws_iam_role_policy" "nightly" {
  name = "jobs"
  role = aws_iam_role.nightly.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["batch:SubmitJob", "batch:DescribeJobs", "batch:TerminateJob", "elasticmapreduce:*"]
      Resource = "*"
    }]
  })
}

resource "aws_sfn_state_machine" "nightly" {
  name     = "nightly"
  role_arn = aws_iam_role.nightly.arn

  definition = jsonencode({
    StartAt = "Load"
    States = {
      Load = {
        Type     = "Task"
        Resource = "arn:aws:states:::batch:submitJob.sync"
        Parameters = {
          JobName       = "load"
          JobQueue      = "arn:aws:batch:us-east-1:111122223333:job-queue/load"
          JobDefinition = "load"
        }
        Next = "Sort"
      }
      Sort = {
        Type     = "Task"
        Resource = "arn:aws:states:::elasticmapreduce:addStep.sync"
        Parameters = {
          ClusterId = "j-0123456789ABC"
          Step      = { Name = "sort" }
        }
        End = true
      }
    }
  })
}

# It waits for none of its jobs.
resource "aws_iam_role" "hourly" {
  name               = "hourly"
  assume_role_policy = local.states_trust
}

resource "aws_sfn_state_machine" "hourly" {
  name     = "hourly"
  role_arn = aws_iam_role.hourly.arn

  definition = jsonencode({
    StartAt = "Load"
    States = {
      Load = {
        Type     = "Task"
        Resource = "arn:aws:states:::batch:submitJob"
        End      = true
      }
    }
  })
}

# Its role may make any rule.
resource "aws_iam_role" "weekly" {
  name               = "weekly"
  assume_role_policy = local.states_trust
}

resource "aws_iam_role_policy" "weekly" {
  name = "jobs"
  role = aws_iam_role.weekly.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["states:StartExecution", "events:*"]
      Resource = "*"
    }]
  })
}

resource "aws_sfn_state_machine" "weekly" {
  name     = "weekly"
  role_arn = aws_iam_role.weekly.arn

  definition = <<-JSON
    {
      "StartAt": "Nightly",
      "States": {
        "Nightly": {
          "Type": "Task",
          "Resource": "arn:aws:states:::states:startExecution.sync:2",
          "Parameters": { "StateMachineArn": "${aws_sfn_state_machine.nightly.arn}" },
          "End": true
        }
      }
    }
  JSON
}

resource "aws_iam_role" "yearly" {
  name               = "yearly"
  assume_role_policy = local.states_trust
}

resource "aws_iam_role_policy" "yearly" {
  name = "start"
  role = aws_iam_role.yearly.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "states:StartExecution"
      Resource = aws_sfn_state_machine.nightly.arn
    }]
  })
}

resource "aws_sfn_state_machine" "yearly" {
  name     = "yearly"
  role_arn = aws_iam_role.yearly.arn

  definition = <<-JSON
    {
      "StartAt": "Nightly",
      "States": {
        "Nightly": {
          "Type": "Task",
          "Resource": "arn:aws:states:::states:startExecution.sync:2",
          "Parameters": { "StateMachineArn": "${aws_sfn_state_machine.nightly.arn}" },
          "End": true
        }
      }
    }
  JSON
}
