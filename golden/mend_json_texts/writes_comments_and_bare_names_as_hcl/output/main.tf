resource "aws_sqs_queue" "orders" {
  name = "orders"

  policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      {
        // whoever publishes
        "Effect" : "Allow",
        "Principal" : { "Service" : "sns.amazonaws.com" },
        "Action" : "sqs:SendMessage",
        "Resource" : "*" # this queue
      }
    ]
  })
}

resource "aws_cloudwatch_event_rule" "orders" {
  name = "orders"
  event_pattern = jsonencode({
    source = ["aws.s3"]
    detail = { bucket = { name = ["${aws_sqs_queue.orders.name}-landing"] } }
  })
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"

  definition = jsonencode({
    StartAt : "Done",
    States : { Done : { Type : "Pass", End : true } }
  })
}
