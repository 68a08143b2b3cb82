resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({})
  tags               = jsonencode({ Team = "ingest" })
}
