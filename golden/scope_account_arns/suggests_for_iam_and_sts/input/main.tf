resource "aws_iam_policy" "assume" {
  name = "assume"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = ["sts:AssumeRole", "iam:PassRole"]
      Resource = [
        "arn:aws:iam::*:role/deployer",
        "arn:aws:sts::*:assumed-role/deployer/*",
      ]
    }]
  })
}
