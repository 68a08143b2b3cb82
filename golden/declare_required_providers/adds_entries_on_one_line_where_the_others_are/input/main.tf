resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }
}

resource "null_resource" "nodes" {
  triggers = {
    cluster = aws_eks_cluster.main.id
  }
}

resource "kubernetes_namespace" "jobs" {
  metadata {
    name = "jobs"
  }
}

data "tls_certificate" "oidc" {
  url = aws_eks_cluster.main.identity[0].oidc[0].issuer
}
