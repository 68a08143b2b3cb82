variable "role_arn" { type = string }
variable "bucket" { type = string }
variable "subnet_ids" { type = list(string) }

resource "aws_glue_catalog_database" "orders" {
  name         = "orders"
  location_uri = "s3://${var.bucket}/orders"
}

resource "aws_glue_catalog_table" "orders" {
  name          = "orders"
  database_name = aws_glue_catalog_database.orders.name

  storage_descriptor {
    location = "s3://${var.bucket}/orders"

    ser_de_info {
      serialization_library = "org.openx.data.jsonserde.JsonSerDe"
    }
  }
}

resource "aws_glue_crawler" "orders" {
  name          = "orders"
  role          = var.role_arn
  database_name = aws_glue_catalog_database.orders.name

  s3_target {
    path       = "s3://${var.bucket}/orders"
    exclusions = ["**.tmp"]
  }
}

resource "aws_glue_job" "orders" {
  name                   = "orders"
  role_arn               = var.role_arn
  number_of_workers      = 2
  worker_type            = "G.1X"
  security_configuration = "main"

  command {
    script_location = "s3://${var.bucket}/orders.py"
  }
}

resource "aws_athena_named_query" "orders" {
  name     = "orders"
  database = aws_glue_catalog_database.orders.name
  query    = "SELECT 1"
}

resource "aws_sagemaker_model" "ranker" {
  name               = "ranker"
  execution_role_arn = var.role_arn

  primary_container {
    image          = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ranker:1"
    model_data_url = "s3://${var.bucket}/ranker.tar.gz"
  }
}

resource "aws_sagemaker_endpoint_configuration" "ranker" {
  name = "ranker"

  production_variants {
    variant_name           = "all"
    model_name             = aws_sagemaker_model.ranker.name
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}

resource "aws_sagemaker_endpoint" "ranker" {
  name                 = "ranker"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.ranker.name
}

resource "aws_sagemaker_notebook_instance" "research" {
  name          = "research"
  role_arn      = var.role_arn
  instance_type = "ml.t3.medium"
  volume_size   = 20
}

resource "aws_bedrockagent_agent" "support" {
  agent_name              = "support"
  agent_resource_role_arn = var.role_arn
  foundation_model        = "anthropic.claude-3-haiku-20240307-v1:0"
}

resource "aws_mwaa_environment" "jobs" {
  name                 = "jobs"
  execution_role_arn   = var.role_arn
  airflow_version      = "2.10.1"
  environment_class    = "mw1.small"
  source_bucket_arn    = "arn:aws:s3:::${var.bucket}"
  dag_s3_path          = "dags"
  requirements_s3_path = "requirements.txt"

  logging_configuration {
    task_logs {
      enabled   = true
      log_level = "INFO"
    }
  }

  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = var.subnet_ids
  }
}
