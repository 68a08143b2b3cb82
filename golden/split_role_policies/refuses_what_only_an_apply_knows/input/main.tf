variable "is_reader" {
  type    = bool
  default = true
}

resource "aws_iam_role" "writer" {
  name = "writer"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  managed_policy_arns = values(aws_iam_policy.each)[*].arn
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

  managed_policy_arns = [var.is_reader ? "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" : null]
}

resource "aws_iam_role" "pair" {
  count = 2
  name  = "pair-${count.index}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  managed_policy_arns = concat(var.arns, [])
}

variable "arns" {
  type = list(string)
}

resource "aws_iam_policy" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
  policy   = data.aws_iam_policy_document.read.json
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::notes/*"]
  }
}
