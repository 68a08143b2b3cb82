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

  connection {
    type = "ssh"
    user = "ec2-user"
  }

  provisioner "remote-exec" {
    inline = ["sudo dnf -y install java-21-amazon-corretto"]
  }
}

resource "aws_instance" "hidden" {
  ami                         = "ami-0a1b2c3d4e5f60718"
  instance_type               = "t3.medium"
  associate_public_ip_address = false

  provisioner "remote-exec" {
    inline = ["uptime"]

    connection {
      user = "ec2-user" # of the image
    }
  }
}

resource "aws_instance" "behind" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.medium"

  connection {
    user         = "ec2-user"
    bastion_host = "bastion.example.com"
  }

  provisioner "file" {
    content     = "orders"
    destination = "/tmp/orders"
  }
}

# Which machine is meant here is for a person to say.
resource "null_resource" "elsewhere" {
  connection {
    user = "ec2-user"
  }

  provisioner "remote-exec" {
    inline = ["uptime"]
  }
}

resource "aws_elb" "orders" {
  name               = "orders"
  availability_zones = ["eu-west-1a"]

  listener {
    instance_port = 8080
    lb_port       = 80
  }

  listener {
    instance_port     = 6380
    instance_protocol = "tcp"
    lb_port           = 6379
    lb_protocol       = "tcp"
  }

  listener {
    instance_port = 9000
    lb_port       = 9001
    lb_protocol   = "tcp"
  }

  # Any protocol may be meant.
  listener {
    instance_port = 9100
    lb_port       = 9100
  }
}
