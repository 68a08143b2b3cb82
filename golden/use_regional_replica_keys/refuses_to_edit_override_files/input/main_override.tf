resource "aws_kinesis_stream" "copy" {
  provider   = aws.eu_west_1
  kms_key_id = aws_kms_key.main.arn
}
