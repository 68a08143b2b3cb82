resource "aws_macie2_custom_data_identifier" "cards" {
  depends_on = [aws_macie2_account.main]
}
