resource "aws_instance" "ingest" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  connection {
    type     = "ssh"
    hostname = self.public_ip
    username = "ubuntu"
    ssh_key  = var.key
  }

  provisioner "file" {
    src  = "start.sh"
    dest = "/tmp/start.sh"
  }

  provisioner "remote-exec" {
    command = ["sh /tmp/start.sh"]
  }

  provisioner "local-exec" {
    command           = "make"
    working_directory = "code"
    env = {
      STAGE = "test"
    }
  }
}

variable "key" {
  type = string
}
