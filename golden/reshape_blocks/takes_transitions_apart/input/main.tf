resource "aws_efs_file_system" "uploads" {
  creation_token = "uploads"
  encrypted      = true

  lifecycle_policy {
    # Nobody opens them after a month.
    transition_to_ia                    = "AFTER_30_DAYS"
    transition_to_archive               = "AFTER_90_DAYS"
    transition_to_primary_storage_class = "AFTER_1_ACCESS" # until somebody does
  }

  tags = {
    Name = "uploads"
  }
}

resource "aws_efs_file_system" "cache" {
  creation_token = "cache"

  lifecycle_policy {
    transition_to_ia = "AFTER_7_DAYS"
  }

  lifecycle_policy {
    transition_to_primary_storage_class = "AFTER_1_ACCESS"
  }
}
