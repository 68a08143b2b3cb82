variable "names" {
  type    = list(string)
  default = ["orders", "returns"]
}

module "consumer" {
  source   = "./modules/consumer"
  for_each = toset(["fast", "slow"]) # one for each speed

  name = each.key
}

resource "aws_sqs_queue" "orders" {
  for_each = toset(var.names)
  name     = "orders-${each.value}"
}

resource "aws_sqs_queue" "returns" {
  count = length(var.names)
  name  = "returns-${var.names[count.index]}"
}

output "urls" {
  value = { for key, one in module.consumer : key => one.url }
}

output "first" {
  value = aws_sqs_queue.returns[0].url
}
