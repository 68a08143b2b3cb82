resource "aws_iam_role_policy" "app" {
  name = "app"
  role = "app"

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Resource": "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.name}:111122223333:jobs"
      }]
    }
  EOT

  depends_on = [data.aws_vpc.main]
}
