data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_iam_policy" "keys" {
  name = "orders-${AWS::Region}-keys"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:*AccessKey"
      Resource = "arn:${AWS::Partition}:iam::${AWS::AccountId}:user/${aws:username}"
      Condition = {
        StringLike = { "s3:prefix" = ["${aws:PrincipalTag/team, 'none'}/*", "$${saml:sub}"] }
      }
    }]
  })
}

resource "aws_cloudformation_stack" "topic" {
  name          = "orders"
  template_body = <<-EOT
    Resources:
      Topic:
        Type: AWS::SNS::Topic
        Properties:
          TopicName: !Sub "orders-${AWS::AccountId}"
  EOT
}

resource "aws_cloudfront_function" "rewrite" {
  name    = "rewrite"
  runtime = "cloudfront-js-2.0"
  code    = <<-EOT
    function handler(event) {
      console.log(`from ${JSON.stringify(event)} in ${aws_iam_policy.keys.name}`);
      return event.request;
    }
  EOT
}
