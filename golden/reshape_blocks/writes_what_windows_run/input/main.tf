terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ssm_maintenance_window_task" "patch" {
  window_id       = "mw-0123456789abcdef0"
  task_type       = "RUN_COMMAND"
  task_arn        = "AWS-RunPatchBaseline"
  max_concurrency = "2"
  max_errors      = "1"

  targets {
    key    = "WindowTargetIds"
    values = ["e32eecb2-646c-4f4b-8ed1-205fbEXAMPLE"]
  }

  task_parameters {
    name   = "Operation"
    values = ["Install"]
  }

  # Later.
  task_parameters {
    name   = "RebootOption"
    values = ["NoReboot"] # by hand
  }

  logging_info {
    s3_bucket_name       = "patch-logs"
    s3_bucket_key_prefix = "orders" # by team
    s3_region            = "eu-west-1"
  }
}
