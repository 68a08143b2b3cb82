terraform {
  required_providers {
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.4"
    }
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    local = {
      source  = "hashicorp/local"
      version = "~> 2.5"
    }
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
}

locals {
  settings_path = "${path.module}/build/settings.json"
}

data "archive_file" "orders" {
  type        = "zip"
  output_path = "${path.module}/orders.zip"

  source {
    content  = "ok"
    filename = "index.html"
  }
}

resource "aws_s3_object" "orders" {
  bucket = "orders-deployments"
  key    = "orders.zip"
  source = data.archive_file.orders.output_path
  etag   = filemd5("${path.module}/orders.zip")
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = "arn:aws:iam::123456789012:role/orders"
  runtime          = "provided.al2023"
  handler          = "bootstrap"
  filename         = data.archive_file.orders.output_path
  source_code_hash = filebase64sha256("orders.zip")
}

resource "tls_private_key" "ssh" {
  algorithm = "ED25519"
}

resource "local_sensitive_file" "key" {
  filename        = pathexpand("~/.ssh/nobody-has-this-key.pem")
  content         = tls_private_key.ssh.private_key_openssh
  file_permission = "0600"
}

resource "local_file" "settings" {
  filename = local.settings_path
  content  = jsonencode({ table = "orders" })
}

resource "local_file" "page" {
  count = 2

  filename = "./build/page.html"
  content  = "page ${count.index}"
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  connection {
    type        = "ssh"
    host        = self.public_ip
    private_key = file("~/.ssh/nobody-has-this-key.pem")
  }
}

resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = file("${path.module}/build/settings.json")
}

resource "aws_s3_object" "settings" {
  bucket         = "orders-deployments"
  key            = "settings.json"
  content_base64 = filebase64("${path.module}/build/settings.json")
  etag           = filesha1("${path.module}/build/settings.json")
}

resource "aws_s3_object" "page" {
  bucket      = "orders-deployments"
  key         = "page.html"
  source      = "build/page.html"
  source_hash = filemd5("build/page.html")
}

output "page" {
  value = templatefile("build/page.html", {})
}

resource "local_file" "address" {
  filename = "${path.module}/address.txt"
  content  = aws_sqs_queue.addressed.url
}

resource "aws_sqs_queue" "addressed" {
  name = "addressed"

  tags = {
    Address = file("${path.module}/address.txt")
  }
}
