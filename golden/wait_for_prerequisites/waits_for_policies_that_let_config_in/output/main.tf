resource "aws_config_configuration_recorder" "main" {
  role_arn = aws_iam_role.config.arn
}

resource "aws_iam_role" "config" {
  name               = "config"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "config.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "config" {
  name = "deliver"
  role = aws_iam_role.config.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

# Nobody is let in by this: to wait for it helps nobody.
resource "aws_config_delivery_channel" "plain" {
  s3_bucket_name = aws_s3_bucket.plain.id
  depends_on     = [aws_config_configuration_recorder.main]
}

resource "aws_s3_bucket" "plain" {
  bucket = "config-plain"
}

resource "aws_s3_bucket_policy" "plain" {
  bucket = aws_s3_bucket.plain.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.plain.arn, "${aws_s3_bucket.plain.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }
    ]
  })
}

# The role of the recorder is, by this.
resource "aws_config_delivery_channel" "role" {
  s3_bucket_name = aws_s3_bucket.role.id
  depends_on     = [aws_config_configuration_recorder.main, aws_s3_bucket_policy.role]
}

resource "aws_s3_bucket" "role" {
  bucket = "config-role"
}

resource "aws_s3_bucket_policy" "role" {
  bucket = aws_s3_bucket.role.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_role.config.arn }, Action = "s3:PutObject", Resource = "${aws_s3_bucket.role.arn}/*" }]
  })
}

# And Config itself by this.
resource "aws_config_delivery_channel" "service" {
  s3_bucket_name = aws_s3_bucket.service.id
  depends_on     = [aws_config_configuration_recorder.main, aws_s3_bucket_policy.service]
}

resource "aws_s3_bucket" "service" {
  bucket = "config-service"
}

resource "aws_s3_bucket_policy" "service" {
  bucket = aws_s3_bucket.service.id
  policy = data.aws_iam_policy_document.service.json
}

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.service.arn}/*"]

    principals {
      type        = "Service"
      identifiers = ["config.amazonaws.com"]
    }
  }
}
