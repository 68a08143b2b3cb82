resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = var.queue_arn
  function_name    = "orders"

  # Only what is new.
  filter_criteria {
    filter {
      pattern = jsonencode({ body = { state = ["new"] } })
    }

    filter {
      pattern = jsonencode({ body = { state = ["open"] } })
    }
  }
}

resource "aws_lambda_event_source_mapping" "invoices" {
  event_source_arn = var.queue_arn
  function_name    = "invoices"

  filter_criteria {
    filter {
      pattern = jsonencode({ body = { kind = ["invoice"] } })
    }
  }
}

resource "aws_lambda_event_source_mapping" "returns" {
  event_source_arn = var.queue_arn
  function_name    = "returns"

  filter_criteria {
    filter {
      pattern = jsonencode({ body = { kind = ["return"] } })
    }
  }
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }
}

variable "queue_arn" {
  type = string
}
