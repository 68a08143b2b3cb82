variable "names" {
  type    = list(string)
  default = ["a", "b"]
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  user_data = <<-EOT
    #!/bin/bash
    declare -A PORTS=([web]=80)
    echo $${PORTS["web"]} $${FILES[0]} $${VERSION/v/x}
    echo ${var.names[0]} ${join(",", [for name in var.names : "${name[0]}"])} $${NAMES[1]}
    %{for pair in var.names}
    echo ${pair[0]}
    %{endfor}
  EOT
}

data "archive_file" "report" {
  type        = "zip"
  output_path = "${path.module}/report.zip"

  source {
    filename = "report.py"
    content  = <<-EOT
      def handler(event, context):
          for item in event["items"]:
              print(f"{item.name} costs $${item.price} in ${var.names[0]}")
    EOT
  }
}
