resource "aws_lambda_layer_version" "shared" {
  layer_name          = "shared"
  filename            = "${path.module}/layer.zip"
  source_code_hash    = filebase64sha256("${path.module}/layer.zip")
  compatible_runtimes = ["python3.12"]
}
