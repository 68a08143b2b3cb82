resource "aws_security_group" "web" {
  name = "sg-web"
}

resource "aws_security_group" "other" {
  name = "web-sg"
}
