module "access" {
  source = "./access"
}

module "orders" {
  source   = "./orders"
  role_arn = module.access.role_arn
}

resource "aws_iam_role" "own" {
  name = "own"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.own.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

module "refunds" {
  source   = "./orders"
  role_arn = aws_iam_role.own.arn

  depends_on = [aws_iam_role_policy_attachment.own]
}

module "zoned" {
  source   = "./zoned"
  role_arn = aws_iam_role.own.arn
}

output "own_role" {
  value = aws_iam_role.own.name
}
