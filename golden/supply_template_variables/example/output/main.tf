variable "environment" {
  type = string
}

variable "config_bucket" {
  type = string
}

resource "aws_launch_template" "web" {
  name_prefix = "web-"

  user_data = base64encode(templatefile("${path.module}/user_data.sh", {
    config_bucket = var.config_bucket
    environment   = var.environment
  }))
}
