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
