variable "tags" {
  description = "Tags"
  type        = map(string)
}

resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = "{}"
  tags               = var.tags
}
