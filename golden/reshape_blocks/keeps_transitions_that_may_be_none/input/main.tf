variable "back" {
  type    = string
  default = null
}

resource "aws_efs_file_system" "orders" {
  lifecycle_policy {
    transition_to_ia                    = "AFTER_30_DAYS"
    transition_to_primary_storage_class = var.back
  }
}

resource "aws_efs_file_system" "returns" {
  lifecycle_policy {
    transition_to_ia                    = "AFTER_30_DAYS"
    transition_to_primary_storage_class = null
  }
}
