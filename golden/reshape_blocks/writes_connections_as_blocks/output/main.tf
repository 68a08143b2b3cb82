terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_instance" "builds" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.medium"

  # By the key of the agent.
  connection {
    type = "ssh"
    user = "ec2-user"
    host = self.private_ip
  }

  provisioner "remote-exec" {
    inline = ["sudo dnf -y install java-21-amazon-corretto"]
  }
}

resource "aws_instance" "tests" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.medium"

  provisioner "remote-exec" {
    connection {
      user = "ec2-user"
      host = self.public_ip
    }

    inline = ["sudo dnf -y install java-21-amazon-corretto"]
  }
}
