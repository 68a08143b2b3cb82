module "stack" {
  source = "./stack"
}

resource "aws_route53_record" "orders" {
  for_each = {
    first = { weight = 10, stack = module.stack }
  }

  zone_id        = "Z0123456789ABCDEFGHIJ"
  name           = "orders.example.com"
  type           = "CNAME"
  ttl            = 60
  set_identifier = each.key
  records        = [each.value.stack.host]

  weighted_routing_policy {
    weight = each.value.weight
  }
}

locals {
  stacks = {
    first = module.stack
  }
}

resource "aws_rds_cluster" "orders" {
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  vpc_security_group_ids      = [local.stacks["first"].store_group]
}

resource "aws_lambda_function" "worker" {
  function_name = "orders-worker"
  role          = "arn:aws:iam::123456789012:role/orders-worker"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [module.stack.groups.worker]
  }
}
