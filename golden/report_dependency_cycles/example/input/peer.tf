resource "aws_instance" "b" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"

  lifecycle {
    replace_triggered_by = [aws_instance.a]
  }
}
