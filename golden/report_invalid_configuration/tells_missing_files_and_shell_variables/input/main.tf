resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = file("${path.module}/install.sh")
}

resource "aws_ssm_document" "install" {
  name          = "install"
  document_type = "Command"
  content       = <<-EOT
    echo "${REGION}"
    echo "$${REGION}" "${join(",", [for one in [1, 2] : "${one}"])}"
  EOT
}
