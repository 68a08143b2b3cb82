variable "role_arn" { type = string }
variable "bucket" { type = string }
variable "subnet_ids" { type = list(string) }

resource "aws_glue_catalog_database" "orders" {
  name     = "orders"
  location = "s3://${var.bucket}/orders"
}

resource "aws_glue_catalog_table" "orders" {
  name          = "orders"
  database_name = aws_glue_catalog_database.orders.name

  storage_descriptor {
    location = "s3://${var.bucket}/orders"

    ser_de_info {
      serde_library = "org.openx.data.jsonserde.JsonSerDe"
    }
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  role_arn      = var.role_arn
  database_name = aws_glue_catalog_database.orders.name

  s3_target {
    path             = "s3://${var.bucket}/orders"
    exclude_patterns = ["**.tmp"]
  }
}

resource "aws_glue_job" "orders" {
  name                        = "orders"
  role                        = var.role_arn
  num_workers                 = 2
  worker_type                 = "G.1X"
  security_configuration_name = "main"

  command {
    script = "s3://${var.bucket}/orders.py"
  }
}

resource "aws_athena_named_query" "orders" {
  name         = "orders"
  database     = aws_glue_catalog_database.orders.name
  query_string = "SELECT 1"
}

resource "aws_sagemaker_model" "ranker" {
  name     = "ranker"
  role_arn = var.role_arn

  primary_container {
    image_uri  = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ranker:1"
    model_data = "s3://${var.bucket}/ranker.tar.gz"
  }
}

resource "aws_sagemaker_endpoint_configuration" "ranker" {
  endpoint_config_name = "ranker"

  production_variants {
    variant_name   = "all"
    model_name     = aws_sagemaker_model.ranker.name
    instance_count = 1
    instance_type  = "ml.m5.large"
  }
}

resource "aws_sagemaker_endpoint" "ranker" {
  name            = "ranker"
  endpoint_config = aws_sagemaker_endpoint_configuration.ranker.name
}

resource "aws_sagemaker_notebook_instance" "research" {
  name               = "research"
  execution_role_arn = var.role_arn
  instance_type      = "ml.t3.medium"
  volume_size_in_gb  = 20
}

resource "aws_bedrockagent_agent" "support" {
  agent_name = "support"
  role_arn   = var.role_arn
  model_id   = "anthropic.claude-3-haiku-20240307-v1:0"
}

resource "aws_mwaa_environment" "jobs" {
  name              = "jobs"
  role_arn          = var.role_arn
  version           = "2.10.1"
  instance_class    = "mw1.small"
  source_bucket_arn = "arn:aws:s3:::${var.bucket}"
  dag_s3_path       = "dags"
  requirements_path = "requirements.txt"

  logging_configuration {
    task {
      enabled   = true
      log_level = "INFO"
    }
  }

  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = var.subnet_ids
  }
}
