resource "aws_lambda_function" "pricing" {
  function_name = "pricing"
  role          = aws_iam_role.pricing.arn
  package_type  = "Zip"
  handler       = "shop.Pricing::handle"
  runtime       = "java21"
  publish       = true
  filename      = "pricing.jar"
  memory_size   = 1024

  snap_start {
    apply_on = "PublishedVersions"
  }
}

resource "aws_lambda_function" "quiet" {
  function_name = "quiet"
  role          = aws_iam_role.pricing.arn
  handler       = "shop.Quiet::handle"
  runtime       = "java21"
  filename      = "pricing.jar"

  snap_start {
    apply_on = "None"
  }
}

resource "aws_lambda_function" "chosen" {
  function_name = "chosen"
  role          = aws_iam_role.pricing.arn
  handler       = "shop.Chosen::handle"
  runtime       = "java21"
  publish       = true
  filename      = "pricing.jar"

  dynamic "snap_start" {
    for_each = var.snap_start ? [1] : []
    content {
      apply_on = "PublishedVersions"
    }
  }
}
