resource "aws_instance" "web" {
  user_data = <<-EOT
    #!/bin/bash
    name='a b'; echo "$name"
  EOT
}

locals {
  page = <<HTML
<p>${var.name}</p>
HTML
}
