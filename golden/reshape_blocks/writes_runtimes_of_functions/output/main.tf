variable "api_id" { type = string }

resource "aws_appsync_function" "orders" {
  api_id      = var.api_id
  data_source = "orders"
  name        = "orders"
  code        = "export function request() { return {} }"

  runtime {
    name            = "APPSYNC_JS"
    runtime_version = "1.0.0"
  } # as the resolvers
}

resource "aws_appsync_resolver" "orders" {
  api_id      = var.api_id
  type        = "Query"
  field       = "orders"
  data_source = "orders"
  code        = "export function request() { return {} }"
  runtime     = "NODEJS_20"
}
