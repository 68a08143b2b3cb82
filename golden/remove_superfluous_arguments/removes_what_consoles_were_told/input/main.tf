terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_codebuild_project" "orders" {
  name         = "orders"
  service_role = "arn:aws:iam::123456789012:role/codebuild"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/orders.git"

    auth {
      type = "OAUTH"
    }
  }

  secondary_sources {
    source_identifier = "shared"
    type              = "GITHUB"
    location          = "https://github.com/example/shared.git"

    auth {
      type     = "CODECONNECTIONS"
      resource = "arn:aws:codeconnections:eu-west-1:123456789012:connection/0aaf1fd0"
    }
  }
}
