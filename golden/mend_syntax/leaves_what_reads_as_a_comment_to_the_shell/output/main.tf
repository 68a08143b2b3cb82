terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "release" {
  type    = string
  default = "v1.2.3"
}

resource "aws_launch_template" "orders" {
  name          = "orders"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = base64encode(<<-EOF
    #!/bin/bash
    # The release, without its letter.
    RELEASE=${var.release} # of the module
    VERSION=$${RELEASE#v}
    INSTANCE_ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
    TODAY=$(date +%F)
    FILE=$${DIR:-/opt}/$${NAME//_/-}.conf
    echo "$${FILE##*/} $${#FILE} $${kept} $(hostname -f) ${join("//", ["a", "b"])}"
  EOF
  )

  tags = { Name = "orders" }
}

resource "aws_launch_template" "worker" {
  name          = "worker"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = base64encode(<<-EOT
    #!/bin/bash
    echo $${URL#https://}
  EOT
  )
}
