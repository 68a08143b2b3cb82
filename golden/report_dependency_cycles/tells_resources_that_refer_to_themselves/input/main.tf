resource "aws_instance" "web" {
  ami           = "ami-1234567890"
  instance_type = "t3.micro"
  count         = var.is_enabled ? 1 : 0
  tags          = { Name = aws_instance.web[0].id }

  provisioner "local-exec" {
    command = "echo ${aws_instance.web[0].private_ip}"
  }

  lifecycle {
    replace_triggered_by = [aws_instance.web]

    postcondition {
      condition     = aws_instance.web[0].private_ip != ""
      error_message = "It has no address."
    }
  }
}
