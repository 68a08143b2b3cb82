resource "aws_mwaa_environment" "orders" {
  name               = "orders"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::123456789012:role/orders"
  source_bucket_arn  = "arn:aws:s3:::orders-dags"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  logging_configuration {
    task_logs {
      enabled   = true
      log_level = "WARN"
    }

    worker_logs {
      enabled   = true
      log_level = "FATAL"
    }
  }
}

resource "aws_bedrock_guardrail" "help" {
  name                      = "help"
  blocked_input_messaging   = "I cannot help with that."
  blocked_outputs_messaging = "I cannot say that."

  content_policy_config {
    filters_config {
      type            = "PROMPT_INJECTION"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }
}

resource "aws_lakeformation_permissions" "orders" {
  principal   = "arn:aws:iam::123456789012:role/analysts"
  permissions = ["READ"]

  table {
    database_name = "orders"
    wildcard      = true
  }
}
