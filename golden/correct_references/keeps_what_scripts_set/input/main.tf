variable "names" {
  type        = list(string)
  description = "Whom to greet"
}

locals {
  hosts  = ["a", "b"]
  region = "eu-west-1"
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = join("\n", ["#!/bin/bash", "names=(x y)", "greet ${names[0]}"])

  tags = {
    Name  = "worker-${hosts[0]}"
    Hosts = "${hosts[0]}-${region}"
  }
}

resource "terraform_data" "lists" {
  provisioner "local-exec" {
    command = "names=(a b); echo ${names[0]} ${hosts[1]}"
  }

  provisioner "local-exec" {
    command = "for region in eu-west-1 us-east-1; do aws s3 ls --region ${region}; done"
  }

  provisioner "remote-exec" {
    inline = ["hosts=(a b)", "touch ${hosts[0]}"]
  }
}

resource "aws_ssm_document" "lists" {
  name          = "lists"
  document_type = "Command"
  content = jsonencode({
    schemaVersion = "2.2"
    mainSteps = [{
      action = "aws:runShellScript"
      name   = "lists"
      inputs = { runCommand = ["hosts=(a b)", "touch ${hosts[0]}"] }
    }]
  })
}

output "greeted" {
  value = "${names[0]} and ${hosts[0]}"
}
