resource "aws_codepipeline" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"

  artifact_store {
    location = "orders-artifacts"
    type     = "S3"
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["source"]
      configuration = {
        ConnectionArn = "arn:aws:codestar-connections:us-east-1:123456789012:connection/1"
      }
    }
  }

  stage {
    name = "Build"

    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      input_artifacts = ["source"]
      version         = "1"

      configuration = {
        ProjectName = "orders"
      }
    }
  }
}
