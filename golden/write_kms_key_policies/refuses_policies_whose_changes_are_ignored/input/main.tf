resource "aws_kms_key" "main" {
  description = "main"

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_kms_key" "all" {
  lifecycle {
    ignore_changes = all
  }
}
