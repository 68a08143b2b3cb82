# The cluster and its nodes have roles that are declared together.
resource "aws_iam_role" "orders" {
  for_each = { cluster = "eks", node = "ec2" }
  name     = "orders-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "${each.value}.amazonaws.com" }
    }]
  })
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders["cluster"].arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

resource "aws_eks_node_group" "orders" {
  cluster_name  = aws_eks_cluster.orders.name
  node_role_arn = aws_iam_role.orders["node"].arn
  subnet_ids    = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = 1
    max_size     = 2
    min_size     = 1
  }
}

# Only the first one is of a cluster.
resource "aws_iam_role" "ingest" {
  count = 2
  name  = "ingest-${count.index}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = ["eks.amazonaws.com", "ec2.amazonaws.com"] }
    }]
  })
}

resource "aws_eks_cluster" "ingest" {
  name     = "ingest"
  role_arn = aws_iam_role.ingest[0].arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

# How many there are is not known.
variable "roles" {
  type = number
}

resource "aws_iam_role" "ledger" {
  count = var.roles
  name  = "ledger-${count.index}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "eks.amazonaws.com" }
    }]
  })
}

variable "ledger" {
  type = number
}

resource "aws_eks_cluster" "ledger" {
  name     = "ledger"
  role_arn = aws_iam_role.ledger[var.ledger].arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

# All of them are of clusters, and one of another one, too.
variable "names" {
  type = set(string)
}

resource "aws_iam_role" "refunds" {
  for_each = var.names
  name     = "refunds-${each.key}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "eks.amazonaws.com" }
    }]
  })
}

resource "aws_eks_cluster" "refunds" {
  for_each = var.names
  name     = "refunds-${each.key}"
  role_arn = aws_iam_role.refunds[each.key].arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

resource "aws_eks_cluster" "first" {
  name     = "first"
  role_arn = aws_iam_role.refunds["first"].arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}
