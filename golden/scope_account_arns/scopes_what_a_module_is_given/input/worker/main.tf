variable "policy" {
  type = string
}

resource "aws_iam_policy" "worker" {
  name   = "worker"
  policy = var.policy
}
