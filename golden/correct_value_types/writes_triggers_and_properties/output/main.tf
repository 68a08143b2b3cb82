resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_rest_api.shop.body)) } # when it changes

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_msk_configuration" "events" {
  name = "events"
  server_properties = join("\n", [for name, value in {
    "auto.create.topics.enable" = true # until all are known
    "log.retention.hours"       = 48
  } : "${name}=${value}"])
}
