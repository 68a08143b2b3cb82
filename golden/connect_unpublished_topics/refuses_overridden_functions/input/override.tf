resource "aws_lambda_function" "projector" {
  memory_size = 512
}
