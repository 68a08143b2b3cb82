resource "aws_guardduty_detector" "audit" {
  enable = true
}

resource "aws_guardduty_organization_configuration" "all" {
  detector_id = aws_guardduty_detector.audit.id
  auto_enable = true # those who join
}
