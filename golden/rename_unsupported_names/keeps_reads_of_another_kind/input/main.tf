resource "aws_organizations_policy_attachment" "root" {
  policy_id = "p-0a1b2c3d"
  target_id = "111122223333"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = "vpc-0a1b2c3d4e5f60718"
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = ["rtb-0a1b2c3d4e5f60718"]
}

variable "role" {
  description = "The role of the instances."
  type        = string
}

resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = var.role
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

output "attached" {
  description = "The policy of the organization."
  value       = aws_organizations_policy_attachment.root.policy
}

output "names" {
  description = "The names of the route tables."
  value       = aws_vpc_endpoint.s3.route_tables
}

output "policy" {
  description = "The policy of the instances."
  value       = aws_iam_role_policy.app.policy_arn
}

output "role" {
  description = "The role of the instances."
  value       = aws_iam_role_policy.app.role_arn
}
