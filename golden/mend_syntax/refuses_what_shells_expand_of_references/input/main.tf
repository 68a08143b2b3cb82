variable "name" {
  type = string
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = <<-EOF
    #!/bin/bash
    echo ${var.name#prod-}
    echo "${FILE##*/}"
  EOF
}
