resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

data "aws_eks_cluster" "main" {
  name = "main"
}

resource "aws_iam_policy" "read" {
  name = "read-secret"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = aws_db_instance.orders.master_user_secret_arn
    }]
  })
}

output "certificate" {
  description = "The certificate of the cluster."
  value       = base64decode(data.aws_eks_cluster.main.certificate_authority_data)
}

output "secret" {
  description = "The secret of the database."
  value       = aws_db_instance.orders.master_user_secret[0].arn
}

output "authority" {
  description = "The certificate of the cluster."
  value       = data.aws_eks_cluster.main.certificate_authority[0].certificate
}
