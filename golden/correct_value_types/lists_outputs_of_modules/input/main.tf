terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

module "host" {
  source = "./modules/host"
}

module "edge" {
  source = "./modules/edge"
}

module "alarms" {
  source       = "./modules/alarms"
  instance_ids = module.host.instance_id # only one
  subnet_ids   = [module.host.subnet_ids]
  zones        = [module.host.zone_names]
  topics       = module.edge.topic_arn
  ports        = module.edge.port
}

module "more_alarms" {
  source       = "./modules/alarms"
  instance_ids = [module.host.instance_id]
  subnet_ids   = module.host.subnet_ids
  zones        = module.host.zone_names
  topics       = [module.edge.topic_arn]
  ports        = [module.edge.port]
}

resource "aws_lb" "front" {
  name            = "front"
  security_groups = module.host.group_id
  subnets         = module.host.subnet_ids
}

resource "aws_eip" "front" {
  instance = module.host.subnet_ids
  domain   = "vpc"
}

resource "aws_sns_topic" "named" {
  name = module.edge.name
}

output "front" {
  value = module.regional["a"].arn
}

module "regional" {
  for_each = toset(["a", "b"])
  source   = "./modules/topic"
  port     = each.key == "a" ? 443 : 80
}

module "regional_alarms" {
  source       = "./modules/alarms"
  instance_ids = []
  subnet_ids   = []
  zones        = []
  topics       = module.regional["a"].arn
  ports        = values(module.regional)[*].port
}

module "csv_alarms" {
  source       = "./modules/alarms"
  instance_ids = module.edge.joined
  subnet_ids   = []
  zones        = []
  topics       = []
  ports        = []
}
