resource "aws_launch_template" "orders" {
  name_prefix = "orders-"

  user_data = base64encode(templatefile("${path.module}/user_data.sh", {
    stage = "test"
  })) # runs once
}

resource "local_file" "user_data" {
  filename = "${path.module}/user_data.sh"
  content  = <<-EOT
    #!/bin/bash
    dnf install -y httpd
    echo "orders" > /var/www/html/health
  EOT
}

resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = file("${path.module}/settings.json")
}

resource "aws_s3_object" "settings" {
  bucket         = "orders-settings"
  key            = "settings.json"
  content_base64 = filebase64("./settings.json")
}

resource "local_file" "settings" {
  filename = "${path.module}/settings.json"
  content  = jsonencode({ parameter = "orders" })
}

resource "tls_private_key" "ssh" {
  algorithm = "ED25519"
}

resource "local_sensitive_file" "key" {
  filename = "${path.module}/orders.pem"
  content  = tls_private_key.ssh.private_key_openssh
}

resource "aws_secretsmanager_secret_version" "key" {
  secret_id     = "orders/key"
  secret_string = file("${path.module}/orders.pem")
}
