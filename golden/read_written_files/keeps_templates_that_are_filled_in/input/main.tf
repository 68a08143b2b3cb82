resource "aws_launch_template" "orders" {
  name_prefix = "orders-"
  user_data   = base64encode(templatefile("${path.module}/user_data.sh", { stage = "test" }))
}

resource "local_file" "user_data" {
  filename = "${path.module}/user_data.sh"
  content  = <<-EOT
    #!/bin/bash
    echo "$${stage}" > /var/www/html/health
  EOT
}

output "settings" {
  value = file("${path.module}/settings.json")
}

resource "local_sensitive_file" "settings" {
  filename = "${path.module}/settings.json"
  content  = "{}"
}
