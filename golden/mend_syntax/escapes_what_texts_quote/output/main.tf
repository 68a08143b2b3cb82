resource "aws_cloudwatch_log_metric_filter" "root" {
  name           = "root"
  pattern        = "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }"
  log_group_name = aws_cloudwatch_log_group.orders.name

  metric_transformation {
    name      = "root"
    namespace = "Orders"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders/${var.stage}"
}

variable "stage" {
  type        = string
  description = "One of \"test\" and \"live\"."
}

resource "terraform_data" "note" {
  provisioner "local-exec" {
    command = "echo \"released ${var.stage}\" >> notes.txt"
  }

  provisioner "remote-exec" {
    inline = [
      "logger \"orders starts\"",
      "systemctl start orders",
    ]

    connection {
      host = "orders.example.com"
    }
  }
}

resource "aws_athena_named_query" "orders" {
  name     = "orders"
  database = "orders"
  query    = "SELECT count(*) FROM \"orders\".\"requests\" LIMIT 10"
}
