# What is wrong inside is told once the block is what it is.
resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = "orders-data"

  rules {
    id     = "old"
    status = "Enabled"

    noncurrent_version_expiration_days = 30
  }
}

# Nothing but the number differs, and there may be one.
resource "aws_s3_bucket_versioning" "orders" {
  bucket = "orders-data"

  versioning_configuration {
    status = "Enabled"
  }

  versioning_configurations {
    state = "Enabled"
  }
}

resource "aws_db_parameter_group" "orders" {
  family = "postgres16"

  parameters {
    log_statement = "ddl"
  }
}

# Nothing of it is in such a block.
resource "aws_autoscaling_group" "orders" {
  min_size             = 1
  max_size             = 2
  launch_configuration = "orders"

  tags {
    Name = "orders"
  }
}
