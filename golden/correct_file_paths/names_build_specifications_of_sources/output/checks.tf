# checks.tf
resource "aws_codebuild_project" "checks" {
  name         = "checks"
  service_role = var.role_arn

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type      = "GITHUB"
    location  = "https://github.com/example/orders.git"
    buildspec = file("buildspec-checks.yml")
  }
}
