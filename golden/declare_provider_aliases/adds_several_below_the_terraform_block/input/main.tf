resource "aws_s3_bucket" "east" {
  provider = aws.us_east_1
  bucket   = "reports-east"
}

resource "aws_s3_bucket" "west" {
  provider = aws.us-west-2
  bucket   = "reports-west"
}

data "aws_region" "asia" {
  provider = aws.ap_southeast_1
}

check "asia" {
  data "aws_region" "here" {
    provider = aws.apne1
  }

  assert {
    condition     = data.aws_region.here.name == "ap-northeast-1"
    error_message = "It stands elsewhere."
  }
}
