variable "role_arn" {
  description = "The role of the functions."
  type        = string
}

variable "runtime" {
  description = "The runtime of the function."
  type        = string
}

resource "aws_lambda_function" "unknown" {
  function_name = "unknown"
  role          = var.role_arn
  runtime       = var.runtime
  handler       = "index.handler"
  inline_code   = <<-EOT
    def handler(event, context):
        pass
  EOT
}

resource "aws_lambda_function" "packed" {
  function_name = "packed"
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "index.handler"
  image_uri     = "example.invalid/packed:1"
  inline_code   = <<-EOT
    def handler(event, context):
        pass
  EOT
}

resource "aws_lambda_function" "each" {
  for_each = toset(["a", "b"])

  function_name = each.key
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "index.handler"
  inline_code   = <<-EOT
    def handler(event, context):
        return "${each.key}"
  EOT
}
