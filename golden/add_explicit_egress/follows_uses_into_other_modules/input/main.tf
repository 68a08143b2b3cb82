module "network" {
  source = "./network"
}

module "database" {
  source            = "./database"
  security_group_id = module.network.database_group_id
}

module "aurora" {
  source                 = "terraform-aws-modules/rds-aurora/aws"
  version                = "~> 9.0"
  vpc_security_group_ids = [module.network.aurora_group_id]
}

resource "aws_lambda_function" "worker" {
  function_name = "worker"
  role          = "arn:aws:iam::123456789012:role/worker"
  filename      = "worker.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [module.network.worker_group_id]
  }
}

resource "aws_security_group_rule" "api" {
  type              = "egress"
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = module.network.api_group_id
}
