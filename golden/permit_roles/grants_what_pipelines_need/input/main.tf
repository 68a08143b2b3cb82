resource "aws_codepipeline" "release" {
  name     = "release"
  role_arn = aws_iam_role.release.arn

  artifact_store {
    location = aws_s3_bucket.artifacts.bucket
    type     = "S3"

    encryption_key {
      id   = aws_kms_key.artifacts.arn
      type = "KMS"
    }
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "S3"
      version          = "1"
      output_artifacts = ["source"]

      configuration = {
        S3Bucket    = aws_s3_bucket.artifacts.bucket
        S3ObjectKey = "source.zip"
      }
    }
  }

  stage {
    name = "Check"

    action {
      name            = "Check"
      category        = "Invoke"
      owner           = "AWS"
      provider        = "Lambda"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        FunctionName = aws_lambda_function.check.function_name
      }
    }
  }
}

resource "aws_kms_key" "artifacts" {
  description = "Artifacts"
}

resource "aws_s3_bucket" "artifacts" {
  bucket = "orders-artifacts"
}

resource "aws_iam_role" "release" {
  name               = "release"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codepipeline.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "release" {
  name = "artifacts"
  role = aws_iam_role.release.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Artifacts"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"]
        Resource = "${aws_s3_bucket.artifacts.arn}/*"
      }
    ]
  })
}

resource "aws_lambda_function" "check" {
  function_name = "check"
  role          = "arn:aws:iam::123456789012:role/check"
  runtime       = "python3.12"
  handler       = "main.handler"
  s3_bucket     = "orders-code"
  s3_key        = "check.zip"
}
