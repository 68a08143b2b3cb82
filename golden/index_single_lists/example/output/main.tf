resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]
  }
}

output "issuer" {
  description = "Who issues the tokens of service accounts."
  value       = aws_eks_cluster.main.identity[0].oidc[0].issuer
}

output "security_group_id" {
  description = "The security group of the cluster."
  value       = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
}
