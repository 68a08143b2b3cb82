terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "ingest" {
  name_prefix   = "ingest-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = base64encode(templatefile("${path.module}/templates/user_data.sh", {
    bucket = "orders"
  }))
}

resource "aws_ssm_document" "install" {
  name          = "install"
  document_type = "Command"
  content       = templatefile("${path.module}/templates/install.json", {})
}

output "script" {
  value = file("${path.module}/templates/install.json")
}
