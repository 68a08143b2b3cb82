terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "with_bastion" {
  description = "Whether there is a bastion"
  type        = bool
  default     = true
}

variable "stage" {
  description = "Stage"
  type        = string
  default     = "dev"
}

locals {
  has_dashboard = fileexists("${path.module}/dashboard.json.tpl")
  motd          = "${path.module}/motd.txt"
}

# One of several conditions.
resource "aws_instance" "bastion" {
  count         = var.with_bastion && fileexists("${path.module}/bastion.sh") ? 1 : 0
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data_base64 = base64encode(templatefile("${path.module}/bastion.sh", {
    stage = var.stage # told to the agent
  }))
}

# A local value.
resource "aws_cloudwatch_dashboard" "orders" {
  for_each       = local.has_dashboard ? toset(["orders"]) : toset([])
  dashboard_name = each.key
  dashboard_body = templatefile("${path.module}/dashboard.json.tpl", { name = each.key })
}

# The other way round, and a list of which all have to be true.
resource "aws_key_pair" "deploy" {
  count      = !fileexists("${path.module}/keys/deploy.pub") ? 0 : 1
  key_name   = "deploy"
  public_key = trimspace(file("${path.module}/keys/deploy.pub"))
}

resource "aws_iam_server_certificate" "orders" {
  count            = alltrue([fileexists("${path.module}/orders.crt"), fileexists("${path.module}/orders.key")]) ? 1 : 0
  name             = "orders"
  certificate_body = file("${path.module}/orders.crt")
  private_key      = file("${path.module}/orders.key")
}

# Within a text, and in a block.
resource "aws_ssm_parameter" "motd" {
  for_each = toset(fileexists(local.motd) ? ["a", "b"] : [])
  name     = "/orders/motd/${each.key}"
  type     = "String"
  value    = "Welcome to ${each.key}: ${file("${path.module}/motd.txt")}"
}

# A path that is written in two ways, and what older versions write in quotes.
resource "aws_s3_object" "robots" {
  count   = "${fileexists("robots.txt") ? 1 : 0}"
  bucket  = "orders-site"
  key     = "robots.txt"
  content = <<-EOT
    ${file("./robots.txt")}
  EOT
}
