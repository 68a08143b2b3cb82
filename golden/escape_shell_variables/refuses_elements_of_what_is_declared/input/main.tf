variable "HOSTS" {
  type    = list(string)
  default = ["a"]
}

locals {
  ports = { web = 80 }
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = <<-EOT
    #!/bin/bash
    echo ${HOSTS[0]} ${ports["web"]}
  EOT
}
