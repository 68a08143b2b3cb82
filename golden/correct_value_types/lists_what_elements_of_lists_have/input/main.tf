data "tls_certificate" "issuer" {
  url = aws_eks_cluster.orders.identity[0].oidc[0].issuer
}

locals {
  thumbprint = data.tls_certificate.issuer.certificates[0].sha1_fingerprint
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/orders"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

resource "aws_iam_openid_connect_provider" "orders" {
  url             = aws_eks_cluster.orders.identity[0].oidc[0].issuer
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = data.tls_certificate.issuer.certificates[0].sha1_fingerprint # the root
}

resource "aws_iam_openid_connect_provider" "other" {
  url             = "https://token.example.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = local.thumbprint
}

resource "aws_lb" "orders" {
  name            = "orders"
  subnets         = aws_eks_cluster.orders.vpc_config[0].subnet_ids
  security_groups = aws_eks_cluster.orders.vpc_config[0].cluster_security_group_id
}
