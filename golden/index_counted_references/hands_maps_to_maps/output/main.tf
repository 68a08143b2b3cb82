module "function" {
  source   = "./modules/function"
  for_each = toset(["create", "list"])
  name     = "orders-${each.key}"
}

module "routes" {
  source  = "./modules/routes"
  targets = { for key, instance in module.function : key => instance.arn }
  names   = { for key, instance in module.function : key => instance.name }
  listed  = values(module.function)[*].name
}

resource "aws_sqs_queue" "orders" {
  for_each = toset(["create", "list"])
  name     = "orders-${each.key}"
}

resource "aws_ssm_parameter" "orders" {
  name  = "orders"
  type  = "String"
  value = jsonencode(module.routes.all)
  tags  = { for key, queue in aws_sqs_queue.orders : key => queue.name }
}
