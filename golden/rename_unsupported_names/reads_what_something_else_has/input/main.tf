resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
}

resource "aws_api_gateway_stage" "shop" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = aws_api_gateway_deployment.shop.id
  stage_name    = "prod"
}

output "url" {
  value = aws_api_gateway_rest_api.shop.invoke_url
}

output "orders_url" {
  value = "${aws_api_gateway_rest_api.shop.invoke_url}/prod/orders"
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"
}

resource "aws_apigatewayv2_authorizer" "shop" {
  api_id           = "a1b2c3"
  name             = "shop"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    audience = ["shop"]
    issuer   = aws_cognito_user_pool.shop.issuer
  }
}

output "keys" {
  value = "${aws_cognito_user_pool.shop.issuer}/.well-known/jwks.json"
}

resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "API_KEY"
}

output "graphql" {
  value = "${aws_appsync_graphql_api.shop.graphql_url}?debug=1"
}

resource "aws_api_gateway_domain_name" "shop" {
  domain_name              = "api.example.com"
  regional_certificate_arn = var.certificate_arn

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_apigatewayv2_domain_name" "events" {
  domain_name = "events.example.com"

  domain_name_configuration {
    certificate_arn = var.certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_route53_record" "shop" {
  zone_id = "Z0123456789"
  name    = aws_api_gateway_domain_name.shop.domain_name
  type    = "A"

  alias {
    name                   = aws_api_gateway_domain_name.shop.target_domain_name
    zone_id                = aws_api_gateway_domain_name.shop.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "events" {
  zone_id = "Z0123456789"
  name    = aws_apigatewayv2_domain_name.events.domain_name
  type    = "A"

  alias {
    name                   = aws_apigatewayv2_domain_name.events.target_domain_name
    zone_id                = aws_apigatewayv2_domain_name.events.hosted_zone_id
    evaluate_target_health = false
  }
}

variable "certificate_arn" {
  type = string
}
