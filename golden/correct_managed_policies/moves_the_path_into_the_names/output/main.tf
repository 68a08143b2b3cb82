terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role_policy_attachment" "infrastructure" {
  for_each = toset(["service-role/AmazonECSInfrastructureRolePolicyForVolumes", "AmazonECSInfrastructureRolePolicyForVpcLattice"])

  role       = "ecs"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
