resource "aws_iam_role" "lambda" {
  name               = "lambda"
  assume_role_policy = "{}"
}
