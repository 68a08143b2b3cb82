resource "aws_ecs_cluster" "main" {
  name = "main"

  setting {
    # Costs a little.
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_cluster" "test" {
  name = "test"

  setting {
    name  = "containerInsights"
    value = var.has_insights ? "enabled" : "disabled"
  }
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = var.key_arn
    }
  }
}

resource "aws_eks_cluster" "test" {
  name     = "test"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = var.key_arn
    }
  }
}

resource "aws_autoscaling_group" "web" {
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
}

resource "aws_autoscaling_group" "jobs" {
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
}

resource "aws_launch_template" "web" {
  name_prefix = "web-"
}

resource "aws_route53_zone" "internal" {
  name = "internal.example.com"

  vpc {
    vpc_id = var.vpc_id
  }
}

resource "aws_s3_bucket_versioning" "records" {
  bucket = var.bucket

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_key_pair" "admin" {
  key_name   = "admin"
  public_key = file(var.public_key_path)
}

resource "aws_s3_bucket_lifecycle_configuration" "records" {
  bucket = var.bucket

  rule {
    id     = "old"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_codepipeline" "orders" {
  name     = "orders"
  role_arn = var.role_arn

  artifact_store {
    location = var.bucket
    type     = "S3"

    encryption_key {
      id   = var.key_arn
      type = "KMS"
    }
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeCommit"
      version          = "1"
      output_artifacts = ["source"]
      configuration    = { RepositoryName = "orders", BranchName = "main" }
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
      configuration   = { ProjectName = "orders" }
    }
  }
}

variable "has_insights" {
  type = bool
}

resource "aws_config_config_rule" "encrypted" {
  name = "encrypted"

  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }
}

resource "aws_dynamodb_table" "sessions" {
  name         = "sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }
}

resource "aws_opensearch_domain" "logs" {
  domain_name    = "logs"
  engine_version = "OpenSearch_2.11"

  ebs_options {
    ebs_enabled = true
    volume_size = 20
    volume_type = "gp3"
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.key_arn
  }
}

resource "aws_mq_broker" "orders" {
  broker_name        = "orders"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"

  user {
    username = "orders"
    password = var.password
  }

  encryption_options {
    kms_key_id        = var.key_arn
    use_aws_owned_key = false
  }
}

resource "aws_eks_node_group" "web" {
  cluster_name  = "main"
  node_role_arn = var.role_arn
  subnet_ids    = var.subnet_ids

  scaling_config {
    desired_size = 1
    max_size     = 3
    min_size     = 1
  }

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "records" {
  bucket = var.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.key_arn
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "orders" {
  alarm_name = "orders"
  alarm_rule = "ALARM(depth)"

  actions_suppressor {
    alarm            = "maintenance"
    extension_period = 10
    wait_period      = 20
  }
}
