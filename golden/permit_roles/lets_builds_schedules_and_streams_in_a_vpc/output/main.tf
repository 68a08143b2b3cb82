terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "builds" {
  bucket_prefix = "builds-"
}

resource "aws_iam_role" "gamelift" {
  name = "gamelift"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "gamelift.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "gamelift_read_objects_of_builds" {
  name = "read-objects-of-builds"
  role = aws_iam_role.gamelift.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = "${aws_s3_bucket.builds.arn}/*"
      }
    ]
  })
}

resource "aws_gamelift_build" "server" {
  name             = "server"
  operating_system = "AMAZON_LINUX_2023"

  storage_location {
    bucket   = aws_s3_bucket.builds.id
    key      = "server.zip"
    role_arn = aws_iam_role.gamelift.arn
  }

  depends_on = [aws_iam_role_policy.gamelift_read_objects_of_builds]
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier  = "warehouse"
  node_type           = "ra3.large"
  snapshot_identifier = "warehouse-start"
}

resource "aws_iam_role" "nights" {
  name = "nights"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "scheduler.redshift.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "nights_services" {
  name = "services"
  role = aws_iam_role.nights.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "redshift:PauseCluster"
        Resource = aws_redshift_cluster.warehouse.arn
      },
      {
        Effect   = "Allow"
        Action   = "redshift:ResumeCluster"
        Resource = aws_redshift_cluster.warehouse.arn
      }
    ]
  })
}

resource "aws_redshift_scheduled_action" "pause" {
  name     = "pause"
  schedule = "cron(0 22 * * ? *)"
  iam_role = aws_iam_role.nights.arn

  target_action {
    pause_cluster {
      cluster_identifier = aws_redshift_cluster.warehouse.cluster_identifier
    }
  }
}

resource "aws_redshift_scheduled_action" "resume" {
  name     = "resume"
  schedule = "cron(0 6 * * ? *)"
  iam_role = aws_iam_role.nights.arn

  target_action {
    resume_cluster {
      cluster_identifier = aws_redshift_cluster.warehouse.id
    }
  }
}

resource "aws_iam_role" "firehose" {
  name = "firehose"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "firehose.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "firehose" {
  name = "deliver"
  role = aws_iam_role.firehose.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["es:*", "s3:*"]
      Resource = "*"
      }, {
      Effect = "Allow"
      Action = [
        "ec2:CreateNetworkInterface",
        "ec2:DescribeVpcs",
        "ec2:DescribeVpcAttribute",
        "ec2:DescribeSubnets",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeNetworkInterfaces",
        "ec2:CreateNetworkInterfacePermission",
        "ec2:DeleteNetworkInterface"
      ]
      Resource = "*"
    }]
  })
}

resource "aws_kinesis_firehose_delivery_stream" "search" {
  name        = "search"
  destination = "opensearch"

  opensearch_configuration {
    domain_arn = "arn:aws:es:us-east-1:111122223333:domain/search"
    role_arn   = aws_iam_role.firehose.arn
    index_name = "search"

    s3_configuration {
      role_arn   = aws_iam_role.firehose.arn
      bucket_arn = aws_s3_bucket.builds.arn
    }

    vpc_config {
      subnet_ids         = ["subnet-0123456789abcdef0"]
      security_group_ids = ["sg-0123456789abcdef0"]
      role_arn           = aws_iam_role.firehose.arn
    }
  }

  depends_on = [aws_iam_role_policy.firehose]
}
