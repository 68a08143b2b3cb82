resource "aws_athena_workgroup" "reports" {
  name = "reports"

  # Nobody writes elsewhere.
  enforce_workgroup_configuration = true

  result_configuration {
    output_location = "s3://example-reports/athena/"
  }
}

resource "aws_glue_data_catalog_encryption_settings" "main" {
  connection_password_encryption {
    aws_kms_key_id                       = var.key_arn
    return_connection_password_encrypted = true
  }

  encryption_at_rest {
    catalog_encryption_mode = "SSE-KMS"
    sse_aws_kms_key_id      = var.key_arn
  }
}

# All three are said of a load balancer alone.
resource "aws_ecs_service" "orders" {
  name             = "orders"
  cluster          = var.cluster
  task_definition  = var.task
  desired_count    = 2
  target_group_arn = var.target_group_arn
  container_name   = "orders"
  container_port   = 8080
}

resource "aws_ecr_repository" "orders" {
  name            = "orders"
  encryption_type = "KMS"
  kms_key         = var.key_arn
}

# The actions have to be there, the predicate has not.
resource "aws_glue_trigger" "nightly" {
  name     = "nightly"
  type     = "SCHEDULED"
  schedule = "cron(0 3 * * ? *)"
  job_name = "reports"
}

resource "aws_db_instance" "replica" {
  identifier                    = "orders-replica"
  instance_class                = "db.t4g.medium"
  source_db_instance_identifier = "orders"
}

resource "aws_db_instance" "restored" {
  identifier                    = "orders-restored"
  instance_class                = "db.t4g.medium"
  source_db_instance_identifier = "orders"
  use_latest_restorable_time    = true
}

# There is nothing else that may stand in the blocks between.
resource "aws_guardduty_detector" "main" {
  enable = true

  datasources {
    malware_protection {
      enable = true
    }
  }
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = var.queue_arn
  function_name    = "orders"

  filter_criteria {
    pattern = jsonencode({ kind = ["order"] })
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  subnet_ids = [
    var.subnet_a,
    var.subnet_b,
  ]
  security_group_ids = [
    var.group_id,
  ]
}
