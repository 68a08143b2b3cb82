variable "file_system_id" {
  description = "The file system."
  type        = string
}

resource "aws_iam_policy" "orders" {
  policy_id = "orders"
  policy    = "{}"
}

resource "aws_efs_access_point" "orders" {
  access_point_id = "orders"
  file_system_id  = var.file_system_id
}
