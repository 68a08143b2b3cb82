provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "second"
  region = "eu-central-1"
}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_cloudwatch_event_bus" "first" {
  name = "orders"
}

resource "aws_cloudwatch_event_bus" "second" {
  provider = aws.second
  name     = "orders"
}

resource "aws_iam_role" "replication" {
  name               = "replication"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "replication_services" {
  name = "services"
  role = aws_iam_role.replication.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = [aws_cloudwatch_event_bus.first.arn, aws_cloudwatch_event_bus.second.arn]
      },
      {
        Effect = "Allow"
        Action = [
          "events:PutRule",
          "events:PutTargets",
          "events:DeleteRule",
          "events:RemoveTargets",
        ]
        Resource = [
          "${replace(aws_cloudwatch_event_bus.first.arn, ":event-bus/", ":rule/")}/GlobalEndpointManagedRule-*",
          "${replace(aws_cloudwatch_event_bus.second.arn, ":event-bus/", ":rule/")}/GlobalEndpointManagedRule-*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = "iam:PassRole"
        Resource = aws_iam_role.replication.arn
      }
    ]
  })
}

resource "aws_cloudwatch_event_endpoint" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.replication.arn

  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.first.arn
  }

  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.second.arn
  }

  routing_config {
    failover_config {
      primary {
        health_check = "arn:aws:route53:::healthcheck/0123abcd"
      }

      secondary {
        route = "eu-central-1"
      }
    }
  }
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = jsonencode({ source = ["orders"] })
}

resource "aws_iam_role" "forward" {
  name               = "forward"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "forward_put_into_second" {
  name = "put-into-second"
  role = aws_iam_role.forward.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = aws_cloudwatch_event_bus.second.arn
      }
    ]
  })
}

resource "aws_cloudwatch_event_target" "orders" {
  rule     = aws_cloudwatch_event_rule.orders.name
  arn      = aws_cloudwatch_event_bus.second.arn
  role_arn = aws_iam_role.forward.arn
}

resource "aws_iam_role" "fulfil" {
  name               = "fulfil"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "fulfil_put_events" {
  name = "put-events"
  role = aws_iam_role.fulfil.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = [aws_cloudwatch_event_bus.first.arn, aws_cloudwatch_event_bus.second.arn]
      }
    ]
  })
}

resource "aws_sfn_state_machine" "fulfil" {
  name     = "fulfil"
  role_arn = aws_iam_role.fulfil.arn

  definition = jsonencode({
    StartAt = "Each"
    States = {
      Each = {
        Type = "Map"
        ItemProcessor = {
          StartAt = "Tell"
          States = {
            Tell = {
              Type     = "Task"
              Resource = "arn:aws:states:::events:putEvents"
              Parameters = {
                Entries = [
                  { Source = "fulfil", DetailType = "Fulfilled", "Detail.$" = "$", EventBusName = aws_cloudwatch_event_bus.first.name },
                  { Source = "fulfil", DetailType = "Told", "Detail.$" = "$", EventBusName = aws_cloudwatch_event_bus.second.arn },
                ]
              }
              End = true
            }
          }
        }
        End = true
      }
    }
  })
}

# Where no bus is named, it is the default one.
resource "aws_iam_role" "tell" {
  name               = "tell"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "tell_put_events" {
  name = "put-events"
  role = aws_iam_role.tell.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "events:PutEvents"
        Resource = [
          "arn:aws:events:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:event-bus/default",
        ]
      }
    ]
  })
}

resource "aws_sfn_state_machine" "tell" {
  name     = "tell"
  role_arn = aws_iam_role.tell.arn

  definition = jsonencode({
    StartAt = "Tell"
    States = {
      Tell = {
        Type       = "Task"
        Resource   = "arn:aws:states:::events:putEvents.waitForTaskToken"
        Parameters = { Entries = [{ Source = "tell", DetailType = "Told", Detail = { "Token.$" = "$$.Task.Token" } }] }
        End        = true
      }
    }
  })
}

resource "aws_iam_role" "ask" {
  name               = "ask"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "ask_put_events" {
  name = "put-events"
  role = aws_iam_role.ask.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "events:PutEvents"
        Resource = [
          "arn:aws:events:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:event-bus/default",
        ]
      }
    ]
  })
}

resource "aws_sfn_state_machine" "ask" {
  name     = "ask"
  role_arn = aws_iam_role.ask.arn

  definition = <<-JSON
    {
      "StartAt": "Ask",
      "States": {
        "Ask": {
          "Type": "Task",
          "Resource": "arn:aws:states:::events:putEvents",
          "Parameters": {"Entries": [{"Source": "ask", "DetailType": "Asked", "Detail.$": "$"}]},
          "End": true
        }
      }
    }
  JSON
}
