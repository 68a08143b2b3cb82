variable "subnet_ids" { type = list(string) }
variable "role_arn" { type = string }

resource "aws_eks_cluster" "zones" {
  count    = 2
  name     = "zone-${count.index}"
  role_arn = var.role_arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }
}

output "issuers" {
  value = aws_eks_cluster.zones.*.oidc_issuer_url
}
