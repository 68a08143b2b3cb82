resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "source" {
  name   = "source"
  role   = aws_iam_role.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], Resource = aws_sqs_queue.orders.arn }] })
}

resource "aws_iam_role_policy_attachment" "target" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSNSFullAccess"
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn
  source   = aws_sqs_queue.orders.arn
  target   = aws_sns_topic.orders.arn
}

# It waits already.
resource "aws_pipes_pipe" "returns" {
  name       = "returns"
  role_arn   = aws_iam_role.orders.arn
  source     = aws_sqs_queue.orders.arn
  target     = aws_sns_topic.orders.arn
  depends_on = [aws_iam_role_policy.source, aws_iam_role_policy_attachment.target]
}

# What the role may do is said by the pipe.
resource "aws_iam_role" "tagged" {
  name               = "tagged"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_pipes_pipe" "tagged" {
  name     = "tagged"
  role_arn = aws_iam_role.tagged.arn
  source   = aws_sqs_queue.orders.arn
  target   = aws_sns_topic.orders.arn
}

resource "aws_iam_role_policy" "tagged" {
  name   = "tagged"
  role   = aws_iam_role.tagged.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "pipes:DescribePipe", Resource = aws_pipes_pipe.tagged.arn }] })
}
