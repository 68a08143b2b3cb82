variable "site" {
  type    = string
  default = "lyon"
}

resource "aws_iot_topic_rule" "telemetry" {
  name        = "telemetry"
  enabled     = true
  sql         = "SELECT *, topic(2) AS device FROM 'plants/+/telemetry'"
  sql_version = "2016-03-23"

  # The site is the module's, the rest comes with each message.
  s3 {
    role_arn    = "arn:aws:iam::123456789012:role/iot"
    bucket_name = "telemetry"
    key         = "${upper(var.site)}/${topic(2)}/${timestamp()}.json"
  }

  timestream {
    role_arn      = "arn:aws:iam::123456789012:role/iot"
    database_name = "plants"
    table_name    = "telemetry"

    dimension {
      name  = "device"
      value = "${upper(topic(2))}"
    }

    dimension {
      name  = "kind"
      value = "${lower(kind)}"
    }

    timestamp {
      unit  = "MILLISECONDS"
      value = "${timestamp()}"
    }
  }

  republish {
    role_arn = "arn:aws:iam::123456789012:role/iot"
    topic    = "days/${parse_time("yyyy-MM-dd", timestamp())}/${md5("plants")}/${payload.line}"
  }

  http {
    url = "https://ingest.example.com/${device}"
  }
}
