resource "aws_launch_template" "orders" {
  name = "orders"

  user_data = base64encode(<<-EOT
    #!/bin/bash
    cat > /opt/agent/config.json <<CONFIG
    {"metrics": {"append_dimensions": {"InstanceId": "\$${aws:InstanceId}"}}}
    CONFIG
    cat > /opt/agent/other.json <<'CONFIG'
    {"metrics": {"append_dimensions": {"ImageId": "$${aws:ImageId}"}}}
    CONFIG
  EOT
  )
}

resource "aws_ssm_parameter" "agent" {
  name  = "agent"
  type  = "String"
  value = <<-EOT
    {"metrics": {"append_dimensions": {"InstanceId": "$${aws:InstanceId}"}}}
  EOT
}
