variable "settings" {
  type    = map(string)
  default = {}
}

variable "users" {
  type    = list(object({ name = string }))
  default = []
}

data "archive_file" "report" {
  type        = "zip"
  output_path = "${path.module}/report.zip"

  source {
    filename = "report.py"
    content  = <<-EOT
      import os

      def handler(event, context):
          total = sum(event["costs"])
          print(f"spent ${total:,.2f} of ${event['budget']:.2f}")
          return f"sent to ${os.environ['TOPIC']} in ${var.settings['region']}"
    EOT
  }
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = <<-EOT
    #!/bin/bash
    declare -A PORTS=([web]=80)
    echo "${PORTS['web']} ${VERSION/v/} ${STAGE/ /-}"
    %{for user in var.users}
    useradd ${user['name']}
    %{endfor}
  EOT
}
