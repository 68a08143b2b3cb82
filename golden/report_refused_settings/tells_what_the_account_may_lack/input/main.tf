resource "aws_config_config_rule" "encrypted" {
  name = "volumes-are-encrypted"

  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }
}

resource "aws_config_config_rule" "versioned" {
  name = "buckets-have-versions"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

resource "aws_dms_replication_subnet_group" "orders" {
  replication_subnet_group_id          = "orders"
  replication_subnet_group_description = "Subnets of orders"
  subnet_ids                           = var.subnet_ids
}

variable "subnet_ids" {
  type = list(string)
}
