variable "subnet_ids" {
  type = list(string)
}

data "aws_iam_policy_document" "trust" {
  for_each = toset(["eks", "ec2", "backup"])

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["${each.key}.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "cluster" {
  name               = "orders-cluster"
  assume_role_policy = data.aws_iam_policy_document.trust["eks"].json
}

# What is attached is in a list.
resource "aws_iam_role_policy_attachment" "cluster" {
  for_each = toset(["AmazonEKSClusterPolicy", "AmazonEKSVPCResourceController"])

  role       = aws_iam_role.cluster.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids = var.subnet_ids
  }

  depends_on = [aws_iam_role_policy_attachment.cluster]
}

# Pods have a role of their own for the network.
resource "aws_iam_role" "nodes" {
  name               = "orders-nodes"
  assume_role_policy = data.aws_iam_policy_document.trust["ec2"].json
}

resource "aws_iam_role_policy_attachment" "nodes" {
  role       = aws_iam_role.nodes.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"
}

resource "aws_eks_node_group" "orders" {
  cluster_name    = aws_eks_cluster.orders.name
  node_group_name = "orders"
  node_role_arn   = aws_iam_role.nodes.arn
  subnet_ids      = var.subnet_ids

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }

  depends_on = [aws_iam_role_policy_attachment.nodes]
}

# Somebody wrote what it does.
resource "aws_iam_role" "backups" {
  name               = "orders-backups"
  assume_role_policy = data.aws_iam_policy_document.trust["backup"].json
}

resource "aws_iam_role_policy" "backups" {
  name = "backups"
  role = aws_iam_role.backups.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["dynamodb:StartAwsBackupJob", "dynamodb:ListTagsOfResource"]
      Resource = "*"
    }]
  })
}

resource "aws_backup_selection" "orders" {
  name         = "orders"
  plan_id      = "0123456789abcdef"
  iam_role_arn = aws_iam_role.backups.arn
  resources    = ["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"]
}

resource "aws_backup_selection" "others" {
  name         = "others"
  plan_id      = "0123456789abcdef"
  iam_role_arn = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole"
  resources    = ["*"]
}
