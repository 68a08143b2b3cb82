# The recorder is the account's, made by those who look after it.
resource "aws_config_config_rule" "encrypted" {
  name = "volumes-are-encrypted"

  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }
}

resource "aws_iam_role" "dms" {
  name = "dms-vpc-role"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "dms.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "dms" {
  role       = aws_iam_role.dms.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonDMSVPCManagementRole"
}

resource "aws_dms_replication_subnet_group" "orders" {
  replication_subnet_group_id          = "orders"
  replication_subnet_group_description = "Subnets of orders"
  subnet_ids                           = var.subnet_ids
  depends_on                           = [aws_iam_role_policy_attachment.dms]
}

variable "subnet_ids" {
  type = list(string)
}
