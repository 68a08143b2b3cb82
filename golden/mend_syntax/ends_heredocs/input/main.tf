resource "aws_launch_template" "worker" {
  name = "worker"
  user_data = base64encode(<<-EOF
    #!/bin/bash
    systemctl start worker
  EOF)
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  policy = <<EOF
{ "Version": "2012-10-17", "Statement": [] }
EOF;
}

resource "aws_ssm_parameter" "config" {
  name  = "/orders/config"
  type  = "String"
  value = """
{ "stage": "${terraform.workspace}", "debug": false }
"""
}

resource "aws_instance" "worker" {
  ami       = "ami-0abcdef1234567890"
  user_data = <<-'SCRIPT'
    #!/bin/bash
    echo "${HOSTNAME} %{http_code} ${aws_sqs_queue.orders.url} $${KEPT}"
  SCRIPT

  instance_type = "t3.micro"
}
