# All that is attached is listed.
resource "aws_iam_role" "orders" {
  name = "orders-cluster"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "eks.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachments_exclusive" "orders" {
  role_name   = aws_iam_role.orders.name
  policy_arns = ["arn:aws:iam::aws:policy/AmazonEKSVPCResourceController"]
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

# What the policy allows is denied.
resource "aws_iam_role" "ingest" {
  name               = "ingest-cluster"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_iam_role_policy" "ingest" {
  name = "ingest-cluster"
  role = aws_iam_role.ingest.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = ["elasticloadbalancing:*"], Resource = "*" }]
  })
}

resource "aws_eks_cluster" "ingest" {
  name     = "ingest"
  role_arn = aws_iam_role.ingest.arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

# The role is one of instances, in whose policy nothing says that it is for clusters, too.
resource "aws_iam_role" "ledger" {
  name = "ledger-instances"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } }
    }]
  })
}

resource "aws_iam_instance_profile" "ledger" {
  name = "ledger"
  role = aws_iam_role.ledger.name
}

resource "aws_eks_cluster" "ledger" {
  name     = "ledger"
  role_arn = aws_iam_role.ledger.arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}
