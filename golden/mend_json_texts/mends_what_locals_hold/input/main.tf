locals {
  trust = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "lambda.amazonaws.com" },
        "Action": "sts:AssumeRole",
      }]
    }
  EOF

  notes = "{ kept, }"
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = local.trust
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = local.trust
}

output "notes" {
  value = local.notes
}
