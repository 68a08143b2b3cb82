resource "aws_sagemaker_endpoint_configuration" "ranker" {
  name = "ranker"

  production_variants {
    model_name             = "ranker"
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}

resource "aws_sagemaker_endpoint" "ranker" {
  name            = "ranker"
  endpoint_config = aws_sagemaker_endpoint_configuration.ranker.arn
}
