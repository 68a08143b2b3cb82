resource "random_id" "suffix" {
  byte_length = 4
}

moved {
  from = random_id.old
  to   = random_id.suffix
}

resource "aws_eip" "main" {
  # Once it was aws_eip.nat.
  domain = "vpc"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d"
  instance_type = "t3.micro"

  tags = {
    Suffix = random_id.suffix.hex
  }
}
