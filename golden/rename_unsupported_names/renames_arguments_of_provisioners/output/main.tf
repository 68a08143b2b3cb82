resource "aws_instance" "ingest" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  connection {
    type        = "ssh"
    host        = self.public_ip
    user        = "ubuntu"
    private_key = var.key
  }

  provisioner "file" {
    source      = "start.sh"
    destination = "/tmp/start.sh"
  }

  provisioner "remote-exec" {
    inline = ["sh /tmp/start.sh"]
  }

  provisioner "local-exec" {
    command     = "make"
    working_dir = "code"
    environment = {
      STAGE = "test"
    }
  }
}

variable "key" {
  type = string
}
