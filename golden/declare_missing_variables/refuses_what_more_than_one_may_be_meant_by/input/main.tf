resource "aws_kms_key" "data" {
  description = "data"
}

resource "aws_kms_key" "logs" {
  description = "logs"
}

module "queue" {
  source = "./queue"
}
