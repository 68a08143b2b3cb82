resource "aws_db_instance" "main" {
  identifier                      = "main"
  engine                          = "mysql"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 20
  username                        = "admin"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["audit", "general", "slow_query"]
}

resource "aws_s3_bucket_ownership_controls" "assets" {
  bucket = "assets"

  rule {
    object_ownership = "BUCKET_OWNER_ENFORCED" # no ACLs
  }
}

resource "aws_ecs_service" "web" {
  name        = "web"
  cluster     = "main"
  launch_type = "fargate"
}

resource "aws_ecr_repository" "web" {
  name                 = "web"
  image_tag_mutability = "IMUTABLE"
}

resource "aws_lambda_function" "web" {
  function_name = "web"
  role          = "arn:aws:iam::123456789012:role/web"
  handler       = "index.handler"
  runtime       = "nodejs20"
  filename      = "web.zip"
}
