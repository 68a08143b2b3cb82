resource "aws_alb_target_group" "orders" {
  name     = "orders"
  vpc_id   = "vpc-0a1b2c3d4e5f60718"
  port     = 80
  protocol = "HTTP"

  health_check {
    path    = "/health"
    timeout = 5
  }
}

resource "aws_spot_instance_request" "ingest" {
  instance_type = "t3.micro"
  ami           = "ami-0a1b2c3d4e5f60718"
}

resource "aws_default_route_table" "main" {
  default_route_table_id = "rtb-0a1b2c3d4e5f60718"

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0a1b2c3d4e5f60718"
  }
}
