resource "aws_s3_bucket" "site" {
  bucket = "site"

  tags = {
    Zone = aws_route53_zone.site
  }
}

resource "aws_route53_zone" "site" {
  name = "example.com"
}

resource "aws_route53_record" "site" {
  zone_id = "Z0123456789ABCDEFGHIJ"
  name    = aws_s3_bucket.site
  type    = "CNAME"
  ttl     = 300
  records = ["www.example.com"]
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_lambda_permission" "shop" {
  action        = "lambda:InvokeFunction"
  function_name = "shop"
  principal     = "apigateway.amazonaws.com"
  source_arn    = aws_api_gateway_rest_api.shop
}
