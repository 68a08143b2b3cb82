resource "aws_ssm_maintenance_window_task" "report" {
  window_id       = "mw-0123456789abcdef0"
  task_type       = "LAMBDA"
  task_arn        = "arn:aws:lambda:eu-west-1:123456789012:function:report"
  max_concurrency = "1"
  max_errors      = "1"

  logging_info {
    s3_bucket_name = "report-logs"
    s3_region      = "eu-west-1"
  }
}

resource "aws_ssm_maintenance_window_task" "patch" {
  window_id       = "mw-0123456789abcdef0"
  task_type       = "RUN_COMMAND"
  task_arn        = "AWS-RunPatchBaseline"
  max_concurrency = "2"
  max_errors      = "1"

  task_parameters {
    name   = "Operation"
    values = ["Install"]
  }

  task_invocation_parameters {
    run_command_parameters {
      timeout_seconds = 600
    }
  }
}
