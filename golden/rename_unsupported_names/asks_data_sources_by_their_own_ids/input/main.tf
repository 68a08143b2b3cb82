data "aws_efs_file_system" "shared" {
  id = "fs-0a1b2c3d4e5f60718"
}

# This one is asked for by its id.
data "aws_vpc" "main" {
  id = "vpc-0a1b2c3d4e5f60718"
}

output "read" {
  description = "What is read."
  value       = [data.aws_efs_file_system.shared.arn, data.aws_vpc.main.arn]
}
