resource "aws_ssm_document" "deploy" {
  name          = "deploy"
  document_type = "Command"
  content       = <<-EOT
    aws s3 sync ./dist "s3://${BUCKET}"
  EOT
}
