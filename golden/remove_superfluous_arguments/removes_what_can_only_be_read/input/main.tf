data "aws_region" "current" {}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-before"
  status                 = "available"
}

resource "aws_db_snapshot_copy" "orders" {
  source_db_snapshot_identifier = aws_db_snapshot.orders.db_snapshot_arn
  target_db_snapshot_identifier = "orders-copy"
  source_region                 = data.aws_region.current.name
}

resource "aws_ecr_lifecycle_policy" "app" {
  repository  = "app"
  policy      = jsonencode({ rules = [] })
  registry_id = "111122223333"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  arn  = "arn:aws:sqs:eu-west-1:111122223333:orders" # as it will be
}

resource "aws_ami_copy" "base" {
  name              = "base"
  source_ami_id     = "ami-0123456789abcdef0"
  source_ami_region = "eu-west-1"
  owner_id          = "111122223333"
}
