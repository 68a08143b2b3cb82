resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

module "orders" {
  source           = "./api"
  rest_api_id      = aws_api_gateway_rest_api.orders.id
  root_resource_id = aws_api_gateway_rest_api.orders.root_resource_id
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  depends_on  = [module.orders]
}

resource "aws_api_gateway_rest_api" "ingest" {
  name = "ingest"
  body = jsonencode({ openapi = "3.0.1", info = { title = "ingest", version = "1.0" }, paths = {} })
}

resource "aws_api_gateway_deployment" "ingest" {
  rest_api_id = aws_api_gateway_rest_api.ingest.id
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id
}

# Nothing goes there by default.
resource "aws_route" "main" {
  count = var.transit_gateway_id != "" ? 1 : 0

  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.0.0.0/8"
  transit_gateway_id     = var.transit_gateway_id
}

# The VPC is another one's, and may be attached.
resource "aws_route" "given" {
  route_table_id         = var.route_table_id
  destination_cidr_block = "10.0.0.0/8"
  transit_gateway_id     = var.transit_gateway_id
}

variable "route_table_id" {
  type = string
}

variable "transit_gateway_id" {
  type    = string
  default = ""
}
