variable "logs_access" {
  description = "Whether requests are logged."
  type        = bool
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]

  access_logs {
    bucket  = "orders-logs"
    enabled = true
  }
}

resource "aws_lb" "returns" {
  name    = "returns"
  subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]

  access_logs {
    bucket  = "orders-logs"
    enabled = var.logs_access
  }
}
