resource "aws_lb" "web" {
  subnets           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_websockets = true
  name              = ["not", "a", "string"]
  labels            = ["web"]
}

resource "aws_db_instance" "main" {
  instance_class = "db.t4g.micro"
  hall           = "eu-west-1a"
}
