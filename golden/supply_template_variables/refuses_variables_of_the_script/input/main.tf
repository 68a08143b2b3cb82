variable "environment" {
  type = string
}

resource "aws_launch_template" "web" {
  name_prefix = "web-"

  user_data = base64encode(templatefile("${path.module}/user_data.sh", {
    environment = var.environment
  }))
}
