resource "aws_sns_topic" "bounces" {
  name = "bounces"
}

resource "aws_sesv2_configuration_set" "orders" {
  configuration_set_name = "orders"

  # What comes back.
  event_destination {
    name                 = "bounces" # and complaints
    enabled              = true
    matching_event_types = ["BOUNCE", "COMPLAINT"]

    sns_destination {
      topic_arn = aws_sns_topic.bounces.arn
    }
  }

  event_destination {
    event_destination_name = "metrics"
    matching_event_types   = ["SEND"]

    cloud_watch_destination {
      dimension_configuration {
        default_dimension_value = "orders"
        dimension_name          = "app"
        dimension_value_source  = "MESSAGE_TAG"
      }
    }
  }

  reputation_options {
    reputation_metrics_enabled = true
  }
}

resource "aws_ses_configuration_set" "ingest" {
  name = "ingest"

  event_destination {
    name           = "bounces"
    enabled        = true
    matching_types = ["bounce"]

    sns_destination {
      topic_arn = aws_sns_topic.bounces.arn
    }
  }
}
