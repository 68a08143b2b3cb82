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

  task_invocation_parameters {
    run_command_parameters {
      output_s3_bucket     = "patch-logs"
      output_s3_key_prefix = "orders" # by team

      parameter {
        name   = "Operation"
        values = ["Install"]
      }

      # Later.
      parameter {
        name   = "RebootOption"
        values = ["NoReboot"] # by hand
      }
    }
  }
}
