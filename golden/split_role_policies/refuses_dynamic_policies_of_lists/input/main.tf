variable "policies" {
  type = list(object({ name = string, json = string }))
}

resource "aws_iam_role" "reader" {
  name = "reader"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  dynamic "inline_policy" {
    for_each = var.policies

    content {
      name   = inline_policy.value.name
      policy = inline_policy.value.json
    }
  }
}
