resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_eks_cluster" "ingest" {
  name     = "ingest"
  role_arn = "arn:aws:iam::111122223333:role/ingest"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

output "queue" {
  value = "to ${aws_sqs_queue.orders.arn}"
}

output "address" {
  value = aws_eks_cluster.ingest.identity[0].oidc[0].issuer
}

output "first" {
  value = aws_sqs_queue.orders.url
}
