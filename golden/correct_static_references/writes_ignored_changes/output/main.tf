resource "aws_sqs_queue" "orders" {
  name = "orders"

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_ecs_service" "web" {
  name          = "web"
  desired_count = 1

  lifecycle {
    ignore_changes = [desired_count, task_definition]
  }
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  lifecycle {
    ignore_changes = [ami, tags["Patched"]]
  }
}

resource "aws_sns_topic" "events" {
  name = "events"

  lifecycle {
    ignore_changes = [tags]
  }
}
