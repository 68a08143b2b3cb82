terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "role_arn" {
  type = string
}

locals {
  settings = [{ name = "STAGE", value = "test" }]
}

resource "aws_codepipeline" "orders" {
  name     = "orders"
  role_arn = var.role_arn

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
        ConnectionArn    = "arn:aws:codestar-connections:us-east-1:123456789012:connection/orders"
        FullRepositoryId = "orders/orders"
        BranchName       = ["main", "next"]
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
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName = "orders"
        EnvironmentVariables = jsonencode([
          {
            name  = "REPOSITORY"
            value = "orders"
            type  = "PLAINTEXT"
          }
        ])
      }
    }

    action {
      name            = "Test"
      category        = "Test"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName          = "orders-test"
        EnvironmentVariables = jsonencode(local.settings)
      }
    }

    action {
      name            = "Lint"
      category        = "Test"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName          = "orders-lint"
        EnvironmentVariables = [{ Name = "STAGE", Value = "lint" }]
      }
    }
  }

  stage {
    name = "Deploy"

    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "CloudFormation"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ActionMode         = "CREATE_UPDATE"
        StackName          = "orders"
        TemplatePath       = "source::template.yml"
        ParameterOverrides = jsonencode({ Stage = "test" })
      }
    }
  }
}
