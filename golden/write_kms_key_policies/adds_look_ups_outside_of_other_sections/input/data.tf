# ==============================================================
# Data sources
# ==============================================================

# --- networking ---
data "aws_availability_zones" "available" {
  state = "available"
}

# --- images ---
data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
}

output "zones" {
  value = [data.aws_availability_zones.available.names, data.aws_ami.linux.id]
}
