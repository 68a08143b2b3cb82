resource "aws_kms_key" "logs" {
  description         = "Logs of the order intake"
  enable_key_rotation = true
}
