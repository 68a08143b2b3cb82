variable "short_lived" {
  type    = bool
  default = true
}

resource "aws_emr_cluster" "reports" {
  name           = "reports"
  release_label  = "emr-7.0.0"
  service_role   = "EMR_DefaultRole"
  auto_terminate = var.short_lived

  master_instance_group {
    instance_type = "m5.xlarge"
  }
}

resource "aws_emr_cluster" "orders" {
  name           = "orders"
  release_label  = "emr-7.0.0"
  service_role   = "EMR_DefaultRole"
  auto_terminate = false

  master_instance_group {
    instance_type = "m5.xlarge"
  }
}
