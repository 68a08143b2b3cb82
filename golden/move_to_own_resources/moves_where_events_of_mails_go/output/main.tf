resource "aws_sns_topic" "bounces" {
  name = "bounces"
}

resource "aws_sesv2_configuration_set" "orders" {
  configuration_set_name = "orders"

  reputation_options {
    reputation_metrics_enabled = true
  }
}

resource "aws_sesv2_configuration_set_event_destination" "orders" {
  configuration_set_name = aws_sesv2_configuration_set.orders.configuration_set_name
  # What comes back.
  event_destination_name = "bounces" # and complaints

  event_destination {
    enabled              = true
    matching_event_types = ["BOUNCE", "COMPLAINT"]

    sns_destination {
      topic_arn = aws_sns_topic.bounces.arn
    }
  }
}

resource "aws_sesv2_configuration_set_event_destination" "orders_2" {
  configuration_set_name = aws_sesv2_configuration_set.orders.configuration_set_name
  event_destination_name = "metrics"

  event_destination {
    matching_event_types = ["SEND"]

    cloud_watch_destination {
      dimension_configuration {
        default_dimension_value = "orders"
        dimension_name          = "app"
        dimension_value_source  = "MESSAGE_TAG"
      }
    }
  }
}

resource "aws_ses_configuration_set" "ingest" {
  name = "ingest"
}

resource "aws_ses_event_destination" "ingest" {
  configuration_set_name = aws_ses_configuration_set.ingest.name
  name                   = "bounces"
  enabled                = true
  matching_types         = ["bounce"]

  sns_destination {
    topic_arn = aws_sns_topic.bounces.arn
  }
}
