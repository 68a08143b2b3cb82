module "function" {
  source   = "./modules/function"
  for_each = toset(["create", "list"])
  name     = "orders-${each.key}"
}

module "routes" {
  source  = "./modules/routes"
  targets = module.function[*].arn
  names   = module.function.name
  listed  = module.function[*].name
}

resource "aws_sqs_queue" "orders" {
  for_each = toset(["create", "list"])
  name     = "orders-${each.key}"
}

resource "aws_ssm_parameter" "orders" {
  name  = "orders"
  type  = "String"
  value = jsonencode(module.routes.all)
  tags  = aws_sqs_queue.orders[*].name
}
