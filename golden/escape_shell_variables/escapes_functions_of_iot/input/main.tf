resource "aws_iot_topic_rule" "readings" {
  name        = "readings"
  enabled     = true
  sql         = "SELECT * FROM 'sensors/+/readings'"
  sql_version = "2016-03-23"

  kinesis {
    role_arn      = "arn:aws:iam::123456789012:role/iot"
    stream_name   = "readings"
    partition_key = "${topic(2)}"
  }

  s3 {
    role_arn    = "arn:aws:iam::123456789012:role/iot"
    bucket_name = "readings"
    key         = "${topic(2)}/${device}/$${newuuid()}.json"
  }

  # Of something else, it is a function that nobody has.
  tags = { Topic = upper("${topics(2)}") }
}

output "topic" {
  value = "${topic(2)}"
}
