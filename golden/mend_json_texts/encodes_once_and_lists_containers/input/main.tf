resource "aws_iam_policy" "ingest" {
  name = "ingest"
  policy = jsonencode(<<EOF
{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" }]
}
EOF
  )
}

resource "aws_ecs_task_definition" "orders" {
  family = "orders"

  container_definitions = jsonencode({
    name   = "orders"
    image  = "orders:1"
    memory = 256
  })
}

resource "aws_ecs_task_definition" "ingest" {
  family                = "ingest"
  container_definitions = <<EOF
{
  "name": "ingest",
  "image": "ingest:1",
  "memory": 256
}
EOF
}
