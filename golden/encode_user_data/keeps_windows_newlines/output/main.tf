terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "orders" {
  name_prefix = "orders-"
  user_data = base64encode(<<-EOT
    #!/bin/bash
    systemctl start orders
  EOT
  )
}
