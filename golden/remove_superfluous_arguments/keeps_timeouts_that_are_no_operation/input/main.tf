resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = "{}"

  timeouts {
    session = "1h"
  }
}

resource "aws_eks_fargate_profile" "orders" {
  cluster_name           = "orders"
  fargate_profile_name   = "orders"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/pods"
  subnet_ids             = ["subnet-0123456789abcdef0"]

  selector {
    namespace = "orders"
  }

  timeouts {
    create    = "20m"
    replacing = "20m"
  }
}
