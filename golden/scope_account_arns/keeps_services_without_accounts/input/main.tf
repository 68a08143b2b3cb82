resource "aws_iam_policy" "edge" {
  name = "edge"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "*"
      Resource = [
        "arn:aws:s3:::orders/*",
        "arn:aws:s3:*:*:orders/*",
        "arn:aws:route53:*:*:hostedzone/*",
        "arn:aws:apigateway:us-east-1:*:/restapis/*",
        "arn:aws:ec2:us-east-1::image/*",
        "arn:aws:ec2:*:*:image/*",
        "arn:aws:ec2:*:*:snapshot/*",
        "arn:aws:ssm:*:*:parameter/aws/service/ecs/*",
        "arn:aws:ssm:*:*:document/AWS-RunShellScript",
        "arn:aws:bedrock:*:*:foundation-model/*",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
      ]
    }]
  })
}
