"""What `publish_lambda_versions` is made of."""
