# main.tf
variable "role_arn" {
  type = string
}

resource "aws_codebuild_project" "orders" {
  name         = "orders"
  service_role = var.role_arn

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type      = "CODEPIPELINE"
    buildspec = "buildspec.yml" # build and push
  }
}
