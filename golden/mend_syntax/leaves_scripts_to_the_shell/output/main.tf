resource "aws_instance" "web" {
  user_data = <<-EOT
    #!/bin/bash
    stage=$${1:-test}
    hosts=(a b)
    echo "$${#hosts[@]} $${hosts[@]} $${stage%%-*} in ${var.region}"
    curl -s -o /dev/null -w "%%{http_code}" "${var.url}"
    %{if var.debug}set -x%{endif}
  EOT
}
