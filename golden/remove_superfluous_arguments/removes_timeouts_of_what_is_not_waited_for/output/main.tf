resource "aws_eks_fargate_profile" "orders" {
  cluster_name           = "orders"
  fargate_profile_name   = "orders"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/pods"
  subnet_ids             = ["subnet-0123456789abcdef0"]

  selector {
    namespace = "orders"
  }

  timeouts {
    create = "20m" # it takes a while
    delete = "20m"
  }
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = "{}"
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  timeouts {
    read = "5m"
  }
}
