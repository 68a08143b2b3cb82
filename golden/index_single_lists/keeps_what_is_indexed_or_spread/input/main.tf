resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"]
  }
}

data "http" "address" {
  url = "https://checkip.amazonaws.com"
}

output "read" {
  description = "What is read."
  value = [
    aws_eks_cluster.main.identity[0].oidc[0].issuer,
    aws_eks_cluster.main.identity.0.oidc.0.issuer,
    aws_eks_cluster.main.vpc_config[*].vpc_id,
    [for one in aws_eks_cluster.main.vpc_config : one.vpc_id],
    one(aws_eks_cluster.main.vpc_config).vpc_id,
    aws_eks_cluster.main.timeouts.create,
    aws_eks_cluster.main.tags.Name,
    data.http.address.response_headers["Date"],
    data.http.address.response_headers.Date,
  ]
}
