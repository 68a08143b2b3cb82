provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "second"
  region = "eu-central-1"
}

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

resource "aws_iam_role_policy" "replication" {
  name = "replication"
  role = aws_iam_role.replication.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["events:PutRule", "events:PutTargets", "events:DeleteRule", "events:RemoveTargets"]
        Resource = "arn:aws:events:*:*:rule/orders/GlobalEndpointManagedRule-*"
      },
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = "arn:aws:events:*:*:event-bus/orders"
      },
      {
        Effect   = "Allow"
        Action   = "iam:PassRole"
        Resource = "arn:aws:iam::*:role/replication"
      },
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

  replication_config {
    state = "ENABLED"
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

# It replicates nothing.
resource "aws_iam_role" "off" {
  name               = "off"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
}

resource "aws_cloudwatch_event_endpoint" "off" {
  name     = "off"
  role_arn = aws_iam_role.off.arn

  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.first.arn
  }

  event_bus {
    event_bus_arn = aws_cloudwatch_event_bus.second.arn
  }

  replication_config {
    state = "DISABLED"
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

resource "aws_iam_role" "fulfil" {
  name               = "fulfil"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "fulfil" {
  name = "fulfil"
  role = aws_iam_role.fulfil.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = "arn:aws:events:*:*:event-bus/*"
      }
    ]
  })
}

resource "aws_sfn_state_machine" "fulfil" {
  name     = "fulfil"
  role_arn = aws_iam_role.fulfil.arn

  definition = jsonencode({
    StartAt = "Tell"
    States = {
      Tell = {
        Type     = "Task"
        Resource = "arn:aws:states:::events:putEvents"
        Parameters = {
          Entries = [{ Source = "fulfil", DetailType = "Fulfilled", "Detail.$" = "$", EventBusName = aws_cloudwatch_event_bus.first.name }, { Source = "fulfil", DetailType = "Told", "Detail.$" = "$" }]
        }
        End = true
      }
    }
  })
}

# Which bus it is, only what comes says.
resource "aws_iam_role" "tell" {
  name               = "tell"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }] })
}

resource "aws_sfn_state_machine" "tell" {
  name     = "tell"
  role_arn = aws_iam_role.tell.arn

  definition = jsonencode({
    StartAt = "Tell"
    States = {
      Tell = {
        Type       = "Task"
        Resource   = "arn:aws:states:::events:putEvents"
        Parameters = { Entries = [{ Source = "tell", DetailType = "Told", "Detail.$" = "$", "EventBusName.$" = "$.bus" }] }
        End        = true
      }
    }
  })
}
