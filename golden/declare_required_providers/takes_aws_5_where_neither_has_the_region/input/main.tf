resource "aws_iam_user" "deploy" {
  name   = "deploy"
  region = "us-east-1"
}
