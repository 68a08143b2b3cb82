resource "aws_instance" "app" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  depends_on    = [aws_route53_record.app]
}

resource "aws_eip" "app" {
  instance = aws_instance.app.id
}

resource "aws_route53_record" "app" {
  zone_id = var.zone_id
  name    = "app"
  type    = "A"
  ttl     = 300
  records = [aws_eip.app.public_ip]
}
