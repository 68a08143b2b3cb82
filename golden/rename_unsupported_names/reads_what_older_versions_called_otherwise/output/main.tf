terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
    local = {
      source  = "hashicorp/local"
      version = "~> 2.0"
    }
  }
}

data "aws_iam_role" "deploy" {
  name = "deploy"
}

data "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
}

data "local_file" "readme" {
  filename = "${path.module}/main.tf"
}

resource "aws_iam_user" "mail" {
  name = "mail"
}

resource "aws_iam_access_key" "mail" {
  user = aws_iam_user.mail.name
}

resource "aws_instance" "nat" {
  count             = 2
  ami               = "ami-0123456789abcdef0"
  instance_type     = "t3.micro"
  source_dest_check = false
}

resource "aws_route" "out" {
  count                  = 2
  route_table_id         = "rtb-0123456789abcdef${count.index}"
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = aws_instance.nat[count.index].primary_network_interface_id
}

resource "aws_elasticsearch_domain" "search" {
  domain_name           = "search"
  elasticsearch_version = "7.10"
}

resource "aws_lightsail_instance" "blog" {
  name              = "blog"
  availability_zone = "eu-west-1a"
  blueprint_id      = "amazon_linux_2"
  bundle_id         = "nano_3_0"
}

resource "random_id" "suffix" {
  byte_length = 4
}

output "role" {
  value = {
    policy = data.aws_iam_role.deploy.assume_role_policy
    id     = data.aws_iam_role.deploy.unique_id
  }
}

output "sessions" {
  value = "${data.aws_elasticache_replication_group.sessions.num_cache_clusters} nodes: ${data.aws_elasticache_replication_group.sessions.description}"
}

output "readme" {
  value = data.local_file.readme.content
}

output "mail_password" {
  value     = aws_iam_access_key.mail.ses_smtp_password_v4
  sensitive = true
}

output "search" {
  value = aws_elasticsearch_domain.search.kibana_endpoint
}

output "blog" {
  value = aws_lightsail_instance.blog.ipv6_addresses[0]
}

output "suffix" {
  value = random_id.suffix.b64_url
}
