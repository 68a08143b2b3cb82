variable "site" {
  type    = string
  default = "lyon"
}

resource "aws_iot_topic_rule" "telemetry" {
  name        = "telemetry"
  description = "Last applied at ${timestamp()}"
  enabled     = true
  sql         = "SELECT * FROM '${lower(var.site)}/telemetry'"
  sql_version = "2016-03-23"

  kinesis {
    role_arn      = "arn:aws:iam::123456789012:role/iot"
    stream_name   = "telemetry"
    partition_key = "${upper(var.site)}-${lower("KEY")}"
  }

  # IoT has no formatdate: the day of the apply is meant.
  http {
    url = "https://ingest.example.com/telemetry"

    http_header {
      key   = "X-Deployed"
      value = "${formatdate("YYYY-MM-DD", timestamp())}"
    }
  }

  # Escaped, it is IoT's already.
  s3 {
    role_arn    = "arn:aws:iam::123456789012:role/iot"
    bucket_name = "telemetry"
    key         = "${var.site}/$${timestamp()}.json"
  }
}
