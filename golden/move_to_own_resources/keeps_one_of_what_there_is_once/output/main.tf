resource "aws_wafv2_web_acl" "orders" {
  name  = "orders"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "orders"
    sampled_requests_enabled   = false
  }
}

# The same web ACL.
resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
}

resource "aws_wafv2_web_acl_association" "orders" {
  resource_arn = aws_lb.orders.arn
  web_acl_arn  = aws_wafv2_web_acl.orders.arn
}

# Another one, of which a load balancer has one.
resource "aws_lb" "ingest" {
  name        = "ingest"
  subnets     = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  web_acl_arn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shared/1"
}

resource "aws_wafv2_web_acl_association" "ingest" {
  resource_arn = aws_lb.ingest.arn
  web_acl_arn  = aws_wafv2_web_acl.orders.arn
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/orders"
  addons   = ["vpc-cni"]

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  }
}

resource "aws_eks_addon" "all" {
  for_each     = toset(["vpc-cni", "coredns"])
  cluster_name = aws_eks_cluster.orders.name
  addon_name   = each.key
}

resource "aws_eks_cluster" "ingest" {
  name     = "ingest"
  role_arn = "arn:aws:iam::123456789012:role/ingest"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  }
}

# Of another addon.
resource "aws_eks_addon" "dns" {
  for_each     = toset(["coredns"])
  cluster_name = aws_eks_cluster.ingest.name
  addon_name   = each.key
}

resource "aws_eks_addon" "ingest" {
  cluster_name = aws_eks_cluster.ingest.name
  addon_name   = "vpc-cni"
}

resource "aws_instance" "orders" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
}

resource "aws_eip" "orders" {
  instance = aws_instance.orders.id
}
