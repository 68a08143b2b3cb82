terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role" "sort" {
  name               = "sort"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "elasticmapreduce.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "sort" {
  name = "sort"
  role = aws_iam_role.sort.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_emr_cluster" "sort" {
  name          = "sort"
  release_label = "emr-7.1.0"
  service_role  = aws_iam_role.sort.arn

  ec2_attributes {
    subnet_id        = "subnet-0123456789abcdef0"
    instance_profile = "nodes"
  }

  master_instance_group {
    instance_type = "m6g.xlarge"
  }
}

resource "aws_iam_role" "join" {
  name               = "join"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "elasticmapreduce.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "join" {
  role       = aws_iam_role.join.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonEMRServicePolicy_v2"
}

resource "aws_emr_cluster" "join" {
  name          = "join"
  release_label = "emr-7.1.0"
  service_role  = aws_iam_role.join.arn

  ec2_attributes {
    subnet_id        = "subnet-0123456789abcdef0"
    instance_profile = "nodes"
  }

  master_instance_group {
    instance_type = "m6g.xlarge"
  }
}

resource "aws_iam_role" "scan" {
  name               = "scan"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "elasticmapreduce.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

variable "policies" {
  type = set(string)
}

resource "aws_iam_role_policy_attachment" "scan" {
  for_each = var.policies

  role       = aws_iam_role.scan.name
  policy_arn = each.value
}

resource "aws_emr_cluster" "scan" {
  name          = "scan"
  release_label = "emr-7.1.0"
  service_role  = aws_iam_role.scan.arn

  ec2_attributes {
    subnet_id        = "subnet-0123456789abcdef0"
    instance_profile = "nodes"
  }

  master_instance_group {
    instance_type = "m6g.xlarge"
  }
}

resource "aws_iam_role" "airflow" {
  name = "airflow"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["airflow.amazonaws.com", "airflow-env.amazonaws.com"] }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "airflow" {
  name = "airflow"
  role = aws_iam_role.airflow.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:*", "logs:*", "sqs:*"], Resource = "*" }]
  })
}

resource "aws_mwaa_environment" "airflow" {
  name               = "airflow"
  dag_s3_path        = "dags/"
  execution_role_arn = aws_iam_role.airflow.arn
  source_bucket_arn  = "arn:aws:s3:::orders-dags"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# With a key of its own, which its policy lets the role use.
resource "aws_mwaa_environment" "own" {
  name               = "own"
  dag_s3_path        = "dags/"
  execution_role_arn = aws_iam_role.airflow.arn
  kms_key            = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  source_bucket_arn  = "arn:aws:s3:::orders-dags"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
