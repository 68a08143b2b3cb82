variable "stage" {
  type    = string
  default = null
}

resource "aws_instance" "worker" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  monitoring    = true

  tags = {
    Name = "worker-${var.stage}"
  }
}
