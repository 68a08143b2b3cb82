# Names are taken, and ids are given: which ones are meant is not told by the name.
resource "aws_security_group" "web" {
  vpc_id = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_launch_template" "web" {
  image_id        = "ami-0a1b2c3d4e5f60718"
  instance_type   = "t3.micro"
  security_groups = [aws_security_group.web.id]
}

resource "aws_launch_template" "all" {
  image_id        = "ami-0a1b2c3d4e5f60718"
  instance_type   = "t3.micro"
  security_groups = aws_security_group.web[*].id
}
