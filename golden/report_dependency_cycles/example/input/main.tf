locals {
  names = { for key, url in local.urls : key => url.name }
  urls  = { for key, name in local.names : key => { name = name } }
}

resource "aws_instance" "a" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"

  user_data = <<-EOT
    peer=${aws_instance.b.private_ip}
  EOT
}
