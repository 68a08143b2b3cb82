variable "subnet_ids" { type = list(string) }
variable "role_arn" { type = string }

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }
}

resource "aws_eks_cluster" "zones" {
  count    = 2
  name     = "zone-${count.index}"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }
}

resource "aws_eks_node_group" "main" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "main"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids

  scaling_config {
    desired_size = 1
    min_size     = 1
    max_size     = 1
  }
}

data "aws_eks_cluster" "shared" {
  name = "shared"
}

resource "aws_iam_openid_connect_provider" "main" {
  url             = aws_eks_cluster.main.oidc_issuer_url
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["9e99a48a9960b14926bb7f3b02e22da2b0ab7280"]
}

output "ca" {
  value = base64decode(aws_eks_cluster.main.certificate_authority_data)
}

output "first" {
  value = "https:${aws_eks_cluster.zones[0].oidc_issuer}"
}

output "all" {
  value = aws_eks_cluster.zones[*].cluster_security_group_id
}

output "shared" {
  value = data.aws_eks_cluster.shared.cluster_certificate_authority_data
}

output "group" {
  value = aws_eks_node_group.main.asg_name # the nodes
}
