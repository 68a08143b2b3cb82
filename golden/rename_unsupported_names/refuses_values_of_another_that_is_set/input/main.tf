resource "aws_guardduty_organization_configuration" "orders" {
  detector_id                      = "12abc34d567e8fa901bc2d34e56789f0"
  auto_enable                      = "NEW"
  auto_enable_organization_members = "ALL"
}

# These words are nobody's.
resource "aws_guardduty_organization_configuration" "ingest" {
  detector_id = "12abc34d567e8fa901bc2d34e56789f1"
  auto_enable = "SOME"
}
