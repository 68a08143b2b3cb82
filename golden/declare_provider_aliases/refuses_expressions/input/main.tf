locals {
  buckets = {
    east = "us_east_1"
    west = "us_west_2"
  }
}

resource "aws_s3_bucket" "each" {
  for_each = local.buckets
  provider = aws[each.value]
  bucket   = "reports-${each.key}"
}

resource "aws_s3_bucket_versioning" "each" {
  for_each = local.buckets
  provider = each.key == "east" ? aws.us_east_1 : aws.us_west_2
  bucket   = aws_s3_bucket.each[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_policy" "each" {
  provider = var.provider_of_policies
  bucket   = "reports"
  policy   = "{}"
}
